import { readFile } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { buildOpenapi } from './openapi/build-openapi';
import type { ApiAnswer } from './request';

/** The parts of /v1 that are the same for everyone until the next release: the OpenAPI document and its human page. */
export function createStaticAnswers(strapi: Core.Strapi): (path: string) => Promise<ApiAnswer> | undefined {
  const made = new Map<string, Promise<ApiAnswer>>();
  return (path) => {
    const answer = made.get(path) ?? makers[path]?.(strapi);
    if (answer) made.set(path, answer);
    return answer;
  };
}

const makers: Record<string, ((strapi: Core.Strapi) => Promise<ApiAnswer>) | undefined> = {
  '/v1/openapi.json': async (strapi) => ({ body: JSON.stringify(buildOpenapi(strapi)) }),
  '/v1/docs': async () => ({
    body: DOCS_PAGE,
    contentType: 'text/html; charset=utf-8',
    headers: { 'Content-Security-Policy': DOCS_POLICY },
  }),
  '/v1/docs/redoc.js': async () => ({
    body: await readFile(require.resolve('redoc/bundles/redoc.standalone.js')),
    contentType: 'text/javascript; charset=utf-8',
  }),
};

/** Redoc styles its page by script and searches in a worker; nothing comes from elsewhere. */
const DOCS_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; worker-src blob:; frame-ancestors 'none'";

const DOCS_PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Dossier API – documentation</title>
</head>
<body style="margin:0">
<redoc spec-url="/v1/openapi.json" hide-download-button disable-search></redoc>
<noscript>This page needs JavaScript. The same is in <a href="/v1/openapi.json">/v1/openapi.json</a>.</noscript>
<script src="/v1/docs/redoc.js"></script>
</body>
</html>
`;
