import type { ApiAnswer, ApiRequest } from '../../dossier-api';
import { writeXml, type XmlNode } from '../write-xml';
import { readArguments, type OaiRequest } from './arguments';
import { toDatestamp } from './datestamps';
import { FORMATS } from './formats';
import { identify } from './identify';
import { findKnownItem, getItem, listItems, type OaiContext } from './list-items';
import { OaiError } from './oai-error';
import { KEPT_FOR } from './resumption-token';
import { findSets } from './sets';

const NAMESPACE = 'http://www.openarchives.org/OAI/2.0/';
export const XML_TYPE = 'text/xml';

/**
 * How far the time of an answer stays behind the clock. Harvesters ask next time for what changed since then, and a
 * record gets its datestamp a moment before its transaction ends: a long one would be missed for ever (ADR 0017).
 */
const LAG = 60_000;

export interface OaiSettings {
  tokenKey: Buffer;
  reportProblem: OaiContext['reportProblem'];
}

/** `GET` and `POST /v1/oai`. What is wrong with a request is said in the XML, with status 200. */
export async function answerOai(request: ApiRequest, settings: OaiSettings): Promise<ApiAnswer> {
  const context: OaiContext = {
    ...settings,
    reader: request.reader,
    publicUrl: request.settings.publicUrl,
    now: request.now,
  };
  let known: OaiRequest | null = null;
  try {
    const parsed = readArguments(request.query);
    known = parsed;
    return answer(request, known, { [parsed.verb]: await answerVerb(parsed, request, context) });
  } catch (error) {
    if (!(error instanceof OaiError)) throw error;
    // After badVerb and badArgument the request is not repeated: its parts may be anything (OAI-PMH 2.0, 3.2).
    const repeated = error.code === 'badArgument' ? null : known;
    return answer(request, repeated, { error: { '@code': error.code, '#text': error.message } });
  }
}

async function answerVerb(parsed: OaiRequest, request: ApiRequest, context: OaiContext): Promise<XmlNode> {
  switch (parsed.verb) {
    case 'Identify':
      return identify(request.settings, context);
    case 'ListMetadataFormats':
      if (parsed.values.identifier !== undefined) await findKnownItem(parsed.values.identifier, context);
      return { metadataFormat: FORMATS.map(({ present: _present, ...format }) => format) };
    case 'ListSets':
      if (parsed.values.resumptionToken !== undefined)
        throw new OaiError('badResumptionToken', 'ListSets gives all sets at once, without tokens.');
      return { set: (await findSets(context.reader)).map(({ spec, name }) => ({ setSpec: spec, setName: name })) };
    case 'ListIdentifiers':
    case 'ListRecords':
      return listItems(parsed, context);
    case 'GetRecord':
      return getItem(parsed, context);
  }
}

function answer({ settings, now }: ApiRequest, repeated: OaiRequest | null, content: XmlNode): ApiAnswer {
  const values = repeated ? { verb: repeated.verb, ...repeated.values } : {};
  const attributes = Object.entries(values).map(([name, value]) => [`@${name}`, value]);
  const body = writeXml({
    'OAI-PMH': {
      '@xmlns': NAMESPACE,
      '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      '@xsi:schemaLocation': `${NAMESPACE} http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd`,
      responseDate: toDatestamp(now - LAG),
      request: { ...Object.fromEntries(attributes), '#text': `${settings.publicUrl}/v1/oai` },
      ...content,
    },
  });
  return {
    body,
    contentType: `${XML_TYPE}; charset=utf-8`,
    // An error is nobody else's answer. A list holds a token, whose time to live must not have run out in a cache.
    headers: { 'Cache-Control': 'error' in content ? 'no-store' : 'no-cache' },
    validUntil: now + KEPT_FOR,
  };
}
