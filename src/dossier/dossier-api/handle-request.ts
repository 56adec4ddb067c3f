import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { findRecordSettings } from '../published-records';
import type { FoundEndpoint } from './find-endpoint';
import { Problem, problemBody } from './problems';
import { readForm } from './read-form';
import type { ApiAnswer, ApiRequest } from './request';
import { respond, setCommonHeaders } from './respond';

const LONGEST_ADDRESS = 4096;

/** What the handler of a server needs beside the request. */
export interface Service {
  strapi: Core.Strapi;
  findEndpoint(path: string): FoundEndpoint | null;
  findStaticAnswer(path: string): Promise<ApiAnswer> | undefined;
  /** What answers are made from; absent until the server has started. */
  sources?: Pick<ApiRequest, 'reader' | 'search' | 'previews'>;
}

/** Answers a request on /v1, /id or another endpoint, whatever comes; nothing of it reaches Strapi. */
export async function handleRequest(service: Service, ctx: Context): Promise<void> {
  const { strapi } = service;
  const started = Date.now();
  setCommonHeaders(ctx);
  try {
    await answer(service, ctx);
  } catch (error) {
    const problem = error instanceof Problem ? error : unexpected(strapi, error);
    const headers = { 'Cache-Control': problem.status === 410 ? 'public, max-age=60' : 'no-store', ...problem.headers };
    await respond(ctx, {
      status: problem.status,
      body: problemBody(problem, ctx.path),
      contentType: 'application/problem+json',
      headers,
    });
  }
  strapi.log.http(`${ctx.method} ${withoutToken(ctx.url)} (${Date.now() - started} ms) ${ctx.status}`);
}

async function answer({ strapi, findEndpoint, findStaticAnswer, sources }: Service, ctx: Context): Promise<void> {
  if (ctx.url.length > LONGEST_ADDRESS) throw new Problem(414, `An address may be ${LONGEST_ADDRESS} characters long.`);
  if (!sources) throw new Problem(503, 'The server is still starting.', {}, { 'Retry-After': '5' });
  const found = findEndpoint(ctx.path);
  checkMethod(ctx, found?.endpoint.takesForms ? ['GET', 'HEAD', 'POST', 'OPTIONS'] : ['GET', 'HEAD', 'OPTIONS']);
  if (ctx.method === 'OPTIONS') return;

  const settings = findRecordSettings(strapi);
  const fixed = findStaticAnswer(ctx.path);
  if (fixed) return respond(ctx, await fixed);

  if (!found)
    throw new Problem(404, `There is nothing at ${ctx.path}. See ${settings.publicUrl}/v1 for what there is.`);
  const { endpoint, pathParameters } = found;
  const { contentTypes = ['application/json'] } = endpoint;
  // With its charset too: `application/json; charset=utf-8` is what the answer will be, and another name to `accepts`.
  if (!endpoint.anyAccept && !ctx.accepts(contentTypes.flatMap((type) => [type, `${type}; charset=utf-8`])))
    throw new Problem(406, `This address gives ${contentTypes.join(' or ')}.`, { allowed: contentTypes });
  const request: ApiRequest = {
    ...sources,
    settings,
    path: ctx.path,
    query: new URLSearchParams(ctx.method === 'POST' ? await readForm(ctx) : ctx.querystring),
    acceptLanguage: ctx.get('Accept-Language'),
    accepts: (types) => ctx.accepts(types) as string | false,
    now: Date.now(),
  };
  await respond(ctx, await endpoint.answer(request, pathParameters));
}

/** Who reads the log gets no link to a draft. */
const withoutToken = (url: string): string => url.replace(/([?&]preview=)[^&]*/gi, '$1…');

/** Answers OPTIONS; other methods than those allowed are refused. */
function checkMethod(ctx: Context, allowed: string[]): void {
  const methods = allowed.join(', ');
  if (!allowed.includes(ctx.method)) {
    throw new Problem(
      405,
      `This API is read-only; ${ctx.method} is not allowed at this address.`,
      { allowed },
      { Allow: methods }
    );
  }
  if (ctx.method !== 'OPTIONS') return;
  ctx.set({
    Allow: methods,
    'Access-Control-Allow-Methods': methods,
    'Access-Control-Allow-Headers': 'Accept, Accept-Language, If-None-Match, If-Range, Range',
    'Access-Control-Max-Age': '86400',
  });
  ctx.status = 204;
}

/** A 500 is always a defect of ours; the caller is told nothing of its inside. */
function unexpected(strapi: Core.Strapi, error: unknown): Problem {
  strapi.log.error(error as Error);
  return new Problem(500, 'Something went wrong on our side. It has been logged.');
}
