import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { isPublicAddress, isPublicName } from '../../../src/dossier/link-check/public-addresses';
import { keepPause } from '../../../src/dossier/link-check/keep-pause';
import { publicOnly, visitLink, type Guard } from '../../../src/dossier/link-check/visit-link';

/** Visits to a server on this machine, which stands for the outside world and, in the second half, for the inside. */
const visitor = {
  userAgent: 'DossierLinkCheck/1.0 (+https://dossier.example.org/; info@den.nl)',
  contactEmail: 'info@den.nl',
};

interface Seen {
  at: number;
  method: string;
  path: string;
  host: string;
  userAgent: string;
  from: string;
}
let seen: Seen[] = [];
let server: http.Server;
let base: string;
let port: number;

type Answer = (request: http.IncomingMessage, response: http.ServerResponse) => void;
const answers: Record<string, Answer> = {
  '/whole': (_request, response) => void response.end('ok'),
  '/gone': (_request, response) => void response.writeHead(404).end(),
  '/no-head': ({ method }, response) => void response.writeHead(method === 'HEAD' ? 405 : 200).end(),
  '/resets-head': ({ method, socket }, response) => void (method === 'HEAD' ? socket.destroy() : response.end('ok')),
  '/busy': (_request, response) => void response.writeHead(429, { 'Retry-After': '120' }).end(),
  '/away': (_request, response) => void response.writeHead(503, { 'Retry-After': '120' }).end(),
  '/moved': (_request, response) => void response.writeHead(301, { Location: '/whole' }).end(),
  '/round': (_request, response) => void response.writeHead(302, { Location: '/round' }).end(),
  '/to-file': (_request, response) => void response.writeHead(302, { Location: 'file:///etc/passwd' }).end(),
  '/to-local': (_request, response) =>
    void response.writeHead(302, { Location: `http://127.0.0.1:${port}/secret` }).end(),
  '/to-mapped': (_request, response) =>
    void response.writeHead(302, { Location: `http://[::ffff:127.0.0.1]:${port}/secret` }).end(),
  '/to-localhost': (_request, response) =>
    void response.writeHead(302, { Location: `http://localhost:${port}/secret` }).end(),
  '/to-name': (_request, response) =>
    void response.writeHead(302, { Location: `http://inside.example.org:${port}/secret` }).end(),
  '/silent': () => {},
  '/endless': ({ method }, response) => {
    if (method === 'HEAD') return void response.writeHead(405).end();
    response.writeHead(200);
    const timer = setInterval(() => response.write('x'.repeat(10_000)), 5);
    response.on('close', () => clearInterval(timer));
  },
  '/secret': (_request, response) => void response.end('secret'),
};

