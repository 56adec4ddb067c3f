import { errors } from '@strapi/utils';

/**
 * Stock Strapi gives drafts to anyone who may `find` (`?status=draft`, `status: DRAFT`, `publicationFilter`).
 * @param params the parameters of a document action inside a request of the content API
 * @throws ForbiddenError when they could answer with anything that is not published
 */
export function refuseDrafts(params: Record<string, unknown>): void {
  const { status, publicationFilter, hasPublishedVersion } = params;
  if (status !== 'published') refuse(`status "${String(status ?? 'draft')}"`);
  if (publicationFilter !== undefined) refuse('publicationFilter');
  if (hasPublishedVersion !== undefined) refuse('hasPublishedVersion');
  if (namesLocalizations(params.filters) || namesLocalizations(params.sort)) refuse('filtering or sorting on localizations');
}

/** The other languages of an entry include its drafts, and a filter on them would tell what those say. */
function namesLocalizations(value: unknown): boolean {
  if (typeof value === 'string') return /(^|[.,\s])localizations(\.|$)/.test(value);
  if (Array.isArray(value)) return value.some(namesLocalizations);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, item]) => key === 'localizations' || namesLocalizations(item));
}

function refuse(what: string): never {
  throw new errors.ForbiddenError(`Only published content is given without a preview token: ${what} is not allowed.`);
}
