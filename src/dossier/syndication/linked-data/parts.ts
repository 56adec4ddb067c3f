import type { DossierType } from '../../content-model';
import type { Picture, RecordsByType, Reference } from '../delivered-record';
import { compact, toIri, toNode, type Thing } from './context';

/** The classes of schema.org that stand for a type of record. */
export const CLASSES: Record<DossierType, string | string[]> = {
  article: 'Article',
  'use-case': 'CreativeWork',
  'ethics-topic': ['DefinedTerm', 'CreativeWork', 'skos:Concept'],
  training: 'Course',
  quadrant: ['DefinedTerm', 'skos:Concept'],
  'glossary-term': ['DefinedTerm', 'CreativeWork', 'skos:Concept'],
  page: 'WebPage',
  concept: ['DefinedTerm', 'skos:Concept'],
  organisation: 'Organization',
  tool: 'SoftwareApplication',
  dossier: 'Collection',
};

const TERMS = new Set(['ethics-topic', 'quadrant', 'glossary-term', 'concept']);

/** Another record, as much as a reader needs who does not follow the link. */
export function presentReference({ iri, type, title }: Reference): Thing {
  return { '@id': iri, '@type': TERMS.has(type) ? 'DefinedTerm' : CLASSES[type], name: title };
}

const DIGITAL_SOURCE = 'https://schema.org/TrainedAlgorithmicMediaDigitalSource';

/** A picture has a credit and a licence of its own, apart from those of the text it stands in. */
export function presentPicture(picture: Picture | null | undefined): Thing | undefined {
  if (!picture) return undefined;
  return compact({
    '@type': 'ImageObject',
    contentUrl: toIri(picture.url),
    encodingFormat: picture.mime,
    width: picture.width,
    height: picture.height,
    description: picture.alt,
    caption: picture.caption,
    creditText: picture.credit,
    license: toIri(picture.licence?.url),
    copyrightNotice: picture.licence?.url ? undefined : picture.licence?.name,
    isBasedOn: toNode(picture.sourceUrl),
    digitalSourceType: picture.madeWithAi ? DIGITAL_SOURCE : undefined,
  });
}

type Citation = RecordsByType['article']['citations'][number];

export function presentCitation(citation: Citation | null | undefined): Thing | undefined {
  if (!citation?.title) return undefined;
  const people = citation.authors ?? [];
  return compact({
    '@type': citation.kind === 'article-journal' ? 'ScholarlyArticle' : 'CreativeWork',
    name: citation.title,
    author: people.map((person) =>
      person.literal
        ? { '@type': 'Organization', name: person.literal }
        : compact({ '@type': 'Person', familyName: person.family, givenName: person.given })
    ),
    publisher: citation.publisher ? { '@type': 'Organization', name: citation.publisher } : undefined,
    copyrightYear: citation.issuedYear,
    pagination: citation.pages,
    sameAs: citation.doi ? toIri(`https://doi.org/${citation.doi}`) : undefined,
    url: toIri(citation.url),
  });
}

type AiDisclosure = RecordsByType['article']['aiDisclosure'];

/** How a text was made (IPTC's terms, as schema.org has taken them over). */
export function findDigitalSource(disclosure: AiDisclosure): string | undefined {
  if (disclosure?.level === 'generated') return DIGITAL_SOURCE;
  if (disclosure?.level === 'assisted') return 'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource';
  return undefined;
}
