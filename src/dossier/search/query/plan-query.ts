import type { Language } from '../../content-model';
import { analyseWord } from '../analysis/analyse-word';
import { findLexicon } from '../analysis/lexicon';
import { isStopWord } from '../analysis/stop-words';
import type { Vocabulary } from '../catalogue/vocabulary';
import { synonymKey, type Synonyms } from '../catalogue/synonyms';
import type { ParsedQuery, QueryWord } from './parse-query';
import { beginningTerm, sequenceTerms, stemTerm, wholeTerm, wordTerm, type Term } from './terms';

/** One thing that is asked for. */
export interface Slot {
  word?: QueryWord;
  /** All of them must match; their weakest match counts. */
  terms: Term[];
  /** Without it a record is no hit, however much else matches. */
  required: boolean;
}

/** Another way to find what one or several neighbouring slots ask for. */
export interface Alternative {
  slots: number[];
  terms: Term[];
  factor: number;
  /** What to mark in a text that was found so: stems, or the beginning of words. */
  stems: string[];
  beginning?: string;
  /** The stems are a name, and mean it only together. */
  isName?: boolean;
  /** A word that is taken to be meant. */
  correction?: string;
  /** Only to be offered as `didYouMean`: what was typed is a word too. */
  isOffer?: boolean;
}

export interface QueryPlan {
  language: Language;
  slots: Slot[];
  alternatives: Alternative[];
  /** Slots that follow each other in the query: a record in which they do as well is the better one. */
  neighbours: Pick<Alternative, 'slots' | 'terms'>[];
  excluded: Term[][];
  /** Titles and labels that are the query, or another name for it, and nothing more. */
  whole: { term: Term; factor: number }[];
}

const LONGEST_SYNONYM = 4;
const FACTOR = { joined: 0.9, parts: 0.5, beginning: 0.7, oneEdit: 0.45, twoEdits: 0.3 };
const MOST_CORRECTIONS = 6;
const SHORTEST_BEGINNING = 3;

/** What to look up for a query in one language. */
export function planQuery(query: ParsedQuery, language: Language, synonyms: Synonyms): QueryPlan {
  const words = query.words.filter(({ text }) => !isStopWord(text, language));
  const stem = (text: string) => analyseWord(text, language).stem;
  const slots: Slot[] = [
    ...words.map((word) => ({ word, terms: [wordTerm(analyseWord(word.text, language), language)], required: false })),
    ...query.phrases.map((phrase) => ({
      terms: sequenceTerms(
        phrase.map(({ text }) => stem(text)),
        language
      ),
      required: true,
    })),
  ];
  const stems = words.map(({ text }) => stem(text));
  const all = query.words.map(({ text }) => stem(text));
  const alternatives = [
    ...findJoined(words, language),
    ...findParts(words, language),
    ...findSynonyms(stems, synonyms, language),
  ];
  const isWhole = query.words.length > 0 && query.phrases.length === 0;
  return {
    language,
    slots,
    alternatives,
    neighbours: words.slice(1).map((word, at) => ({
      slots: [at, at + 1],
      terms: sequenceTerms([stem(words[at].text), stem(word.text)], language),
    })),
    excluded: query.excluded.map((phrase) =>
      sequenceTerms(
        phrase.map(({ text }) => stem(text)),
        language
      )
    ),
    whole: isWhole ? findWhole(all, words.length, alternatives, language) : [],
  };
}

/** A title that is a synonym of the whole query is as good as one that is the query, or nearly. */
function findWhole(all: string[], slots: number, alternatives: Alternative[], language: Language): QueryPlan['whole'] {
  const names = alternatives.filter((alternative) => alternative.slots.length === slots);
  return [
    { term: wholeTerm(all, language), factor: 1 },
    ...names.map(({ stems, factor }) => ({ term: wholeTerm(stems, language), factor: factor * 0.8 })),
  ];
}

/** Words that belong together, written apart: `beeld herkenning`, `gen-AI`, `chat gpt`. */
function findJoined(words: QueryWord[], language: Language): Alternative[] {
  return words.slice(1).map((word, at) => {
    const forms = analyseWord(words[at].text + word.text, language);
    return { slots: [at, at + 1], terms: [wordTerm(forms, language)], factor: FACTOR.joined, stems: [forms.stem] };
  });
}

/** The parts of a compound, wherever they stand: `museumbezoekers` for `bezoekers van het museum`. */
function findParts(words: QueryWord[], language: Language): Alternative[] {
  return words.flatMap((word, slot) => {
    const { parts } = analyseWord(word.text, language);
    // A compound of the dictionary is a word of its own: `handschrift` is more than a hand and a script.
    return parts.length < 2 || findLexicon(language).has(word.text) ? [] : [toParts(parts, slot, language)];
  });
}

function toParts(parts: string[], slot: number, language: Language): Alternative {
  const terms = parts.map((part) => stemTerm(part, language));
  return { slots: [slot], terms, factor: FACTOR.parts, stems: parts };
}

function findSynonyms(stems: string[], synonyms: Synonyms, language: Language): Alternative[] {
  const alternatives: Alternative[] = [];
  for (let from = 0; from < stems.length; from += 1) {
    for (let to = from + 1; to <= Math.min(stems.length, from + LONGEST_SYNONYM); to += 1) {
      for (const { stems: other, factor } of synonyms.get(synonymKey(stems.slice(from, to))) ?? []) {
        const slots = Array.from({ length: to - from }, (_, at) => from + at);
        alternatives.push({ slots, terms: sequenceTerms(other, language), factor, stems: other, isName: true });
      }
    }
  }
  return alternatives;
}

/** What else a word may stand for that nothing has as it is: its parts, the beginning of a word, or a typing error. */
export function findRepairs(word: QueryWord, slot: number, language: Language, vocabulary: Vocabulary): Alternative[] {
  const repairs: Alternative[] = [];
  const { parts } = analyseWord(word.text, language);
  if (parts.length > 1) repairs.push(toParts(parts, slot, language));
  if (word.begins && word.text.length >= SHORTEST_BEGINNING) {
    const terms = [beginningTerm(word.text, language)];
    repairs.push({ slots: [slot], terms, factor: FACTOR.beginning, stems: [], beginning: word.text });
  }
  const isOffer = isSpeltRight(word.text, language);
  return [...repairs, ...findCorrections(word.text, slot, language, vocabulary).map((it) => ({ ...it, isOffer }))];
}

/** One error from 4 letters, two from 8; none in numbers. */
function mostEdits(word: string): number {
  if (word.length < 4 || /\p{N}/u.test(word)) return 0;
  return word.length < 8 ? 1 : 2;
}

function findCorrections(word: string, slot: number, language: Language, vocabulary: Vocabulary): Alternative[] {
  const most = mostEdits(word);
  if (most === 0) return [];
  const near = vocabulary.findNear(word, most).filter(({ word: other }) => !isStopWord(other, language));
  return near.slice(0, MOST_CORRECTIONS).map(({ word: correction, edits }) => {
    const forms = analyseWord(correction, language);
    const factor = edits === 1 ? FACTOR.oneEdit : FACTOR.twoEdits;
    return { slots: [slot], terms: [wordTerm(forms, language)], factor, stems: [forms.stem], correction };
  });
}

/** A word of the language is no typing error, even if nothing here has it: `hond` must not find `hand`. */
function isSpeltRight(word: string, language: Language): boolean {
  const lexicon = findLexicon(language);
  return lexicon.has(word) || lexicon.has(analyseWord(word, language).stem);
}
