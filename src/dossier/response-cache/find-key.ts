import type { IncomingMessage } from 'node:http';
import { chooseLanguage } from '../content-model';
import { normaliseQuery } from './normalise-query';
import { peekBody } from './peek-body';

const LONGEST_ADDRESS = 2048;
const LONGEST_BODY = 64 * 1024;
const LONGEST_HEADER = 200;
const GRAPHQL = '/graphql';

/** The key of a GraphQL request, null when it is no query. */
type ReadOperation = (request: unknown) => string | null;

/** Sessions and tokens of Strapi. Whatever else a browser sends along has no say in an answer. */
const COOKIES_THAT_MATTER = /(?:^|;\s*)(?:koa\.sess|strapi[\w.-]*|jwt\w*|[\w-]*token[\w-]*)\s*=/i;

/**
 * The name under which the answer to this request is kept, or null when it is not to be kept. It holds all that an
 * answer depends on and nothing else: no header that a caller can make up (Host, X-Forwarded-Host, Origin) is in it.
 */
export function findKey(
  request: IncomingMessage,
  readOperation: ReadOperation
): string | null | Promise<string | null> {
  const { method = '', url = '', headers } = request;
  const end = url.indexOf('?');
  const path = end < 0 ? url : url.slice(0, end);
  if (url.length > LONGEST_ADDRESS || !isContent(path)) return null;
  if (headers.authorization !== undefined || headers.range !== undefined) return null;
  if (headers.cookie !== undefined && COOKIES_THAT_MATTER.test(headers.cookie)) return null;
  if (path === GRAPHQL && method === 'POST') return keyOfPost(request, readOperation);
  if (method !== 'GET' && method !== 'HEAD') return null;
  const query = normaliseQuery(end < 0 ? '' : url.slice(end + 1));
  // A draft, shown to whoever has a signed link to it, is for nobody else.
  if (query === null || /(?:^|&)preview(?:=|&|$)/.test(query)) return null;
  if (path === GRAPHQL) return keyOfGraphqlGet(request, query, readOperation);
  return path.startsWith('/api/') ? `${path}?${query}` : `${path}?${query} ${languageOf(query, headers)}`;
}

/** Whether our own API is asked, whose answers are always finished here, kept or not. */
export function isOwnAddress({ method, url = '', headers }: IncomingMessage): boolean {
  return (
    (method === 'GET' || method === 'HEAD') &&
    headers.range === undefined &&
    /^\/(?:v1|id)(?:[/?]|$)/.test(url) &&
    !isFile(url)
  );
}

function isContent(path: string): boolean {
  return path === '/v1' || path === GRAPHQL || (/^\/(?:v1|id|api)\//.test(path) && !isFile(path));
}

/** Exports are sent from disk, as fast as each reader takes them: nobody waits for another's. */
const isFile = (path: string): boolean => path.startsWith('/v1/exports/');

/** The language that the headers ask for, where no parameter does. */
function languageOf(query: string, headers: IncomingMessage['headers']): string {
  return /(?:^|&)language=/.test(query) ? '' : chooseLanguage(undefined, headers['accept-language'] ?? '');
}

/** Apollo answers a GET only with one of these headers, and in the media type that Accept prefers. */
function keyOfGraphqlGet({ headers }: IncomingMessage, query: string, readOperation: ReadOperation): string | null {
  const members = [...new URLSearchParams(query)];
  const request = Object.fromEntries(members) as Record<string, unknown>;
  if (Object.keys(request).length < members.length) return null;
  if (typeof request.variables === 'string') request.variables = parse(request.variables) ?? [];
  const operation = readOperation(request);
  const names = ['apollo-require-preflight', 'x-apollo-operation-name', 'content-type', 'accept'];
  return operation && withHeaders(`GET ${GRAPHQL} ${operation}`, headers, names);
}

async function keyOfPost(request: IncomingMessage, readOperation: ReadOperation): Promise<string | null> {
  if (request.url !== GRAPHQL || !/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? ''))
    return null;
  const body = await peekBody(request, LONGEST_BODY);
  const operation = body && readOperation(parse(body.toString('utf8')));
  return operation ? withHeaders(`POST ${GRAPHQL} ${operation}`, request.headers, ['content-type', 'accept']) : null;
}

function withHeaders(key: string, headers: IncomingMessage['headers'], names: string[]): string | null {
  const values = names.map((name) => String(headers[name] ?? ''));
  return values.some((value) => value.length > LONGEST_HEADER) ? null : [key, ...values].join('\n');
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
