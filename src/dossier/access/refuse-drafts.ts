import { errors } from '@strapi/utils';

type Params = Record<string, unknown>;

/**
 * Stock Strapi gives drafts to anyone who may `find` (`?status=draft`, `status: DRAFT`, `publicationFilter`).
 * Called for each document action inside a request of the content API whose caller may not see drafts.
 * @throws PolicyError (403) when the action could answer with, or publish, anything that is not published
 */
export function refuseDrafts(action: string, params: Params): void {
  switch (action) {
    case 'findMany':
    case 'findOne':
    case 'findFirst':
    case 'count':
      return refuseDraftRead(params);
    case 'create':
      return refuseStatus(params);
    case 'delete':
      return;
    default:
      // An update answers with the whole draft and publishes it, whatever little it changes itself.
      refuse(`"${action}", which works on the draft,`);
  }
}

function refuseDraftRead(params: Params): void {
  refuseStatus(params);
  for (const name of ['publicationFilter', 'hasPublishedVersion']) {
    if (params[name] !== undefined) refuse(name);
  }
  if (
    filtersByLocalizations(params.filters) ||
    sortsByLocalizations(params.sort) ||
    populatesByLocalizations(params.populate)
  ) {
    refuse('filtering or sorting on localizations');
  }
}

function refuseStatus({ status }: Params): void {
  if (status !== 'published') refuse(`status "${String(status ?? 'draft')}"`);
}

/** The other languages of an entry include its drafts, and a filter on them would tell what those say. */
function filtersByLocalizations(filters: unknown): boolean {
  if (typeof filters !== 'object' || filters === null) return false;
  return Object.entries(filters).some(([key, item]) => key === 'localizations' || filtersByLocalizations(item));
}

function sortsByLocalizations(sort: unknown): boolean {
  if (typeof sort === 'string') return /(^|[.,\s])localizations(\.|$)/.test(sort);
  if (typeof sort !== 'object' || sort === null) return false;
  return Object.entries(sort).some(([key, item]) => key === 'localizations' || sortsByLocalizations(item));
}

/** Populating localizations is fine (published ones come), a filter or sort on them at any depth is not. */
function populatesByLocalizations(populate: unknown): boolean {
  if (Array.isArray(populate)) return populate.some(populatesByLocalizations);
  if (typeof populate !== 'object' || populate === null) return false;
  return Object.entries(populate).some(([key, item]) =>
    key === 'filters'
      ? filtersByLocalizations(item)
      : key === 'sort'
        ? sortsByLocalizations(item)
        : populatesByLocalizations(item)
  );
}

function refuse(what: string): never {
  // A PolicyError is a ForbiddenError whose message Strapi hands on to the caller.
  throw new errors.PolicyError(`Only published content is given without a preview token: ${what} is not allowed.`);
}
