/** A partner who takes all there is, one request after another. @throws at any answer but 200 */
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

const LARGEST_PAGE = 1000;
const USE_CASE = { type: 'use-case', collection: 'use-cases' };

/**
 * A full synchronisation, as docs/api/mirror.mjs does it, but for the files that it writes.
 * @returns how many records came, and how many of them are use cases
 */
export async function synchronise(url, encoding) {
  const taken = { records: 0, useCases: 0 };
  let since = '';
  for (let hasMore = true; hasMore;) {
    const address = `${url}/v1/changes?limit=${LARGEST_PAGE}${since && `&since=${since}`}`;
    const answer = await (await ask(address, encoding)).json();
    for (const { action, type } of answer.data) {
      if (action !== 'upsert') continue;
      taken.records += 1;
      if (type === USE_CASE.type) taken.useCases += 1;
    }
    ({ nextSince: since, hasMore } = answer);
  }
  return taken;
}

/** A full harvest. Reads of the XML what it needs to go on and to count: what is deleted is not counted. */
export async function harvest(url, metadataPrefix) {
  const taken = { records: 0, useCases: 0 };
  let rest = `metadataPrefix=${metadataPrefix}`;
  while (rest) {
    const text = await (await ask(`${url}/v1/oai?verb=ListRecords&${rest}`)).text();
    for (const [, identifier] of text.matchAll(/<header>\s*<identifier>([^<]+)</g)) {
      taken.records += 1;
      if (identifier.includes(`:${USE_CASE.collection}/`)) taken.useCases += 1;
    }
    const token = /<resumptionToken[^>]*>([^<]+)</.exec(text)?.[1];
    rest = token && `resumptionToken=${encodeURIComponent(token)}`;
  }
  return taken;
}

/** Into a file, as curl does. @returns the ETag, which tells one content from another */
export async function download(address, file) {
  const response = await ask(address);
  await pipeline(response.body, createWriteStream(file));
  return response.headers.get('etag');
}

async function ask(address, encoding = 'identity') {
  const response = await fetch(address, { headers: { 'accept-encoding': encoding } });
  if (response.status === 200) return response;
  throw new Error(`${address} answered ${response.status}: ${(await response.text()).slice(0, 500)}`);
}
