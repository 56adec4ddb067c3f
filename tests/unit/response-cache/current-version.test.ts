import type { Core } from '@strapi/strapi';
import { raiseGeneration } from '../../../src/dossier/published-records/record-state';
import { findVersion, watchVersion } from '../../../src/dossier/response-cache/current-version';

/** A database whose reads are answered by hand, a clock that is moved by hand, and writes that commit at once. */
function setUp() {
  const waiting: { resolve(version: string): void; reject(error: Error): void }[] = [];
  const clock = { now: 0 };
  const strapi = {
    db: {
      connection: { raw: () => null },
      transaction: async (work: (context: { onCommit(tell: () => void): void }) => void) =>
        work({ onCommit: (tell) => tell() }),
    },
  } as unknown as Core.Strapi;
  const table = (() => ({ where: () => ({ update: async () => 1 }) })) as never;
  const reader = {
    all: <T>() =>
      new Promise<T[]>((resolve, reject) =>
        waiting.push({ resolve: (version) => resolve([{ value: version } as T]), reject })
      ),
  };
  const versions = watchVersion(strapi, reader, () => clock.now);
  return { versions, waiting, clock, write: () => raiseGeneration(strapi, table) };
}

test('is read once for all who ask, and then known at once', async () => {
  const { versions, waiting } = setUp();
  const asked = [versions.current(), versions.current()];
  expect(waiting).toHaveLength(1);
  waiting[0].resolve('a/1');
  expect(await Promise.all(asked)).toEqual(['a/1', 'a/1']);
  expect(versions.current()).toBe('a/1');
  expect(waiting).toHaveLength(1);
});

test('is read again after a while, without anyone waiting; after longer they wait', async () => {
  const { versions, waiting, clock } = setUp();
  const first = versions.current();
  waiting[0].resolve('a/1');
  await first;
  clock.now = 500;
  expect(versions.current()).toBe('a/1');
  expect(waiting).toHaveLength(2);
  clock.now = 900;
  const late = versions.current();
  expect(late).toBeInstanceOf(Promise);
  waiting[1].resolve('a/2');
  expect(await late).toBe('a/2');
});

test('is asked for anew after a write here, and a reading from before that write does not count', async () => {
  const { versions, waiting, write } = setUp();
  const before = versions.current();
  await write();
  const after = versions.current();
  expect(waiting).toHaveLength(2);
  waiting[0].resolve('a/1');
  waiting[1].resolve('a/2');
  expect(await Promise.all([before, after])).toEqual(['a/2', 'a/2']);
  expect(versions.current()).toBe('a/2');
});

test('is not known while the database cannot be read, and is again when it can', async () => {
  const { versions, waiting } = setUp();
  const failed = versions.current();
  waiting[0].reject(new Error('connection lost'));
  await expect(failed).rejects.toThrow('connection lost');
  const again = versions.current();
  waiting[1].resolve('a/3');
  expect(await again).toBe('a/3');
});

describe('a connection that never answers', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  test('is waited for two seconds, and then it is asked again', async () => {
    const { versions, waiting } = setUp();
    const asked = [versions.current(), versions.current()];
    await jest.advanceTimersByTimeAsync(1999);
    expect(waiting).toHaveLength(1);
    await jest.advanceTimersByTimeAsync(1);
    expect(waiting).toHaveLength(2);
    waiting[1].resolve('a/2');
    expect(await Promise.all(asked)).toEqual(['a/2', 'a/2']);
    // What comes after all may be long past.
    waiting[0].resolve('a/1');
    await jest.advanceTimersByTimeAsync(0);
    expect(versions.current()).toBe('a/2');
    expect(jest.getTimerCount()).toBe(0);
  });

  test('twice is a database that cannot be read: nothing is known until it answers', async () => {
    const { versions, waiting, clock } = setUp();
    const first = versions.current();
    waiting[0].resolve('a/1');
    expect(await first).toBe('a/1');
    clock.now = 1000;
    const unknown = findVersion(versions);
    await jest.advanceTimersByTimeAsync(4000);
    expect(await unknown).toBeNull();
    clock.now = 5000;
    const again = versions.current();
    expect(waiting).toHaveLength(4);
    waiting[3].resolve('a/2');
    expect(await again).toBe('a/2');
  });

  test('holds up nobody who asks after a write here', async () => {
    const { versions, waiting, write } = setUp();
    const early = versions.current();
    await write();
    const late = versions.current();
    waiting[1].resolve('a/2');
    expect(await late).toBe('a/2');
    await jest.advanceTimersByTimeAsync(2000);
    waiting[2].resolve('a/2');
    expect(await early).toBe('a/2');
  });
});
