import { LRUCache } from 'lru-cache';
import type { Answer } from './answer';

/** Keys and headers take room too. */
const ENTRY_OVERHEAD = 2048;
const MOST_ENTRIES = 20_000;
/** One answer may take this part of all room. */
const LARGEST_PART = 8;

/** Finished answers by their keys; those that were not asked for longest make room for others. */
export interface AnswerStore {
  get(key: string): Answer | undefined;
  set(key: string, answer: Answer): void;
  /** For an answer that got another body. Does nothing when it is not, or no longer, the one that is kept. */
  measureAgain(key: string, answer: Answer): void;
}

/** @param bytes that all of them together may take */
export function createAnswerStore(bytes: number): AnswerStore {
  const kept = new LRUCache<string, Answer>({
    max: MOST_ENTRIES,
    maxSize: bytes,
    maxEntrySize: Math.floor(bytes / LARGEST_PART),
    sizeCalculation: ({ bodies }, key) =>
      Object.values(bodies).reduce((sum, body) => sum + body.length, ENTRY_OVERHEAD + 2 * key.length),
  });
  return {
    get: (key) => kept.get(key),
    set: (key, answer) => void kept.set(key, answer),
    measureAgain(key, answer) {
      if (kept.peek(key) !== answer) return;
      // What is set in its own place is not measured.
      kept.delete(key);
      kept.set(key, answer);
    },
  };
}
