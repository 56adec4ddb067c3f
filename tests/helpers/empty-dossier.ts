import { asAdministrator, createPublished, moveTo } from './clients';
import { copyEmptyDatabase, type TestDatabase } from './engine';
import { loadDossier, type Dossier } from './records';
import { startServer, type Server } from './server';

/** A dossier of its own for a test file: an administrator, one quadrant in both languages, and nothing else. */
export interface EmptyDossier {
  database: TestDatabase;
  server: Server;
  /** The base of the links in its records, which stays when it is started again on another port. */
  publicUrl: string;
  quadrant: string;
  /** Starts the server again on the same database, for tests that stopped or killed it. */
  start(settings?: Record<string, string>): Promise<void>;
  /** A process beside the server, for writes past it and for comparing often; ends with the dossier. */
  load(): Promise<Dossier>;
  remove(): Promise<void>;
}

export async function startEmptyDossier(): Promise<EmptyDossier> {
  const database = await copyEmptyDatabase();
  const server = await startServer(database.settings);
  await moveTo(server);
  const quadrant = await createPublished('quadrant', { title: 'Optimaliseren', key: 'optimise', summary: 'Kort.' });
  const admin = await asAdministrator();
  const english = { title: 'Optimise', summary: 'Short.' };
  const path = `/content-manager/collection-types/api::quadrant.quadrant/${quadrant.documentId}/actions/publish?locale=en`;
  const { status, text } = await admin.post(path, english);
  if (status !== 200) throw new Error(`Publishing a quadrant answered ${status}: ${text}`);
  let loaded: Dossier | undefined;
  const dossier: EmptyDossier = {
    database,
    server,
    publicUrl: server.url,
    quadrant: quadrant.documentId,
    async start(settings = {}) {
      dossier.server = await startServer({ ...database.settings, PUBLIC_URL: server.url, ...settings });
      process.env.DOSSIER_URL = dossier.server.url;
    },
    load: async () => (loaded = await loadDossier(database.settings, server.url)),
    async remove() {
      await loaded?.stop();
      await dossier.server.stop();
      await database.remove();
    },
  };
  return dossier;
}
