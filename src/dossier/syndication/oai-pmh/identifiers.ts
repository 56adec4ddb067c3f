import {
  findDelivery,
  findDeliveryByCollection,
  isLanguage,
  isLocalizedType,
  type DossierType,
} from '../../content-model';

/** An item of the repository: a record in one language. */
export interface Item {
  type: DossierType;
  documentId: string;
  /** Empty for types without languages. */
  locale: string;
}

/** The scheme `oai` takes a domain name only; a server on a developer's machine has none. */
export function findRepositoryIdentifier(publicUrl: string): string {
  const { hostname } = new URL(publicUrl);
  return /^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)+$/i.test(hostname) ? hostname : 'localhost.localdomain';
}

/** `oai:host:use-cases/abc/nl`; without the language for what is the same in every language. */
export function writeIdentifier({ type, documentId, locale }: Item, publicUrl: string): string {
  const parts = [findDelivery(type).collection, documentId, ...(locale ? [locale] : [])];
  return `oai:${findRepositoryIdentifier(publicUrl)}:${parts.join('/')}`;
}

/** The item that an identifier names, whether or not there is one; null when it can be none of ours. */
export function readIdentifier(identifier: string, publicUrl: string): Item | null {
  const prefix = `oai:${findRepositoryIdentifier(publicUrl)}:`;
  const match = /^([a-z-]+)\/([A-Za-z0-9]+)(?:\/([a-z]+))?$/.exec(
    identifier.startsWith(prefix) ? identifier.slice(prefix.length) : ''
  );
  const type = match && findDeliveryByCollection(match[1])?.type;
  if (!match || !type) return null;
  const locale = match[3] ?? '';
  return (isLocalizedType(type) ? isLanguage(locale) : locale === '') ? { type, documentId: match[2], locale } : null;
}
