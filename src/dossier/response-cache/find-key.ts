import type { IncomingMessage } from 'node:http';
import accepts from 'accepts';
import { chooseLanguage } from '../content-model';
import { normaliseQuery } from './normalise-query';
import { peekBody } from './peek-body';

const LONGEST_ADDRESS = 2048;
const LONGEST_BODY = 64 * 1024;
const GRAPHQL = '/graphql';

/** The key of a GraphQL request, null when it is no query. */
type ReadOperation = (request: unknown) => string | null;

/** Sessions and tokens of Strapi. Whatever else a browser sends along has no say in an answer. */
const COOKIES_THAT_MATTER = /(?:^|;\s*)(?:koa\.sess|strapi[\w.-]*|jwt\w*|[\w-]*token[\w-]*)\s*=/i;

/**
 * Where an answer may be kept, as it is written in one way only: Strapi's router takes capitals and a slash at the end
 * for the same address, and both routers decode.
 */
const CONTENT = /^\/(?:v1|graphql|(?:v1|id)\/[^%]+|api\/[^%A-Z]*[^%A-Z/])$/;

/**
 * A `#` begins what Koa and Apollo cut off; and at white space, of which node lets through some, they leave their
 * shortest way to read an address. The key would be that of another request.
 */
const READ_IN_TWO_WAYS = /[#\s]/;

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
  if (url.length > LONGEST_ADDRESS || READ_IN_TWO_WAYS.test(url) || !CONTENT.test(path) || isFile(path)) return null;
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

/** Exports are sent from disk, as fast as each reader takes them: nobody waits for another's. */
const isFile = (path: string): boolean => path.startsWith('/v1/exports/');

/** The language that the headers ask for, where no parameter does. */
function languageOf(query: string, headers: IncomingMessage['headers']): string {
  return /(?:^|&)language=/.test(query) ? '' : chooseLanguage(undefined, headers['accept-language'] ?? '');
}

function keyOfGraphqlGet({ headers }: IncomingMessage, query: string, readOperation: ReadOperation): string | null {
  const type = findGraphqlType(headers.accept, true);
  if (!type || !isPreflighted(headers)) return null;
  const members = [...new URLSearchParams(query)];
  const request = Object.fromEntries(members) as Record<string, unknown>;
  if (Object.keys(request).length < members.length) return null;
  if (typeof request.variables === 'string') request.variables = parse(request.variables) ?? [];
  const operation = readOperation(request);
  return operation && `GET ${GRAPHQL} ${operation} ${type}`;
}

async function keyOfPost(request: IncomingMessage, readOperation: ReadOperation): Promise<string | null> {
  const { url, headers } = request;
  const type = findGraphqlType(headers.accept, false);
  if (url !== GRAPHQL || !type || !isJson(headers)) return null;
  const body = await peekBody(request, LONGEST_BODY);
  const operation = body && readOperation(parse(body.toString('utf8')));
  return operation && `POST ${GRAPHQL} ${operation} ${type}`;
}

/** The headers by which Apollo knows that no page of another site sent a GET; without one it refuses. */
const isPreflighted = (headers: IncomingMessage['headers']): boolean =>
  Boolean(headers['apollo-require-preflight'] || headers['x-apollo-operation-name']) || isJson(headers);

const isJson = (headers: IncomingMessage['headers']): boolean =>
  /^application\/json\s*(?:;\s*charset="?utf-8"?\s*)?$/i.test(headers['content-type'] ?? '');

/** As Apollo has them. */
const JSON_TYPE = 'application/json; charset=utf-8';
const GRAPHQL_TYPES = [JSON_TYPE, 'application/graphql-response+json; charset=utf-8'];
const OTHER_TYPES = ['application/json; callbackSpec=1.0; charset=utf-8'];

/** In which media type Apollo will answer, however the caller asks for it; undefined for one whose answers are not kept. */
function findGraphqlType(accept: string | undefined, isGet: boolean): string | undefined {
  if (!accept || accept === '*/*') return JSON_TYPE;
  // A browser that opens the address gets a page.
  const offered = [...GRAPHQL_TYPES, ...OTHER_TYPES, ...(isGet ? ['text/html'] : [])];
  const chosen = accepts({ headers: { accept } } as IncomingMessage).type(offered);
  return GRAPHQL_TYPES.find((type) => type === chosen);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
