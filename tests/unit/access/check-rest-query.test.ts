import qs from 'qs';
import { checkRestQuery } from '../../../src/dossier/access/check-rest-query';

const codes = (query: string) =>
  checkRestQuery(qs.parse(query, { strictNullHandling: true }) as Record<string, unknown>).map(({ code }) => code);

test.each([
  'pagination[page]=1&pagination[pageSize]=25',
  'pagination[start]=0&pagination[limit]=100',
  'pagination[withCount]=false',
  'locale=nl&sort=title:desc&fields=title,slug',
])('takes %s', (query) => {
  expect(codes(query)).toEqual([]);
});

test.each([
  ['pagination[junk]=1', 'pagination-unknown'],
  ['pagination[page]=01', 'pagination-not-number'],
  ['pagination[page]=0', 'pagination-not-number'],
  ['pagination[start]=00', 'pagination-not-number'],
  ['pagination[page][]=1', 'pagination-not-number'],
  ['pagination[limit][a]=1', 'pagination-not-number'],
  ['pagination[withCount][]=true', 'pagination-not-boolean'],
  ['pagination[]=1', 'pagination-not-object'],
  ['count=', 'parameter-without-effect'],
  ['ordering', 'parameter-without-effect'],
])('refuses %s', (query, code) => {
  expect(codes(query)).toEqual([code]);
});
