import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core, Modules } from '@strapi/strapi';
import {
  DEFAULT_LANGUAGE,
  findAttributes,
  isDossierUid,
  isLanguage,
  isLocalizedType,
  LANGUAGES,
  typeOf,
  type Language,
} from '../../content-model';
import { relinkTranslation } from '../../published-records';
import type { Entry } from '../checks/check';
import { deleteBasis } from './bases';
import { carryFacts } from './carry-facts';
import { compareFields, fingerprintFields } from './compare-fields';
import { completeVersion } from './complete-version';
import { findFacts } from './field-roles';
import { followPublication, hearEditor, rememberSource } from './follow-source';
import { findDrafts, findExisting, loadVersion, otherLanguage, type Version } from './load-version';

type Context = Modules.Documents.Middleware.Context;
type Params = { documentId?: string; locale?: string | string[]; data?: Entry; status?: string };

/**
 * Keeps the two languages of an entry together, however it is written: a language that is added gets the facts of the
 * other, facts that are changed are carried to the other draft, and a translation whose source was published with
 * another text is outdated.
 */
export function createTranslationRules(strapi: Core.Strapi) {
  const carrying = new AsyncLocalStorage<true>();

  return async (context: Context, next: () => Promise<unknown>): Promise<unknown> => {
    const { uid, action } = context;
    const params = context.params as Params;
    const { documentId } = params;
    if (!isDossierUid(uid) || !isLocalizedType(typeOf(uid)) || !documentId || carrying.getStore()) return next();
    const locales = findLocales(params.locale);
    const follow = async (isWithdrawal: boolean, work: (drafts: Entry[]) => Promise<unknown>) => {
      const drafts = await findDrafts(strapi, uid, documentId);
      return followPublication(strapi, { uid, documentId, locales, drafts, isWithdrawal }, () => work(drafts));
    };
    switch (action) {
      case 'update':
      case 'discardDraft': {
        const save = (drafts: Entry[]) =>
          followSave({ uid, documentId, locale: locales[0] }, { ...params, drafts }, next);
        return params.status === 'published' ? follow(false, save) : save(await findDrafts(strapi, uid, documentId));
      }
      case 'publish':
      case 'unpublish':
        return follow(action === 'unpublish', next);
      case 'delete': {
        const result = await next();
        for (const { code } of LANGUAGES) await deleteBasis(strapi, { uid, documentId, locale: code });
        return result;
      }
      default:
        return next();
    }
  };

  async function followSave(
    version: Version,
    { data, drafts }: Pick<Params, 'data'> & { drafts: Entry[] },
    next: () => Promise<unknown>
  ): Promise<unknown> {
    const { uid } = version;
    const attributesOf = (model: string) => findAttributes(strapi, model);
    const other = { ...version, locale: otherLanguage(version.locale) };
    const all = findFacts(attributesOf(uid));
    const written = data ? all.filter((field) => field in data) : all;
    const has = (language: Language) => drafts.some(({ locale }) => locale === language);
    if (!has(other.locale)) return next();
    const isHeard = written.length > 0 || !data || 'translationStatus' in data;
    if (has(version.locale) && !isHeard) return next();
    const before = has(version.locale) ? await loadVersion(strapi, version, 'draft', written) : null;
    if (!before && data) {
      const source = await loadVersion(strapi, other, 'draft', Object.keys(attributesOf(uid)));
      if (source) await completeVersion(strapi, version, data, source);
    }
    const result = await next();
    const facts = before ? written : all;
    const after = await loadVersion(strapi, version, 'draft', facts);
    if (!after) return result;

    const say = (entry: Entry) => fingerprintFields(entry, uid, facts, attributesOf);
    const changed = before ? compareFields(say(before), say(after)) : facts;
    const present = changed.length > 0 ? await loadVersion(strapi, other, 'draft', changed) : null;
    if (present) await carry(other, after, present, changed);
    if (before) {
      await hearEditor(strapi, version, before, after);
    } else {
      await relinkTranslation(strapi, { type: typeOf(uid), documentId: version.documentId, locale: version.locale });
      await rememberSource(strapi, version);
    }
    return result;
  }

  async function carry(to: Version, from: Entry, present: Entry, fields: string[]): Promise<void> {
    const { uid, documentId, locale } = to;
    const data = carryFacts(from, present, uid, fields, {
      language: locale,
      findAttributes: (model) => findAttributes(strapi, model),
      exists: await findExisting(strapi, uid, [from], locale),
      existsInSource: await findExisting(strapi, uid, [present], otherLanguage(locale)),
    });
    if (Object.keys(data).length === 0) return;
    const params = { documentId, locale, data } as Parameters<ReturnType<typeof strapi.documents>['update']>[0];
    await carrying.run(true, () => strapi.documents(uid).update(params));
  }
}

/** The languages that an action is about, Dutch when it does not say. */
function findLocales(locale: Params['locale']): Language[] {
  const codes = LANGUAGES.map(({ code }) => code);
  if (locale === '*') return codes;
  const named = [locale ?? []].flat().filter(isLanguage);
  return named.length > 0 ? named : [DEFAULT_LANGUAGE];
}
