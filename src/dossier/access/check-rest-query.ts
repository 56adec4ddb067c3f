import { isLanguage, LANGUAGES, type Issue } from '../content-model';
import { checkCharacters, isObject, issue, show } from './check-filters';

/**
 * The parameters of a REST request that stock Strapi answers with 200 or even 500 when they are nonsense.
 * Pure; takes the query as parsed by qs. Filters need the type's schema and are checked in check-filters.
 */
export function checkRestQuery(query: Record<string, unknown>): Issue[] {
  return [
    ...checkLocale(query.locale),
    ...checkStatus(query.status),
    ...checkSearch(query._q),
    ...checkPagination(query.pagination),
    ...checkSort(query.sort, ['sort']),
    ...checkFields(query.fields),
    ...checkPopulate(query.populate),
    ...checkUseless(query),
  ];
}

const LONGEST_SEARCH = 200;

function checkLocale(locale: unknown): Issue[] {
  if (locale === undefined || locale === null || locale === '' || locale === '*' || isLanguage(locale)) return [];
  const allowed = LANGUAGES.map(({ code }) => code).join(', ');
  return [
    issue(['locale'], 'locale-unknown', `locale must be one of: ${allowed}, or * for all; received ${show(locale)}.`),
  ];
}

function checkStatus(status: unknown): Issue[] {
  if (status === undefined || status === null || status === '' || status === 'draft' || status === 'published')
    return [];
  return [issue(['status'], 'status-unknown', `status must be published or draft; received ${show(status)}.`)];
}

function checkSearch(text: unknown): Issue[] {
  if (text === undefined || text === null) return [];
  if (typeof text !== 'string') return [issue(['_q'], 'search-not-text', `_q must be text; received ${show(text)}.`)];
  if (text.length > LONGEST_SEARCH)
    return [issue(['_q'], 'search-too-long', `_q may be ${LONGEST_SEARCH} characters long; received ${text.length}.`)];
  return checkCharacters(text, ['_q']);
}

/**
 * Too large a page is clamped by Strapi (`api.rest.maxLimit`); a page that cannot be is an error. So is another way to
 * write a number, or a name that means nothing: each would be one more answer to keep.
 */
function checkPagination(pagination: unknown): Issue[] {
  if (pagination === undefined || pagination === null) return [];
  const path = ['pagination'];
  if (!isObject(pagination))
    return [issue(path, 'pagination-not-object', `pagination must name page and pageSize, or start and limit.`)];
  return Object.entries(pagination).flatMap(([name, value]) => {
    const text = typeof value === 'string' ? value : '';
    if (name === 'withCount') {
      const isBoolean = /^(true|false|1|0)$/.test(text);
      return isBoolean ? [] : [issue([...path, name], 'pagination-not-boolean', `${name} must be true or false.`)];
    }
    if (!['page', 'pageSize', 'start', 'limit'].includes(name))
      return [
        issue(
          [...path, name],
          'pagination-unknown',
          `pagination takes page and pageSize, or start and limit, and withCount; received ${show(name)}.`
        ),
      ];
    const least = name === 'start' ? 0 : 1;
    if (/^(0|[1-9]\d{0,8})$/.test(text) && Number(text) >= least) return [];
    return [
      issue(
        [...path, name],
        'pagination-not-number',
        `${name} must be a whole number from ${least}; received ${show(value)}.`
      ),
    ];
  });
}

/** Parameters that Strapi lets through and then does nothing with. */
function checkUseless(query: Record<string, unknown>): Issue[] {
  return ['count', 'ordering']
    .filter((name) => query[name] !== undefined)
    .map((name) => issue([name], 'parameter-without-effect', `${name} has no effect; leave it out.`));
}

const SORT = /^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*(:(asc|desc))?$/i;

/** Names of fields with a direction, in any of the shapes that Strapi takes. */
function checkSort(sort: unknown, path: Issue['path']): Issue[] {
  if (sort === undefined || sort === null || sort === '') return [];
  if (typeof sort === 'object') {
    return Object.entries(sort).flatMap(([key, value]) => checkSort(value, [...path, key]));
  }
  const wrong = String(sort)
    .split(',')
    .find((part) => !SORT.test(part.trim()));
  return wrong === undefined
    ? []
    : [issue(path, 'sort-unknown', `sort must be a field, such as title or title:desc; received ${show(wrong)}.`)];
}

/** Names separated by commas, or a list of names. */
function checkFields(fields: unknown): Issue[] {
  if (fields === undefined) return [];
  const names = Array.isArray(fields) ? fields : String(fields).split(',');
  const isList = typeof fields === 'string' || Array.isArray(fields);
  if (isList && names.every((name) => typeof name === 'string' && /^(\*|\w+)$/.test(name.trim()))) return [];
  return [
    issue(
      ['fields'],
      'fields-not-names',
      `fields must be names of fields, such as title,slug; received ${show(fields)}.`
    ),
  ];
}

/** Each `sort` and `fields` inside `populate`, at any depth. */
function checkPopulate(populate: unknown): Issue[] {
  if (typeof populate !== 'object' || populate === null) return [];
  return Object.entries(populate).flatMap(([key, part]) => {
    if (key === 'sort') return checkSort(part, ['populate', key]);
    if (key === 'fields') return checkFields(part);
    return key === 'filters' ? [] : checkPopulate(part);
  });
}
