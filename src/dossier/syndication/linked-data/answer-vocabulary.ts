import { noParameters, readParameters, type ApiAnswer, type ApiRequest } from '../../dossier-api';
import { presentDataset } from './dataset';
import type { Thing } from './context';
import { findDossier } from './find-dossier';
import { toTurtle } from './to-turtle';
import { presentSchemes, presentVocabulary } from './vocabularies';

/** JSON-LD is JSON: who asks for JSON gets the same text. */
export const RDF_TYPES = ['application/ld+json', 'application/json', 'text/turtle'];

/** `GET /v1/vocabularies`: all concept schemes. */
export async function answerVocabularies(request: ApiRequest): Promise<ApiAnswer> {
  readParameters(request, noParameters);
  const { licence } = await findDossier(request.reader);
  return answerRdf(request, presentSchemes(request.settings.publicUrl, licence));
}

/** `GET /v1/vocabularies/{scheme}`: a scheme with its concepts, in both languages. */
export async function answerVocabulary(request: ApiRequest, [scheme]: string[]): Promise<ApiAnswer> {
  readParameters(request, noParameters);
  const { licence } = await findDossier(request.reader);
  return answerRdf(request, await presentVocabulary(request, scheme, licence));
}

/** `GET /v1/dataset`: the description of the dossier as a dataset. */
export async function answerDataset(request: ApiRequest): Promise<ApiAnswer> {
  readParameters(request, noParameters);
  const { document, modifiedAt } = await presentDataset(request);
  return { ...(await answerRdf(request, document)), lastModified: modifiedAt };
}

async function answerRdf(request: ApiRequest, document: Thing): Promise<ApiAnswer> {
  const type = request.accepts(RDF_TYPES) || RDF_TYPES[0];
  const isTurtle = type === 'text/turtle';
  return {
    body: isTurtle ? await toTurtle(document) : JSON.stringify(document),
    contentType: isTurtle ? `${type}; charset=utf-8` : type,
    headers: { Vary: 'Accept, Accept-Encoding' },
  };
}
