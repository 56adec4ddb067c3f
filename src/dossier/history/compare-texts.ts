import diffSequence from '@jest/diff-sequences';

/** A piece of text that two versions share, or that only the older (removed) or the newer (added) has. */
export interface Part {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** Lines or words of both, multiplied. More are shown as replaced: comparing them would hold up the server. */
const MOST_PAIRS = 4_000_000;
/** Words that stay between two changes, and are shown as changed too when they are no more than this. */
const LONGEST_ISLAND = 2;

/**
 * The difference between two texts by words: first by lines, then by words within the lines that changed, so that a
 * long text costs no more than what changed in it.
 */
export function compareTexts(before: string, after: string): Part[] {
  const parts = compareSequences(splitLines(before), splitLines(after));
  const compared: Part[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const [removed, added] = [parts[at], parts[at + 1]];
    if (removed.kind === 'removed' && added?.kind === 'added') {
      compared.push(...compareWords(removed.text, added.text));
      at += 1;
    } else compared.push(removed);
  }
  return joinEqualKinds(compared);
}

const compareWords = (before: string, after: string): Part[] =>
  gather(compareSequences(splitWords(before), splitWords(after)));

/** Removed before added, and the pieces in the order of the text. */
function compareSequences(before: string[], after: string[]): Part[] {
  const parts: Part[] = [];
  const push = (kind: Part['kind'], items: string[]) => {
    if (items.length > 0) parts.push({ kind, text: items.join('') });
  };
  let [old, young] = [0, 0];
  if (before.length * after.length > MOST_PAIRS) {
    push('removed', before);
    push('added', after);
    return parts;
  }
  const [oldKeys, youngKeys] = [before.map(keyOf), after.map(keyOf)];
  const isCommon = (one: number, other: number) => oldKeys[one] === youngKeys[other];
  diffSequence(before.length, after.length, isCommon, (count, one, other) => {
    push('removed', before.slice(old, one));
    push('added', after.slice(young, other));
    // What follows may be of either text, so the one with the space behind the word is taken.
    const pairs = after.slice(other, other + count).map((item, n) => [item, before[one + n]]);
    push(
      'same',
      pairs.map(([item, twin]) => (/\s$/.test(item) ? item : twin))
    );
    [old, young] = [one + count, other + count];
  });
  push('removed', before.slice(old));
  push('added', after.slice(young));
  return parts;
}

/** A word or two that happen to stay in the middle of a change make it harder to read, not easier. */
function gather(parts: Part[]): Part[] {
  const gathered: Part[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    if (removed) gathered.push({ kind: 'removed', text: removed });
    if (added) gathered.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  parts.forEach((part, position) => {
    const isBetween = position > 0 && position < parts.length - 1;
    const isIsland = isBetween && splitWords(part.text).length <= LONGEST_ISLAND && !part.text.includes('\n');
    if (part.kind === 'same' && !isIsland) {
      flush();
      gathered.push(part);
      return;
    }
    if (part.kind !== 'added') removed += part.text;
    if (part.kind !== 'removed') added += part.text;
  });
  flush();
  return gathered;
}

function joinEqualKinds(parts: Part[]): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last?.kind === part.kind) last.text += part.text;
    else joined.push({ ...part });
  }
  return joined;
}

const splitLines = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
/** Words with the space behind them. */
const splitWords = (text: string): string[] => text.match(/\s*\S+[^\S\n]*\n?|\s+/g) ?? [];
/** The last word of a text has no space behind it, and is the same word. */
const keyOf = (item: string): string => (item.includes('\n') ? `${item.trim()}\n` : item.trim());
