import { DEFAULT_LANGUAGE, isLanguage, type Language } from '../content-model';
import type { RecordReader, RecordSettings } from '../published-records';
import type { JsonSchema } from './openapi/describe-record';
import type { AnswerFile } from './send-file';
import { parseParameters, type ParameterSchema } from './parse-parameters';
import type { z } from 'zod';

/** One GET on /v1, as the endpoints see it. */
export interface ApiRequest {
  reader: RecordReader;
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
  /** Statuses of problems that an answer may have. */
  errors: number[];
  /** Of an answer with status 200, when it is JSON. */
  schema?: JsonSchema;
  /** What each part in braces means. */
  path?: Record<string, string>;
}

export function readParameters<S extends ParameterSchema>({ query }: ApiRequest, schema: S): z.infer<S> {
  return parseParameters(schema, query);
}

/** The language asked for: the parameter, else the Accept-Language header (RFC 9110, 12.5.4), else Dutch. */
export function chooseLanguage(parameter: string | undefined, acceptLanguage: string): Language {
  if (isLanguage(parameter)) return parameter;
  const wishes = acceptLanguage
    .split(',')
    .map((part) => {
      const [range, ...options] = part.trim().split(';');
      const quality = options
        .map((option) => /^\s*q=([\d.]+)\s*$/.exec(option)?.[1])
        .find((value) => value !== undefined);
      return { code: range.trim().toLowerCase().split('-')[0], quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ code, quality }) => isLanguage(code) && quality > 0)
    .sort((one, other) => other.quality - one.quality);
  return (wishes[0]?.code as Language | undefined) ?? DEFAULT_LANGUAGE;
}

/** The same address with other parameters. */
export function addressOf({ settings, path, query }: ApiRequest, changes: Record<string, string> = {}): string {
  const changed = new URLSearchParams(query);
  for (const [name, value] of Object.entries(changes)) changed.set(name, value);
  const text = changed.toString();
  return `${settings.publicUrl}${path}${text ? `?${text}` : ''}`;
}
