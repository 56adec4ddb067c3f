import type { Core } from '@strapi/strapi';
import { derivePreviewKey, readPreviewToken } from '../../../src/dossier/dossier-api/preview-token';
import { createPreviewLink } from '../../../src/dossier/dossier-api/previews';

const SECRET = 'the first key of the server';
const ID = 'abc123';

/** What a link is made of: the settings alone. */
const withPattern = (previewUrl?: string): Core.Strapi => {
  const settings: Record<string, unknown> = {
    'dossier.previewUrl': previewUrl,
    'server.app.keys': [SECRET, 'an older key'],
    dossier: { publicUrl: 'https://dossier.example', pageUrls: {}, contactEmail: 'info@dossier.example' },
  };
  return { config: { get: (name: string) => settings[name] } } as unknown as Core.Strapi;
};
const article = { type: 'article' as const, id: ID, language: 'en' };
const tool = { type: 'tool' as const, id: ID, language: '' };
const linkTo = (pattern: string | undefined, scope: typeof article | typeof tool, slug: string | null = 'a-slug') =>
  createPreviewLink(withPattern(pattern), scope, { slug, pageLanguage: 'nl' });
const open = (token: string, type: 'article' | 'tool') =>
  readPreviewToken(token, { type, id: ID }, derivePreviewKey(SECRET), Date.now());

describe('the link to a preview on a site of its own', () => {
  test('has every value in its place, and a token that opens this draft alone', () => {
    const pattern = 'https://site.example/{language}/{collection}/{slug}?id={id}&type={type}&preview={token}#top';
    const { url, expires } = linkTo(pattern, article);
    const { origin, pathname, searchParams, hash } = new URL(url);
    expect([origin, pathname, hash]).toEqual(['https://site.example', '/en/articles/a-slug', '#top']);
    expect([searchParams.get('id'), searchParams.get('type')]).toEqual([ID, 'article']);
    const token = searchParams.get('preview') as string;
    expect(open(token, 'article')).toEqual({ ...article, expires });
    expect(() => open(token, 'tool')).toThrow(/for another entry/);
    expect(Math.abs(expires - Date.now() - 30 * 60_000)).toBeLessThan(5_000);
  });

  test('has a value as often as it is asked for, and none that is not', () => {
    expect(linkTo('https://site.example/{id}/{id}', article).url).toBe(`https://site.example/${ID}/${ID}`);
    expect(linkTo('https://site.example/concept', article).url).toBe('https://site.example/concept');
  });

  test('cannot be led elsewhere by a slug: what it holds is escaped', () => {
    const { url } = linkTo('https://site.example/{slug}?language={language}', article, '../x?y=1&z#é');
    expect(url).toBe('https://site.example/..%2Fx%3Fy%3D1%26z%23%C3%A9?language=en');
  });

  test('of a draft without slug has the id instead', () => {
    expect(linkTo('https://site.example/{slug}', article, null).url).toBe(`https://site.example/${ID}`);
  });

  test('of a type without languages has the language of who asks; its token has none', () => {
    const { url, expires } = linkTo('https://site.example/{language}/{token}', tool);
    const [, language, token] = new URL(url).pathname.split('/');
    expect(language).toBe('nl');
    expect(open(decodeURIComponent(token), 'tool')).toEqual({ ...tool, expires });
  });

  test('keeps braces that mean nothing, so that a mistake in the setting is seen', () => {
    expect(linkTo('https://site.example/{nothing}', article).url).toBe('https://site.example/%7Bnothing%7D');
  });
});

test('without a site of its own the link is to the built-in page', () => {
  const { url, expires } = linkTo(undefined, article);
  const { origin, pathname, searchParams } = new URL(url);
  expect([origin, pathname]).toEqual(['https://dossier.example', `/id/articles/${ID}.html`]);
  expect(searchParams.get('language')).toBe('en');
  expect(open(searchParams.get('preview') as string, 'article')).toEqual({ ...article, expires });
});
