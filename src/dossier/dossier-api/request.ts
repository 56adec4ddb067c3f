import { DEFAULT_LANGUAGE, isLanguage, type Language } from '../content-model';
import type { RecordReader, RecordSettings } from '../published-records';
import type { Search } from '../search';
import { parseParameters, type ParameterSchema } from './parse-parameters';
import type { z } from 'zod';

/** One GET on /v1, as the endpoints see it. */
export interface ApiRequest {
  reader: RecordReader;
  search: Search;
  settings: RecordSettings;
  /** Without the query, e.g. `/v1/use-cases`. */
  path: string;
  query: URLSearchParams;
  acceptLanguage: string;
  now: number;
}

/** What an endpoint answers, before what all answers have in common. */
export interface ApiAnswer {
  body: string | Buffer;
  contentType?: string;
  /** Language of the content; null where it has none. */
  language?: string | null;
  /** Milliseconds since 1970. */
  lastModified?: number;
  status?: number;
  headers?: Record<string, string>;
}

export interface Endpoint {
  /** For the OpenAPI document: `/v1/use-cases/{idOrSlug}`. */
  path: string;
  parameters: ParameterSchema;
  answer(request: ApiRequest, pathParameters: string[]): Promise<ApiAnswer>;
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
