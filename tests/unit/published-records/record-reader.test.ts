import net from 'node:net';
import type { Core } from '@strapi/strapi';
import { createRecordReader } from '../../../src/dossier/published-records/record-reader';

/** A PostgreSQL that lets everyone in and never answers a query. */
async function startMute(): Promise<{ url: string; opened(): number; stop(): Promise<void> }> {
  const AUTHENTICATED = Buffer.from([0x52, 0, 0, 0, 8, 0, 0, 0, 0]);
  const READY = Buffer.from([0x5a, 0, 0, 0, 5, 0x49]);
  const sockets = new Set<net.Socket>();
  let opened = 0;
  const server = net.createServer((socket) => {
    opened += 1;
    sockets.add(socket);
    socket.once('data', () => socket.write(Buffer.concat([AUTHENTICATED, READY])));
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `postgres://reader:none@127.0.0.1:${(server.address() as net.AddressInfo).port}/dossier`,
    opened: () => opened,
    stop: async () => {
      sockets.forEach((socket) => socket.destroy());
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

test('a connection that does not answer in time is given up, and the next reader gets another one', async () => {
  const database = await startMute();
  const settings: Record<string, unknown> = {
    dossier: { readConnections: 1 },
    'database.connection.connection': { connectionString: database.url },
  };
  const strapi = {
    db: { dialect: { client: 'postgres' }, getSchemaName: () => 'public' },
    config: { get: (name: string) => settings[name] },
  } as unknown as Core.Strapi;
  const reader = createRecordReader(strapi);
  try {
    for (const turn of [1, 2]) {
      await expect(reader.all('select value from record_state', [], 50)).rejects.toThrow(/timeout/);
      expect(database.opened()).toBe(turn);
    }
  } finally {
    await reader.close();
    await database.stop();
  }
}, 10_000);
