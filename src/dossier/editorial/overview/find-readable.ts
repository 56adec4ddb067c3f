import {
  DOSSIER_TYPES,
  findTitleField,
  isLocalizedType,
  LANGUAGES,
  uidOf,
  type DossierType,
} from '../../content-model';
import type { Readable } from '../../link-check';

/** A rule of an editor's role, as Strapi's permission engine (CASL) gives it. */
export interface Rule {
  inverted?: boolean;
  fields?: string[];
  conditions?: unknown;
}

export interface Ability {
  rulesFor(action: string, subject: string): Rule[];
}

const READ = 'plugin::content-manager.explorer.read';

/**
 * The types and languages that an editor may read whole. A role that shows only some entries of a type (a condition
 * such as "is creator"), or not their title, gives no figures of it: a count would tell what may not be read.
 */
export function findReadable(ability: Ability): Readable[] {
  return DOSSIER_TYPES.flatMap((type) =>
    findReadableLocales(type, ability.rulesFor(READ, uidOf(type))).map((locale) => ({ type, locale }))
  );
}

export function findReadableLocales(type: DossierType, rules: Rule[]): string[] {
  const all = isLocalizedType(type) ? LANGUAGES.map(({ code }) => code as string) : [''];
  if (rules.some(({ inverted }) => inverted)) return [];
  const title = findTitleField(uidOf(type));
  const whole = rules.filter(({ fields }) => !fields || fields.length === 0 || fields.includes(title));
  const allowed = new Set(whole.flatMap(({ conditions }) => findLocales(conditions, all)));
  return all.filter((locale) => allowed.has(locale));
}

/** The languages in a rule's conditions: Strapi writes them as `{ $and: [{ locale: { $in: [...] } }] }`. */
function findLocales(conditions: unknown, all: string[]): string[] {
  if (conditions === undefined || conditions === null) return all;
  if (typeof conditions !== 'object') return [];
  const entries = Object.entries(conditions);
  return entries.reduce<string[]>((left, [key, value]) => {
    if ((key === '$and' || (key === '$or' && value.length === 1)) && Array.isArray(value))
      return value.reduce<string[]>((inner, one) => findLocales(one, inner), left);
    const asked: unknown = key === 'locale' ? (value as { $in?: unknown })?.$in : undefined;
    return Array.isArray(asked) ? left.filter((locale) => asked.includes(locale)) : [];
  }, all);
}

/** A condition on a table that has a type and a language. */
export const readableSql = (alias: string, readable: Readable[]): { sql: string; values: string[] } => ({
  sql: `(${alias}.type, ${alias}.locale) in (values ${readable.map(() => '(?, ?)').join(', ')})`,
  values: readable.flatMap(({ type, locale }) => [type, locale]),
});
