import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { peekBody } from '../../../src/dossier/response-cache/peek-body';

/** A server that looks at a body first and then reads it, as what comes after it does. */
let server: http.Server;
beforeAll(async () => {
  server = http.createServer(async (request, response) => {
    const peeked = await peekBody(request, 100_000);
    const read: Buffer[] = [];
    request.on('data', (chunk) => read.push(chunk));
    request.on('end', () =>
      response.end(JSON.stringify([peeked?.length ?? null, Buffer.concat(read).toString('utf8')]))
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

function send(parts: string[], length = Buffer.byteLength(parts.join(''))): Promise<[number | null, string]> {
  return new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    const headers = { 'Content-Length': length };
    const sent = http.request({ port, host: '127.0.0.1', method: 'POST', headers, agent: false }, async (response) => {
      let text = '';
      for await (const chunk of response) text += chunk;
      resolve(JSON.parse(text));
    });
    sent.on('error', reject);
    const next = ([part, ...rest]: string[]): void => {
      if (part === undefined) return void sent.end();
      sent.write(part, () => setTimeout(next, 10, rest));
    };
    next(parts);
  });
}

test.each([
  ['in one piece', ['{"query":"{ tools { name } }"}']],
  ['in pieces', ['{"query"', ':"{ tools', ' { name } }"}']],
  ['in pieces, longer than node reads at once', ['é'.repeat(9_000), 'x', 'é'.repeat(20_000)]],
])('a body that comes %s is looked at and then read whole', async (_how, parts) => {
  const text = parts.join('');
  expect(await send(parts)).toEqual([Buffer.byteLength(text), text]);
});

test('what is longer than is looked at is left alone', async () => {
  const text = 'x'.repeat(100_001);
  expect(await send([text])).toEqual([null, text]);
});

test('a body that is broken off keeps nobody busy', async () => {
  const { port } = server.address() as AddressInfo;
  const headers = { 'Content-Length': 50_000 };
  const broken = http.request({ port, host: '127.0.0.1', method: 'POST', headers, agent: false });
  broken.on('error', () => {});
  broken.write('x'.repeat(30_000));
  await new Promise((resolve) => setTimeout(resolve, 50));
  broken.destroy();
  expect(await send(['{}'])).toEqual([2, '{}']);
});
