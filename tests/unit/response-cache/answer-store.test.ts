import type { Answer } from '../../../src/dossier/response-cache/answer';
import { createAnswerStore } from '../../../src/dossier/response-cache/answer-store';

const answerOf = (bytes: number): Answer => ({
  version: 'a/1',
  validUntil: Infinity,
  contentType: 'application/json',
  headers: [],
  headersOf304: [],
  cacheControl: '',
  tag: 'tag',
  refusesOthers: false,
  variesByOrigin: false,
  bodies: { identity: Buffer.alloc(bytes) },
  packing: {},
});
const sizeOf = ({ bodies }: Answer) => Object.values(bodies).reduce((sum, body) => sum + body.length, 0);

const ROOM = 400_000;

test('holds no more bytes than it has room for, and lets go what was not asked for longest', () => {
  const store = createAnswerStore(ROOM);
  for (let n = 0; n < 30; n += 1) {
    store.set(`${n}`, answerOf(20_000));
    store.get('0');
  }
  const left = Array.from({ length: 30 }, (_none, n) => `${n}`).filter((key) => store.get(key));
  expect(left.length).toBeGreaterThan(10);
  expect(left.length * 20_000).toBeLessThanOrEqual(ROOM);
  expect([left[0], left[1]]).toEqual(['0', `${30 - left.length + 1}`]);
});

test('counts the compressed bodies that an answer gets later', () => {
  const store = createAnswerStore(ROOM);
  const answers = Array.from({ length: 15 }, () => answerOf(20_000));
  answers.forEach((answer, n) => store.set(`${n}`, answer));
  expect(answers.every((answer, n) => store.get(`${n}`) === answer)).toBe(true);
  answers.forEach((answer, n) => {
    answer.bodies.br = Buffer.alloc(20_000);
    store.measureAgain(`${n}`, answer);
  });
  const left = answers.filter((answer, n) => store.get(`${n}`) === answer);
  expect(left.length).toBeGreaterThan(5);
  expect(left.reduce((sum, answer) => sum + sizeOf(answer), 0)).toBeLessThanOrEqual(ROOM);
});

test('does not put an older answer that grew back over a newer one, nor one that it let go', () => {
  const store = createAnswerStore(ROOM);
  const [older, newer] = [answerOf(100), answerOf(100)];
  store.set('a', older);
  store.set('a', newer);
  store.measureAgain('a', older);
  expect(store.get('a')).toBe(newer);
  store.measureAgain('b', older);
  expect(store.get('b')).toBeUndefined();
});

test('keeps no answer that would take more than an eighth of all room', () => {
  const store = createAnswerStore(ROOM);
  store.set('large', answerOf(ROOM / 8));
  store.set('less', answerOf(ROOM / 8 - 4000));
  expect([store.get('large'), store.get('less') !== undefined]).toEqual([undefined, true]);
});

test('keeps no more than 20,000 answers, however small', () => {
  const store = createAnswerStore(1024 ** 3);
  const answer = answerOf(1);
  for (let n = 0; n <= 20_000; n += 1) store.set(`${n}`, answer);
  expect([store.get('0'), store.get('1'), store.get('20000')]).toEqual([undefined, answer, answer]);
});
