import { DEFAULT_LANGUAGE, isLanguage, LANGUAGES } from '../../content-model';
import { noParameters, Problem, readParameters, type ApiAnswer, type ApiRequest } from '../../dossier-api';
import { writeXml } from '../write-xml';
import { countSitemapPages, findPages, type Page } from './sitemap';

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
export const XML_TYPE = 'application/xml';

/** `GET /robots.txt` (RFC 9309). Everything may be read but the editors' workplace. */
export async function answerRobots(request: ApiRequest): Promise<ApiAnswer> {
  readParameters(request, noParameters);
  const lines = ['User-agent: *', 'Disallow: /admin', '', `Sitemap: ${request.settings.publicUrl}/sitemap.xml`, ''];
  return { body: lines.join('\n'), contentType: 'text/plain; charset=utf-8' };
}

/** `GET /sitemap.xml`: where the sitemap of each language is. */
export async function answerSitemapIndex(request: ApiRequest): Promise<ApiAnswer> {
  readParameters(request, noParameters);
  const { publicUrl } = request.settings;
  const sitemaps = await Promise.all(
    LANGUAGES.map(async ({ code }) => {
      const count = await countSitemapPages(request.reader, code);
      return Array.from({ length: count }, (_, index) => ({ loc: `${publicUrl}/sitemap-${code}-${index + 1}.xml` }));
    })
  );
  return answerXml(writeXml({ sitemapindex: { '@xmlns': NAMESPACE, sitemap: sitemaps.flat() } }));
}

/** `GET /sitemap-{language}-{page}.xml`: pages of one language, each with its other languages. */
export async function answerSitemap(request: ApiRequest, [language, page]: string[]): Promise<ApiAnswer> {
  readParameters(request, noParameters);
  const count = isLanguage(language) ? await countSitemapPages(request.reader, language) : 0;
  if (!isLanguage(language) || !/^[1-9]\d{0,5}$/.test(page) || Number(page) > count)
    throw new Problem(404, `There is no such sitemap. See ${request.settings.publicUrl}/sitemap.xml.`);
  const pages = await findPages(request.reader, request.settings, language, Number(page));
  return answerXml(
    writeXml({
      urlset: { '@xmlns': NAMESPACE, '@xmlns:xhtml': 'http://www.w3.org/1999/xhtml', url: pages.map(presentPage) },
    })
  );
}

function presentPage({ url, modifiedAt, alternates }: Page) {
  const links = Object.entries(alternates).map(([language, href]) => presentAlternate(language, href));
  const fallback = alternates[DEFAULT_LANGUAGE];
  return {
    loc: url,
    lastmod: modifiedAt,
    'xhtml:link': fallback ? [...links, presentAlternate('x-default', fallback)] : links,
  };
}

const presentAlternate = (language: string, href: string) => ({
  '@rel': 'alternate',
  '@hreflang': language,
  '@href': href,
});

const answerXml = (body: string): ApiAnswer => ({ body, contentType: `${XML_TYPE}; charset=utf-8` });
