import http from 'node:http';
import { copyEmptyDatabase, type TestDatabase } from '../helpers/engine';
import { startServer, waitForExit, waitUntil, type Server } from '../helpers/server';

describe('a server', () => {
  let database: TestDatabase;
  let server: Server;

  beforeAll(async () => {
    database = await copyEmptyDatabase();
    server = await startServer(database.settings);
  });

  afterAll(() => database.remove());

  test('finishes the answer that is under way when it is asked to stop, takes no more, and exits with 0', async () => {
    const body = JSON.stringify({ query: '{ quadrants { key } }' });
    const { answer, finish } = await startRequest(`${server.url}/graphql`, body);
    const exited = waitForExit(server.process);
    server.process.kill('SIGTERM');
    await waitUntil(async () => server.output().includes('Stopping'), 5_000);
    await waitUntil(
      () =>
        fetch(`${server.url}/_health`).then(
          () => false,
          () => true
        ),
      5_000
    );
    finish();
    expect(await answer).toEqual({ status: 200, text: '{"data":{"quadrants":[]}}\n' });
    expect(await exited).toBe(0);
  });
});

/** A request whose body the server waits for: it is under way from the server's "100 Continue" until `finish`. */
function startRequest(url: string, body: string) {
  type Reply = { status?: number; text: string };
  return new Promise<{ answer: Promise<Reply>; finish(): void }>((resolve, reject) => {
    const headers = { 'Content-Type': 'application/json', 'Content-Length': body.length, Expect: '100-continue' };
    // Without an agent, for a connection that is kept alive holds up the stop.
    const call = http.request(url, { method: 'POST', headers, agent: false });
    const answer = new Promise<Reply>((done, fail) => {
      call.once('error', fail);
      call.once('response', async (response) => {
        let text = '';
        for await (const chunk of response) text += chunk;
        done({ status: response.statusCode, text });
      });
    });
    call.once('error', reject);
    call.once('continue', () => resolve({ answer, finish: () => call.end(body) }));
    call.flushHeaders();
  });
}
