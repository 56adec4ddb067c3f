import { errors } from '@strapi/utils';
import { LANGUAGES, type Language } from './languages';
import type { Wording } from './messages';

/**
 * A problem that the person who writes can solve. Checks return issues; only the edge (the document middleware)
 * turns them into one error, in Strapi's own shape, so that the admin shows each beside its field.
 */
export interface Issue<Message = string> {
  /** Where: field names and list positions, e.g. ['ethics', 0, 'residualRisk']. Empty: the entry as a whole. */
  path: (string | number)[];
  /** Kebab-case, stable; clients may rely on it. */
  code: string;
  message: Message;
}

/** What a rule of the content model refuses, in every language. */
export type Refusal = Issue<Wording>;

class RefusalError extends errors.ValidationError {
  constructor(
    readonly refusals: Refusal[],
    language: Language
  ) {
    const issues = refusals.map((refusal) => ({ ...refusal, message: refusal.message[language] }));
    super(joinMessages(issues), toDetails(issues));
  }
}

export function toIssueError(issues: Issue[]): Error {
  return new errors.ValidationError(joinMessages(issues), toDetails(issues));
}

export function toRefusalError(refusals: Refusal[], language: Language): Error {
  return new RefusalError(refusals, language);
}

/** What an error refused, by language; null for an error that no rule has thrown. */
export function readRefusals(error: unknown): Record<Language, string[]> | null {
  if (!(error instanceof RefusalError)) return null;
  const messages = LANGUAGES.map(({ code }) => [code, error.refusals.map(({ message }) => message[code])]);
  return Object.fromEntries(messages) as Record<Language, string[]>;
}

const joinMessages = (issues: Issue[]): string => issues.map(({ message }) => message).join(' ');

const toDetails = (issues: Issue[]) => ({
  errors: issues.map(({ path, code, message }) => ({ path: path.map(String), name: 'ValidationError', code, message })),
});
