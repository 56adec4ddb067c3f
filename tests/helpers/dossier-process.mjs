/**
 * The built dossier in a process of its own, beside the server, as a script of an operator or a plugin would have it.
 * Loads once and then does what it is asked over IPC: tests ask for many comparisons, and each start takes seconds.
 */
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { loadStrapi } from '../../scripts/setup/load-strapi.mjs';
import { writeStrapiTypes } from '../../scripts/setup/write-strapi-types.mjs';

const require = createRequire(import.meta.url);
const strapi = await loadStrapi({ leaveRecords: true, withGraphql: process.argv.includes('--with-graphql') });
const { createRecordReader, drainQueue, verifyRecords } = require('../../dist/src/dossier/published-records');
const { createSearch } = require('../../dist/src/dossier/search');
const { answerSearch } = require('../../dist/src/dossier/dossier-api/answer-search');
const { COLLECTIONS } = require('../../dist/src/dossier/dossier-api/collections');
const { runLinkCheck } = require('../../dist/src/dossier/link-check');

/** This machine plays the outside world, under one name; nothing else is contacted. No setting can make such a guard. */
const outside = {
  allowsName: (name) => name.endsWith('outside.example.org'),
  allowsAddress: (address) => address === '127.0.0.1',
  lookup: async () => [{ address: '127.0.0.1', family: 4 }],
};

const answers = {
  /** Once nothing waits to be refreshed any more. */
  async verify() {
    await drainQueue(strapi);
    return verifyRecords(strapi);
  },
  query: ({ uid, method, params }) => strapi.db.query(uid)[method](params),
  document: ({ uid, action, params }) => strapi.documents(uid)[action](params),
  /** Both in one transaction: a write past the document service, then one by it. */
  together: ({ first, then }) =>
    strapi.db.transaction(async () => {
      await answers.query(first);
      return answers.document(then);
    }),
  /** The link check, so many days from now. */
  checkLinks: ({ days, hostPause }) =>
    runLinkCheck(strapi, { guard: outside, now: () => Date.now() + days * 86_400_000, hostPause }),
  async findHardest({ queries }) {
    const reader = createRecordReader(strapi);
    const search = createSearch(strapi, reader, COLLECTIONS);
    await search.prepare();
    const ask = (q) => measureAnswer({ reader, search, q });
    const hardest = { q: '', milliseconds: 0 };
    for (const q of queries) {
      // What seems the hardest is asked again: what was compiled or tidied up meanwhile is no work of the query.
      let milliseconds = await ask(q);
      if (milliseconds > hardest.milliseconds) milliseconds = Math.min(milliseconds, await ask(q));
      if (milliseconds > hardest.milliseconds) Object.assign(hardest, { q, milliseconds });
    }
    await reader.close();
    return hardest;
  },
  /** Asks the server of this process, which nobody else asks, and tells which SQL Strapi sent for it. */
  async request({ path, body }) {
    const { httpServer } = strapi.server;
    if (!httpServer.listening) await once(strapi.server.listen(0, '127.0.0.1'), 'listening');
    const statements = [];
    const note = ({ sql }) => statements.push(sql);
    strapi.db.connection.on('query', note);
    const response = await fetch(`http://127.0.0.1:${httpServer.address().port}${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { 'Content-Type': 'application/json' },
      body: body && JSON.stringify(body),
    });
    const text = await response.text();
    strapi.db.connection.off('query', note);
    return { status: response.status, text, statements };
  },
  writeTypes: ({ folder }) => writeStrapiTypes(strapi, folder),
  async stop() {
    await strapi.destroy();
    process.exit(0);
  },
};

/** The processor time of one answer in milliseconds; a query that is refused has one too. */
async function measureAnswer({ reader, search, q }) {
  const query = new URLSearchParams({ q, language: 'nl', facets: 'true', pageSize: '100' });
  const request = {
    reader,
    search,
    query,
    path: '/v1/search',
    settings: strapi.config.get('dossier'),
    acceptLanguage: '',
  };
  const before = process.cpuUsage();
  await answerSearch(request).catch((error) => {
    if (error.status !== 400) throw error;
  });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

process.on('message', async ({ id, question, details }) => {
  try {
    process.send({ id, answer: (await answers[question](details)) ?? null });
  } catch (error) {
    process.send({ id, error: `${error.stack}` });
  }
});
process.send({ id: 0 });
