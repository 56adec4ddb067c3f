import type { Language } from '../../content-model';
import { finding, type Check, type Finding } from './check';
import { findProse, splitSentences, splitWords } from './find-prose';
import { hardWords } from './hard-words';
import { measureReadingLevel } from './reading-level';

/** Words in a sentence. Plain language keeps below 15 on average; one of 30 must be read twice. */
const LONGEST_SENTENCE = 30;

/** Sentences and words that are too hard, and the level of the text as a whole. Advice only: an estimate never blocks. */
export const checkWording: Check = (entry, context) => {
  const { language } = context;
  if (!language) return [];
  const prose = findProse(entry, context);
  const perField = prose.flatMap(({ path, paragraphs }) => [
    ...findLongSentences(paragraphs, language).map((sentence) => finding('sentence-long', path, sentence)),
    ...findHardWords(paragraphs, language).map((word) => finding('word-hard', path, word)),
  ]);
  const level = measureReadingLevel(
    prose.flatMap(({ paragraphs }) => paragraphs),
    language
  );
  const isHard = level && (level.level === 'C1' || level.level === 'C2');
  return [
    ...perField,
    ...(isHard ? [finding('reading-level-high', [], { level: level.level, score: level.score })] : []),
  ];
};

function findLongSentences(paragraphs: string[], language: Language): Finding['context'][] {
  return paragraphs
    .flatMap((paragraph) => splitSentences(paragraph, language))
    .map((sentence) => ({ sentence: sentence.slice(0, 60), words: splitWords(sentence).length }))
    .filter(({ words }) => words > LONGEST_SENTENCE);
}

/** Each hard word once per field. */
function findHardWords(paragraphs: string[], language: Language): Finding['context'][] {
  const used = new Set(paragraphs.flatMap((paragraph) => splitWords(paragraph.toLowerCase())));
  return Object.entries(hardWords[language])
    .filter(([word]) => used.has(word))
    .map(([word, simpler]) => ({ word, simpler }));
}
