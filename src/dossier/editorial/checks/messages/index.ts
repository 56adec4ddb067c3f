import type { Language } from '../../../content-model';
import type { Finding } from '../check';
import { en } from './en';
import type { Messages } from './message';
import { nl } from './nl';

export const messages: Record<Language, Messages> = { nl, en };

/** A finding in the words of an editor. */
export function wordFinding({ code, context }: Pick<Finding, 'code' | 'context'>, language: Language): string {
  const message = messages[language][code];
  if (!message) throw new Error(`The finding "${code}" has no wording in messages/${language}.ts`);
  return message(context);
}
