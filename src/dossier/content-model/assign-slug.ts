import slugify from '@sindresorhus/slugify';
import type { Core } from '@strapi/strapi';
import { findAttributes } from './schema';
import { isToTranslate } from './to-translate';
import { findTitleField, type DossierUid } from './types';
import type { Refusal } from './issues';
import { inBoth } from './messages';

interface SlugInput {
  uid: DossierUid;
  documentId?: string;
  locale?: string;
  data: Record<string, unknown>;
}

/**
 * Gives an entry its slug before it is written: made from the title when it has none, kept when the title changes,
 * and refused when another entry of the same type and language has it. Changes `data`.
 * Strapi fills a slug only in the admin form, and its database has no constraint (docs/architecture.md).
 */
export async function assignSlug(
  strapi: Core.Strapi,
  { uid, documentId, locale, data }: SlugInput
): Promise<Refusal[]> {
  if (!findAttributes(strapi, uid).slug) return [];
  const present = documentId ? await findDraft(strapi, uid, documentId, locale) : null;
  const given = data.slug;

  if (typeof given === 'string' && given !== '') {
    const path = ['slug'];
    if (!SLUG.test(given))
      return [{ path, code: 'slug-malformed', message: inBoth((words) => words.slugMalformed(given)) }];
    const owner = await findOwner(strapi, { uid, documentId, locale, slug: given });
    if (!owner) return [];
    return [{ path, code: 'slug-taken', message: inBoth((words) => words.slugTaken(given, owner)) }];
  }
  if (given === undefined && present?.slug) return [];

  const title = data[findTitleField(uid)] ?? present?.[findTitleField(uid)];
  // Made of words in the other language, and kept for ever: the translated title makes it.
  if (typeof title !== 'string' || title.trim() === '' || isToTranslate(title)) return [];
  data.slug = await makeSlug(strapi, { uid, documentId, locale, title });
  return [];
}

/** Gives drafts that have a title but no slug (a copy that was never saved) theirs, before they are published. */
export async function fillMissingSlugs(
  strapi: Core.Strapi,
  { uid, documentId }: { uid: DossierUid; documentId: string }
): Promise<void> {
  if (!findAttributes(strapi, uid).slug) return;
  const drafts = await strapi.db.query(uid).findMany({ where: { documentId, publishedAt: null, slug: null } });
  for (const { id, locale, ...draft } of drafts) {
    const title = draft[findTitleField(uid)];
    if (!title || isToTranslate(title)) continue;
    const slug = await makeSlug(strapi, { uid, documentId, locale: locale ?? undefined, title });
    await strapi.db.query(uid).update({ where: { id }, data: { slug } });
  }
}

async function findDraft(strapi: Core.Strapi, uid: DossierUid, documentId: string, locale?: string) {
  const where = { documentId, publishedAt: null, ...(locale ? { locale } : {}) };
  return strapi.db.query(uid).findOne({ where, select: ['slug', findTitleField(uid)] });
}

/** Another document with this slug in this language, draft or published. */
async function findOwner(
  strapi: Core.Strapi,
  { uid, documentId, locale, slug }: Omit<SlugInput, 'data'> & { slug: string }
): Promise<{ documentId: string; title: string } | null> {
  const titleField = findTitleField(uid);
  const row = await strapi.db.query(uid).findOne({
    where: { slug, ...(locale ? { locale } : {}), ...(documentId ? { documentId: { $ne: documentId } } : {}) },
    select: ['documentId', titleField],
  });
  return row && { documentId: row.documentId, title: row[titleField] ?? '' };
}

async function makeSlug(
  strapi: Core.Strapi,
  { uid, documentId, locale, title }: Omit<SlugInput, 'data'> & { title: string }
): Promise<string> {
  const base = toSlug(title);
  for (let suffix = 1; ; suffix += 1) {
    const slug = suffix === 1 ? base : `${base}-${suffix}`;
    if (!(await findOwner(strapi, { uid, documentId, locale, slug }))) return slug;
  }
}

/** The package spells letters with two dots the German way; in Dutch they only part two vowels. */
export const SLUG_OPTIONS = {
  customReplacements: [
    ['ä', 'a'],
    ['ë', 'e'],
    ['ï', 'i'],
    ['ö', 'o'],
    ['ü', 'u'],
    ['Ä', 'A'],
    ['Ö', 'O'],
    ['Ü', 'U'],
    ['&', ' '],
  ] as [string, string][],
};

const LONGEST_SLUG = 100;

/** Lower-case letters, digits and hyphens, by the same package as the button in the admin form. Never empty. */
export function toSlug(title: string): string {
  const slug = slugify(title, SLUG_OPTIONS).slice(0, LONGEST_SLUG).replace(/-+$/, '');
  return slug || 'entry';
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/i;
