import { removeCreated } from './clients';

/** Run by jest in every HTTP test file: they share one server, and lists of a hundred must not fill up. */
const { DOSSIER_URL: shared = '', DOSSIER_ADMIN_TOKEN: token } = process.env;

/** Loading a test file can take longer than the server keeps an idle connection: here its end is noticed before it is used again. */
beforeAll(() => new Promise((resolve) => setTimeout(resolve, 20)));

afterAll(async () => {
  // A file that moved to a server of its own takes that one away with it.
  process.env.DOSSIER_ADMIN_TOKEN = token;
  await removeCreated(shared);
}, 120_000);
