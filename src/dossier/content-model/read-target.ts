import { errors } from '@strapi/utils';
import { isLanguage, LANGUAGES } from './languages';
import { dossierUids, isDossierUid, isLocalizedType, typeOf, type DossierUid } from './types';

/** One language of an entry. */
export interface EntryTarget {
  uid: DossierUid;
  documentId: string;
  /** Empty for types without languages. */
  locale: string;
}

/**
 * What an address of the admin names, when it can be anything at all. Whether the entry is there, and who may see it, is
 * another question.
 * @throws NotFoundError, ValidationError
 */
export function readTarget(named: { uid: string; documentId: string; locale: unknown }): EntryTarget {
  const { uid, documentId, locale } = named;
  if (!isDossierUid(uid)) throw new errors.NotFoundError(`No type "${uid}"; the types are ${dossierUids.join(', ')}.`);
  // Also keeps away what PostgreSQL refuses to compare.
  if (!/^[\w-]{1,40}$/.test(documentId)) throw new errors.NotFoundError('There is no entry with this id.');
  if (!isLocalizedType(typeOf(uid))) return { uid, documentId, locale: '' };
  if (isLanguage(locale)) return { uid, documentId, locale };
  const allowed = LANGUAGES.map(({ code }) => code).join(', ');
  throw new errors.ValidationError(`"locale" must be one of: ${allowed}; received ${String(locale)}.`);
}