beforeAll(async () => {
  server = http.createServer((request, response) => {
    const { method = '', url = '', headers } = request;
    // Who gives up may be gone before it arrives: it would be seen in the test that comes next.
    if (url !== '/silent')
      seen.push({
        at: Date.now(),
        method,
        path: url,
        host: headers.host ?? '',
        userAgent: headers['user-agent'] ?? '',
        from: headers.from ?? '',
      });
    (answers[url] ?? answers['/gone'])(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ({ port } = server.address() as AddressInfo);
  base = `http://outside.example.org:${port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => (seen = []));

/** This machine plays the outside world, under one name. Nothing in the settings can make such a guard. */
const outside: Guard = {
  allowsName: (name) => name === 'outside.example.org',
  allowsAddress: (address) => address === '127.0.0.1',
  lookup: async () => [{ address: '127.0.0.1', family: 4 }],
};
const visit = (path: string, more: object = {}) => visitLink(`${base}${path}`, visitor, { guard: outside, ...more });

describe('a visit', () => {
  test('asks for the head, and says who is asking', async () => {
    expect(await visit('/whole')).toEqual({ kind: 'whole', status: 200 });
    const { userAgent, contactEmail: from } = visitor;
    const host = `outside.example.org:${port}`;
    expect(seen).toMatchObject([{ method: 'HEAD', path: '/whole', host, userAgent, from }]);
  });

  test.each(['/no-head', '/resets-head'])('asks for the page where the head is refused: %s', async (path) => {
    expect(await visit(path)).toEqual({ kind: 'whole', status: 200 });
    expect(seen.map(({ method }) => method)).toEqual(['HEAD', 'GET']);
  });

  test('fails on what is gone', async () => {
    expect(await visit('/gone')).toEqual({ kind: 'failed', status: 404, reason: 'http-error' });
  });

  test.each([
    ['/busy', 429],
    ['/away', 503],
  ])('waits when it is asked to, without asking again: %s', async (path, status) => {
    expect(await visit(path, { now: () => 1_000 })).toEqual({ kind: 'wait', status, until: 121_000 });
    expect(seen).toHaveLength(1);
  });

  test('follows redirects, five at most', async () => {
    expect(await visit('/moved')).toEqual({ kind: 'whole', status: 200 });
    seen = [];
    expect(await visit('/round')).toMatchObject({ kind: 'failed', reason: 'redirects' });
    expect(seen).toHaveLength(6);
    expect(await visit('/to-file')).toMatchObject({ kind: 'failed', reason: 'redirects' });
  });

  test.each(['/no-head', '/moved'])('waits before each request, and that is not the site’s time: %s', async (path) => {
    expect(await visit(path, { takeTurn: keepPause(150), patience: 100 })).toEqual({ kind: 'whole', status: 200 });
    expect(seen).toHaveLength(2);
    // A timer may be a few milliseconds early.
    expect(seen[1].at - seen[0].at).toBeGreaterThanOrEqual(145);
  });

  test('gives up on a site that does not answer', async () => {
    expect(await visit('/silent', { patience: 200 })).toEqual({ kind: 'failed', status: null, reason: 'timeout' });
  });

  test('reads no more than the head of a page', async () => {
    expect(await visit('/endless')).toEqual({ kind: 'whole', status: 200 });
  });

  test('tells a name that is unknown from a name server that does not work', async () => {
    const failing = (code: string): Guard => ({
      ...outside,
      lookup: () => Promise.reject(Object.assign(new Error(code), { code })),
    });
    expect(await visit('/whole', { guard: failing('ENOTFOUND') })).toMatchObject({ kind: 'failed', reason: 'no-host' });
    expect(await visit('/whole', { guard: failing('EAI_AGAIN') })).toEqual({ kind: 'unclear', status: null });
  });

  test('that is broken off says nothing of the link', async () => {
    const stopping = new AbortController();
    const visiting = visit('/silent', { signal: stopping.signal });
    setTimeout(() => stopping.abort(), 50);
    expect(await visiting).toEqual({ kind: 'unclear', status: null });
  });
});

const refused = { kind: 'failed', status: null, reason: 'private-address' };
const namesTo = (address: string, ...more: string[]): Guard => ({
  ...publicOnly,
  lookup: async () => [address, ...more].map((one) => ({ address: one, family: one.includes(':') ? 6 : 4 })),
});

describe('the guard of every visit', () => {
  test('is the one for the public internet when nobody says otherwise', async () => {
    expect(await visitLink(`http://127.0.0.1:${port}/secret`, visitor)).toEqual(refused);
    expect(publicOnly).toMatchObject({ allowsName: isPublicName, allowsAddress: isPublicAddress });
    expect(seen).toEqual([]);
  });

  test.each([
    'http://127.0.0.1',
    'http://127.1',
    'http://2130706433',
    'http://0x7f000001',
    'http://0.0.0.0',
    'http://[::1]',
    'http://[::ffff:127.0.0.1]',
    'http://[::ffff:7f00:1]',
    'http://localhost',
    'http://localhost.',
    'http://dossier.localhost',
  ])('never contacts this machine as %s', async (host) => {
    expect(await visitLink(`${host}:${port}/secret`, visitor)).toEqual(refused);
    expect(seen).toEqual([]);
  });

  test.each(['127.0.0.1', '::ffff:127.0.0.1', '::1', '10.0.0.1', '169.254.169.254', 'fd00:ec2::254'])(
    'never contacts a name that resolves to %s',
    async (address) => {
      expect(await visitLink(`http://museum.example.org:${port}/secret`, visitor, { guard: namesTo(address) })).toEqual(
        refused
      );
      expect(seen).toEqual([]);
    }
  );

  test('refuses a name as a whole when one of its addresses is private', async () => {
    const guard = namesTo('93.184.215.14', '127.0.0.1');
    expect(await visitLink(`http://museum.example.org:${port}/secret`, visitor, { guard })).toEqual(refused);
    expect(seen).toEqual([]);
  });

  test('connects to the very address that was judged: a name may lead elsewhere at the second look', async () => {
    const looks: string[] = [];
    const rebinding: Guard = {
      ...outside,
      lookup: async () => {
        looks.push(looks.length === 0 ? '127.0.0.1' : '127.0.0.2');
        return [{ address: looks[looks.length - 1], family: 4 }];
      },
    };
    expect(await visit('/whole', { guard: rebinding })).toEqual({ kind: 'whole', status: 200 });
    expect(looks).toEqual(['127.0.0.1']);
    // The next connection looks again, and is judged again: refused, not tried in vain.
    looks.length = 0;
    expect(await visit('/moved', { guard: rebinding })).toEqual(refused);
    expect(looks).toEqual(['127.0.0.1', '127.0.0.2']);
    expect(seen.map(({ path }) => path)).toEqual(['/whole', '/moved']);
  });

  test.each(['/to-local', '/to-mapped', '/to-localhost', '/to-name'])('holds after a redirect: %s', async (path) => {
    // The first host is let through once, as if this machine were outside; wherever it sends us to is judged as always.
    let isFirst = true;
    const guard: Guard = {
      allowsName: isPublicName,
      allowsAddress: (address) => (isFirst ? !(isFirst = false) : isPublicAddress(address)),
      lookup: async () => [{ address: '127.0.0.1', family: 4 }],
    };
    expect(await visitLink(`http://museum.example.org:${port}${path}`, visitor, { guard })).toEqual(refused);
    expect(seen.map((one) => one.path)).toEqual([path]);
  });
});
