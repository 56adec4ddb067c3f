import type { RecordReader, RecordSettings } from '../published-records';
import type { JsonSchema } from './openapi/json-schema';
import type { Search } from '../search';
import type { Previews } from './previews';
import type { AnswerFile } from './send-file';
import { parseParameters, type ParameterSchema } from './parse-parameters';
import type { z } from 'zod';

/** One GET on /v1, as the endpoints see it. */
export interface ApiRequest {
  reader: RecordReader;
  search: Search;
  previews: Previews;
  settings: RecordSettings;
  /** Without the query, e.g. `/v1/use-cases`. */
  path: string;
  query: URLSearchParams;
  acceptLanguage: string;
  /** The first of these media types that the caller takes (RFC 9110, 12.5.1); false when none. */
  accepts(contentTypes: string[]): string | false;
  now: number;
}

/** What an endpoint answers, before what all answers have in common. */
export interface ApiAnswer {
  body: string | Buffer;
  /** Instead of the body: a finished file, sent as fast as the caller takes it. */
  file?: AnswerFile;
  contentType?: string;
  /** Language of the content; null where it has none. */
  language?: string | null;
  /** Milliseconds since 1970. */
  lastModified?: number;
  /** Milliseconds since 1970 after which the clock alone makes it another answer. */
  validUntil?: number;
  status?: number;
  headers?: Record<string, string>;
}

export interface Endpoint {
  /** `/v1/use-cases/{idOrSlug}`: what stands in braces is one part of the path. */
  path: string;
  parameters: ParameterSchema;
  /** Media types it answers with; without it, application/json. */
  contentTypes?: string[];
  /** The address itself says the format: the Accept header, which feed readers fill with anything, is not looked at. */
  anyAccept?: boolean;
  /** Also takes POST, with the parameters as a form in the body. */
  takesForms?: boolean;
  /** What the OpenAPI document says of it. */
  description: EndpointDescription;
  answer(request: ApiRequest, pathParameters: string[]): Promise<ApiAnswer>;
}

export interface EndpointDescription {
  tag: string;
  operationId: string;
  summary: string;
  description: string;
  /** Status of an answer that is no problem: 200, or 303 where the address names a thing and others describe it. */
  status?: 200 | 303;
  /** When it answers 308, with another address. */
  moved?: string;
  /** Statuses of problems that an answer may have, beside those that any address may give. */
  errors: number[];
  /** Of an answer with status 200, when it is JSON. */
  schema?: JsonSchema;
  /** What each part in braces means. */
  path?: Record<string, string>;
}

export function readParameters<S extends ParameterSchema>({ query }: ApiRequest, schema: S): z.infer<S> {
  return parseParameters(schema, query);
}

/** The same address with other parameters. */
export function addressOf({ settings, path, query }: ApiRequest, changes: Record<string, string> = {}): string {
  const changed = new URLSearchParams(query);
  for (const [name, value] of Object.entries(changes)) changed.set(name, value);
  const text = changed.toString();
  return `${settings.publicUrl}${path}${text ? `?${text}` : ''}`;
}
