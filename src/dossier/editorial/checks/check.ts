import type { Attribute, DossierType, Language } from '../../content-model';

export type Path = (string | number)[];

/** What a check found. The wording is in messages/, whether it blocks publishing in publishing-blocks.ts. */
export interface Finding {
  code: string;
  /** Field names and positions, e.g. `['pictures', 0, 'alternativeText']`. Empty: the entry as a whole. */
  path: Path;
  /** What the wording names: a word that was found, a number, a title. */
  context: Record<string, string | number | string[]>;
}

/**
 * An entry as checks see it: values as Strapi keeps them, components and pictures whole, and relations as a
 * reference (to one) or a list of them (to many).
 */
export type Entry = Record<string, unknown>;

export interface Reference {
  documentId: string;
  title: string;
  key?: string;
  /** False for a target that has no published version in the language of the entry. */
  isPublished: boolean;
}

export interface CheckContext {
  uid: string;
  type: DossierType;
  /** The language of the entry; null for types without languages. */
  language: Language | null;
  now: Date;
  /** Facts that are published otherwise in the other language, or stand otherwise in its draft. */
  differing?: { language: Language; fields: string[] };
  /** How a translation came about that is outdated now, which its own field no longer says. */
  origin?: string | null;
  findAttributes(uid: string): Record<string, CheckedAttribute>;
}

/** The part of an attribute that checks read. */
export interface CheckedAttribute extends Attribute {
  required?: boolean;
}

export type Check = (entry: Entry, context: CheckContext) => Finding[];

export const finding = (code: string, path: Path, context: Finding['context'] = {}): Finding => ({
  code,
  path,
  context,
});

export function listOf(value: unknown): Entry[] {
  return (Array.isArray(value) ? value : [value]).filter(isObject);
}

export function isObject(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

export const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

export function referencesOf(value: unknown): Reference[] {
  return listOf(value) as unknown as Reference[];
}
