import { quoteAll, type Messages } from './message';

const GAPS: Record<string, string> = {
  author: 'author or publisher',
  year: 'year',
  container: 'journal or book',
  address: 'web address or DOI',
  accessedOn: 'day on which you saw the page',
};
const LANGUAGES: Record<string, string> = { nl: 'Dutch', en: 'English' };
const namePicture = (name: unknown): string => (name ? `the picture “${name}”` : 'the picture');

export const en: Messages = {
  'required-missing': () => 'Fill this in; you cannot publish without it.',
  'relation-missing': () => 'Choose a quadrant first; you cannot publish without it.',
  'required-relation-unpublished': ({ title }) => `“${title}” is not published yet. Publish that first.`,
  'recommended-missing': () => 'This is still empty. Readers expect it here.',
  'title-short': ({ length, min }) =>
    `The title is short (${length} characters). Say what it is about in at least ${min}.`,
  'title-long': ({ length, max }) => `The title is long (${length} characters). Keep it below ${max}.`,
  'summary-short': ({ length, min }) =>
    `This is short (${length} characters). Write at least ${min}, so that a reader can choose.`,
  'summary-long': ({ length, max }) =>
    `This is long (${length} characters). Keep it below ${max}, or lists cut it off.`,
  'alt-text-missing': () => 'Describe what can be seen, or switch on “Decoration only”.',
  'alt-text-file-name': ({ text }) => `“${text}” is the name of the file. Describe what can be seen.`,
  'alt-text-begins-with-picture': () => 'Do not begin with “photo of”: screen readers already say so.',
  'alt-text-is-caption': () => 'This is the same as the caption. Describe here what can be seen.',
  'alt-text-long': ({ length, max }) =>
    `The description is long (${length} characters). Keep it below ${max}; put the rest in the text.`,
  'picture-licence-missing': () => 'Choose a licence; without it nobody knows whether the picture may be used.',
  'picture-credit-missing': () => 'Name the maker of the picture.',
  'picture-in-text': ({ name, place }) =>
    `Take ${namePicture(name)} out of the text and put it ${place === 'block' ? 'in a block “Picture in the text”' : 'at “Pictures”'}. There is room for its description, maker and licence.`,
  'text-picture-undescribed': ({ name }) =>
    `There is no description with ${namePicture(name)} in the text. Remove it, or fill in “Alternative text” in the media library and then add it again.`,
  'text-picture-rights': ({ name }) =>
    `There is no maker and no licence with ${namePicture(name)}. Name them in the text, and use it only if you may.`,
  'heading-empty': () => 'There is an empty heading. Remove it or fill it in.',
  'heading-level-one': ({ text }) => `“${text}” is a heading of level 1. That is for the title; use level 2.`,
  'heading-order': ({ text, level, expected }) =>
    `“${text}” is a heading of level ${level}, where ${expected} at most fits. Do not skip a level.`,
  'link-text-empty': ({ url }) =>
    `There is a link without text, to ${url || 'an empty address'}. Nobody sees it. Remove it or give it a text.`,
  'link-text-meaningless': ({ text }) =>
    `The link “${text}” does not say where it leads. Name what the reader finds there.`,
  'link-text-is-address': ({ text }) => `The link shows the address ${text}. Name what the reader finds there.`,
  'term-source-missing': () => 'Name a source for the definition, if you used one.',
  'quote-source-missing': () => 'Name the source of the quotation.',
  'definition-source-missing': ({ term }) => `Name the source of the definition${term ? ` of “${term}”` : ''}.`,
  'citation-incomplete': ({ missing }) =>
    `This source lacks: ${[missing]
      .flat()
      .map((gap) => GAPS[String(gap)])
      .join(', ')}.`,
  'generative-without-ethics': ({ title }) =>
    `“${title}” asks for at least one ethics consideration, for example on copyright.`,
  'personal-data-without-assessment': () =>
    'Personal data was used. Name the assessment that was made, for example a DPIA.',
  'assessment-unnamed': () =>
    'Personal data was used, and nothing of this assessment is filled in yet. Give its title, or the address where one can read it.',
  'personal-data-in-idea': () => 'This idea uses personal data. Think of a DPIA before anyone begins.',
  'result-without-evidence': ({ claim }) =>
    `Say how “${claim}” is known: self-reported, measured or independently examined.`,
  'result-without-source': ({ claim }) => `Name where one can read that “${claim}” was measured or examined.`,
  'results-missing': () =>
    'Name a result, also if it was disappointing. Else the reader does not know what came of it.',
  'ai-disclosure-missing': () => 'This text was translated by a machine. Fill in that AI was used.',
  'ai-disclosure-unsaid': () => 'Say whether AI was used for this text, also if the answer is no.',
  'ai-review-missing': () => 'AI was used. Say who checked the text.',
  'relation-unpublished': ({ titles }) =>
    `Not published yet and so not shown: ${quoteAll(titles, (count) => `and ${count} more`)}.`,
  'language-wrong': ({ detected }) => `This text looks ${LANGUAGES[String(detected)]}. Forgotten to translate?`,
  'to-translate': () => 'This is not translated yet. Translate the text and take “[To translate]” away.',
  'translation-unfinished': () => 'Say at “Origin of this language” how this was translated, when you are ready.',
  'facts-differ': ({ language }) =>
    `This is something else in ${LANGUAGES[String(language)]}. Choose the same there, or change it here and save: then it is carried over.`,
  'stale-word': ({ word }) => `“${word}” will not be true for long. Name a date or year.`,
  'past-promise': ({ date }) => `This announces something for ${date}, which is over. Is the sentence still right?`,
  'sessions-missing': () => 'There is no date. Add one, or say in the text that the training is on request.',
  'sessions-past': () => 'All dates are over. Add a new one, or withdraw the training.',
  'review-due': ({ date }) =>
    `This was to be reviewed on ${date}. See whether it is still right and choose a new date.`,
  'review-date-missing': () =>
    'Choose a day on which someone checks that this is still right, for example in a year. Without one nobody will think of it.',
  'sentence-long': ({ sentence, words }) => `Long sentence (${words} words): “${sentence}…”. Make it two.`,
  'word-hard': ({ word, simpler }) => `Hard word: “${word}”. Perhaps “${simpler}”?`,
  'reading-level-high': ({ level }) =>
    `The text reads as ${level} (estimate). Aim for B1: short sentences and plain words.`,
};
