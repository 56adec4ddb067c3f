import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { findDeliveryByCollection } from '../content-model';
import { findRecordSettings } from '../published-records';
import { findEndpoint } from './endpoints';
import { findStaticAnswer } from './static-answers';
import { Problem, problemBody } from './problems';
import type { ApiRequest } from './request';
import { respond, setCommonHeaders } from './respond';

const LONGEST_ADDRESS = 4096;
const METHODS = 'GET, HEAD, OPTIONS';

/** What answers are made from; absent while the server starts. */
export type Sources = Pick<ApiRequest, 'reader' | 'search'>;

/** Answers a request on /v1 or /id, whatever comes; nothing of it reaches Strapi. */
export async function handleRequest(strapi: Core.Strapi, sources: Sources | undefined, ctx: Context): Promise<void> {
  const started = Date.now();
  setCommonHeaders(ctx);
  try {
    await answer(strapi, sources, ctx);
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
  strapi.log.http(`${ctx.method} ${ctx.url} (${Date.now() - started} ms) ${ctx.status}`);
}

async function answer(strapi: Core.Strapi, sources: Sources | undefined, ctx: Context): Promise<void> {
  if (ctx.url.length > LONGEST_ADDRESS) throw new Problem(414, `An address may be ${LONGEST_ADDRESS} characters long.`);
  if (ctx.method === 'OPTIONS') {
    ctx.set({
      Allow: METHODS,
      'Access-Control-Allow-Methods': METHODS,
      'Access-Control-Allow-Headers': 'Accept, Accept-Language, If-None-Match',
      'Access-Control-Max-Age': '86400',
    });
    ctx.status = 204;
    return;
  }
  if (ctx.method !== 'GET' && ctx.method !== 'HEAD') {
    throw new Problem(
      405,
      `This API is read-only; ${ctx.method} is not allowed.`,
      { allowed: METHODS.split(', ') },
      { Allow: METHODS }
    );
  }
  const settings = findRecordSettings(strapi);
  const thing = /^\/id\/([a-z-]+)\/([A-Za-z0-9]+)$/.exec(ctx.path);
  if (thing && findDeliveryByCollection(thing[1])) {
    // What an IRI names is a thing, not a document: See Other (303). Linked data will choose by Accept here.
    return respond(ctx, {
      status: 303,
      body: '',
      headers: { Location: `${settings.publicUrl}/v1/${thing[1]}/${thing[2]}${ctx.search}` },
    });
  }
  const fixed = await findStaticAnswer(strapi, settings, ctx.path);
  if (fixed) return respond(ctx, fixed);

  const found = findEndpoint(ctx.path);
  if (!found)
    throw new Problem(404, `There is nothing at ${ctx.path}. See ${settings.publicUrl}/v1 for what there is.`);
  if (ctx.accepts('application/json') === false)
    throw new Problem(406, 'This address gives application/json.', { allowed: ['application/json'] });
  if (!sources) throw new Problem(503, 'The server is still starting.', {}, { 'Retry-After': '5' });
  const request: ApiRequest = {
    ...sources,
    settings,
    path: ctx.path,
    query: new URLSearchParams(ctx.querystring),
    acceptLanguage: ctx.get('Accept-Language'),
    now: Date.now(),
  };
  await respond(ctx, await found.endpoint.answer(request, found.pathParameters));
}

/** A 500 is always a defect of ours; the caller is told nothing of its inside. */
function unexpected(strapi: Core.Strapi, error: unknown): Problem {
  strapi.log.error(error as Error);
  return new Problem(500, 'Something went wrong on our side. It has been logged.');
}
