import type { Language } from '../content-model';
import type { FailureReason } from './judge-visit';

const WORDS: Record<Language, Record<FailureReason, (status: number | null) => string>> = {
  nl: {
    'http-error': (status) =>
      status === 404 || status === 410
        ? `De pagina bestaat niet meer (${status}).`
        : `De site geeft een fout (${status}).`,
    'no-host': () => 'De site bestaat niet meer: de naam is onbekend.',
    'no-answer': () => 'De site antwoordt niet.',
    timeout: () => 'De site antwoordt niet op tijd.',
    certificate: () => 'Het certificaat van de site klopt niet; browsers waarschuwen ervoor.',
    redirects: () => 'De site stuurt steeds door en komt nergens uit.',
    'private-address': () => 'Dit adres ligt in een besloten netwerk. Lezers kunnen er niet bij.',
  },
  en: {
    'http-error': (status) =>
      status === 404 || status === 410
        ? `The page no longer exists (${status}).`
        : `The site gives an error (${status}).`,
    'no-host': () => 'The site no longer exists: its name is unknown.',
    'no-answer': () => 'The site does not answer.',
    timeout: () => 'The site does not answer in time.',
    certificate: () => 'The certificate of the site is not right; browsers warn of it.',
    redirects: () => 'The site keeps redirecting and leads nowhere.',
    'private-address': () => 'This address is inside a private network. Readers cannot reach it.',
  },
};

/** What is wrong with a link, in the words of an editor. */
export function wordProblem(
  { reason, status }: { reason: FailureReason; status: number | null },
  language: Language
): string {
  return WORDS[language][reason](status);
}
