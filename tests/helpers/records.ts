import { fork } from 'node:child_process';
import path from 'node:path';
import type { RunResult } from '../../src/dossier/link-check';
import type { Difference } from '../../src/dossier/published-records';
import { environment, NODE_FLAGS, root, secrets, spawnScript, waitForExit } from './server';

type Settings = Record<string, string>;

/** Runs `records:rebuild`, `records:verify` or `records:new-epoch` on the database of a server at `url`. */
export async function runRecords(
  command: string,
  database: Settings = JSON.parse(process.env.DOSSIER_DATABASE as string),
  url = process.env.DOSSIER_URL as string
): Promise<{ code: number | null; output: string }> {
  const child = spawnScript('scripts/records.mjs', [command], {
    ...secrets,
    NODE_ENV: 'production',
    PUBLIC_URL: url,
    ...database,
  });
  return { code: await waitForExit(child.process), output: child.output() };
}

/** The built dossier in a process beside the server, on its database. */
export interface Dossier {
  /** Waits until nothing is left to refresh, then compares as `records:verify` does. */
  verify(): Promise<Difference[]>;
  /** A write or read past the document service: `strapi.db.query(uid)[method](params)`. */
  query<T = unknown>(uid: string, method: string, params: object): Promise<T>;
  /** A call of the document service by a script: `strapi.documents(uid)[action](params)`. */
  document<T = unknown>(uid: string, action: string, params: object): Promise<T>;
  /** A write of the first kind and then one of the second, in one transaction of a script. */
  together(first: { uid: string; method: string; params: object }, then: { uid: string; action: string; params: object }): Promise<unknown>; // prettier-ignore
  /**
   * Runs the link check as if it were so many days later, with this machine as `outside.example.org`.
   * @param hostPause milliseconds between two visits to one host; none when it is left out
   */
  checkLinks(days: number, hostPause?: number): Promise<RunResult | null>;
  /** Of these queries the one that takes `/v1/search` most processor time, however busy the machine is. */
  findHardest(queries: string[]): Promise<{ q: string; milliseconds: number }>;
  /** An anonymous request to the server of that process (a POST when it has a body), and the SQL that Strapi sent for it. */
  request(path: string, body?: object): Promise<{ status: number; text: string; statements: string[] }>;
  /** Strapi's types of the content model, as `npm run contracts` writes them. */
  writeTypes(folder: string): Promise<void>;
  stop(): Promise<void>;
}

/** @param flags `--with-graphql` for requests to /graphql */
export async function loadDossier(database: Settings, publicUrl: string, flags: string[] = []): Promise<Dossier> {
  const child = fork(path.join(root, 'tests/helpers/dossier-process.mjs'), flags, {
    cwd: root,
    execArgv: NODE_FLAGS,
    env: environment({ ...secrets, NODE_ENV: 'production', PUBLIC_URL: publicUrl, ...database }),
    silent: true,
  });
  let printed = '';
  child.stdout?.on('data', (chunk) => (printed += chunk));
  child.stderr?.on('data', (chunk) => (printed += chunk));
  const waiting = new Map<number, { resolve(answer: never): void; reject(error: Error): void }>();
  const wait = <T>(id: number) => new Promise<T>((resolve, reject) => void waiting.set(id, { resolve, reject }));
  child.on('message', ({ id, answer, error }: { id: number; answer?: never; error?: string }) => {
    if (error) waiting.get(id)?.reject(new Error(error));
    else waiting.get(id)?.resolve(answer as never);
    waiting.delete(id);
  });
  child.once('exit', () => {
    for (const { reject } of waiting.values()) reject(new Error(`The process of the dossier ended:\n${printed}`));
  });
  let asked = 0;
  const ask = <T>(question: string, details: object = {}) => {
    const answer = wait<T>((asked += 1));
    child.send({ id: asked, question, details });
    return answer;
  };
  await wait(0);
  return {
    verify: () => ask('verify'),
    query: (uid, method, params) => ask('query', { uid, method, params }),
    document: (uid, action, params) => ask('document', { uid, action, params }),
    together: (first, then) => ask('together', { first, then }),
    checkLinks: (days, hostPause = 0) => ask('checkLinks', { days, hostPause }),
    findHardest: (queries) => ask('findHardest', { queries }),
    request: (path, body) => ask('request', { path, body }),
    writeTypes: (folder) => ask('writeTypes', { folder }),
    async stop() {
      child.send({ question: 'stop' });
      await waitForExit(child);
    },
  };
}
