import { finding, isBlank, isObject, listOf, type Check, type Entry, type Finding } from './check';
import { findParts } from './walk-components';

/** Quotations and definitions of others have a source, and a source can be found. */
export const checkSources: Check = (entry, context) => [
  ...(context.type === 'glossary-term' && !hasSource(entry.citation)
    ? [finding('term-source-missing', ['citation'])]
    : []),
  ...findParts(entry, context).flatMap(({ uid, values, path }): Finding[] => {
    if (uid === 'body.quote' && !isBlank(values.quote) && !hasSource(values.citation))
      return [finding('quote-source-missing', [...path, 'citation'])];
    if (uid === 'body.definition' && !isBlank(values.definition) && !hasSource(values.citation))
      return [finding('definition-source-missing', [...path, 'citation'], { term: String(values.term ?? '') })];
    if (uid !== 'shared.citation' || isBlank(values.title)) return [];
    const missing = findGaps(values);
    return missing.length > 0 ? [finding('citation-incomplete', path, { missing, title: String(values.title) })] : [];
  }),
];

const hasSource = (citation: unknown): boolean => isObject(citation) && !isBlank(citation.title);

/** What a reader needs to find a source of its kind, by the words in messages/. */
function findGaps(citation: Entry): string[] {
  const kind = String(citation.kind ?? 'webpage');
  const hasAddress = !isBlank(citation.url) || !isBlank(citation.doi);
  const authors = listOf(citation.authors).filter(({ family, literal }) => !isBlank(family) || !isBlank(literal));
  return [
    ...(authors.length === 0 && isBlank(citation.publisher) && kind !== 'legislation' ? ['author'] : []),
    ...(isBlank(citation.issuedYear) && kind !== 'webpage' ? ['year'] : []),
    ...(['article-journal', 'chapter'].includes(kind) && isBlank(citation.containerTitle) ? ['container'] : []),
    ...(['webpage', 'report', 'legislation'].includes(kind) && !hasAddress ? ['address'] : []),
    ...(kind === 'webpage' && isBlank(citation.accessedOn) && isBlank(citation.issuedYear) ? ['accessedOn'] : []),
  ];
}
