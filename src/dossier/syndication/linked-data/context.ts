/** A node of JSON-LD without its context: members named as in schema.org, others with a prefix. */
export interface Thing {
  [member: string]: unknown;
}

const SCHEMA = 'https://schema.org/';

/** Prefixes of what we write, in Turtle as well. */
export const PREFIXES = {
  schema: SCHEMA,
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dcterms: 'http://purl.org/dc/terms/',
  dcat: 'http://www.w3.org/ns/dcat#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const all = (names: string[], definition: (name: string) => object) =>
  Object.fromEntries(names.map((name) => [name, definition(name)]));

/** Members that hold an IRI. */
const IRIS = [
  'additionalType',
  'contentUrl',
  'inDefinedTermSet',
  'isPartOf',
  'license',
  'mainEntityOfPage',
  'sameAs',
  'url',
  'usageInfo',
  'digitalSourceType',
  'skos:broader',
  'skos:exactMatch',
  'skos:inScheme',
  'skos:narrower',
  'skos:related',
  'skos:topConceptOf',
];
const MOMENTS = ['dateModified', 'datePublished', 'endDate', 'startDate'];
/** Text that is in no language: codes, numbers and names of things. */
const CODES = [
  'courseMode',
  'courseWorkload',
  'creativeWorkStatus',
  'email',
  'encodingFormat',
  'identifier',
  'inLanguage',
  'pagination',
  'temporalCoverage',
  'termCode',
  'timeRequired',
  'skos:notation',
];
/** What has a name of its own, the same in every language. */
const NAMED = ['Organization', 'Person', 'Place', 'PropertyValue', 'SoftwareApplication'];

const TERMS = {
  '@version': 1.1,
  '@vocab': SCHEMA,
  ...PREFIXES,
  ...all(IRIS, () => ({ '@type': '@id' })),
  ...all(MOMENTS, () => ({ '@type': 'xsd:dateTime' })),
  ...all(CODES, () => ({ '@language': null })),
};

/**
 * The context of everything about records, written out in each document: who reads one asks no other server, and
 * schema.org's own context would give IRIs with http where its vocabulary, and NDE, use https.
 */
export const CONTEXT = {
  ...TERMS,
  ...all(NAMED, (name) => ({ '@id': `schema:${name}`, '@context': { '@language': null } })),
};

/** The context of a node in one language (null: in none). */
export const contextOf = (language: string | null): Thing => withLanguage(CONTEXT, language);

/**
 * Nodes in one language as a document that means the same and takes less work to turn into triples: a processor copies its
 * whole context at each thing whose type has one. Here texts that are in no language say so themselves.
 */
export const spellOut = (things: Thing[], language: string | null): Thing => ({
  '@context': withLanguage(TERMS, language),
  '@graph': things.map((thing) => spellOutNode(thing)),
});

const withLanguage = (context: Thing, language: string | null): Thing =>
  language ? { ...context, '@language': language } : context;

function spellOutNode(node: Thing): Thing {
  const isNamed = [node['@type']].flat().some((type) => NAMED.includes(String(type)));
  return Object.fromEntries(
    Object.entries(node).map(([member, value]) => [
      member,
      spellOutValue(value, isNamed && !member.startsWith('@') && !(member in TERMS)),
    ])
  );
}

function spellOutValue(value: unknown, isBare: boolean): unknown {
  if (Array.isArray(value)) return value.map((one) => spellOutValue(one, isBare));
  if (typeof value === 'string') return isBare ? { '@value': value } : value;
  return value !== null && typeof value === 'object' ? spellOutNode(value as Thing) : value;
}

/** One value per language and text, as JSON-LD writes them in full. */
export const inLanguages = (texts: Partial<Record<'nl' | 'en', string | string[]>>): Thing[] =>
  Object.entries(texts).flatMap(([language, values]) =>
    [values].flat().map((value) => ({ '@value': value, '@language': language }))
  );

/** Without the members that say nothing. */
export function compact(thing: Thing): Thing {
  return Object.fromEntries(Object.entries(thing).filter(([, value]) => !isEmpty(value)));
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

/**
 * What an editor typed as an address, as an IRI that every syntax takes (RFC 3987); undefined when it is none. Without
 * this, one space in an address makes a whole Turtle file unreadable.
 */
export function toIri(text: string | null | undefined): string | undefined {
  if (!text || !URL.canParse(text)) return undefined;
  const { href, protocol } = new URL(text);
  if (!['http:', 'https:', 'mailto:'].includes(protocol)) return undefined;
  return href.replace(/[{}|^`\\<>"\s]/g, (sign) => encodeURIComponent(sign));
}

/** A node of which only the IRI is said; undefined when the address is none. */
export function toNode(text: string | null | undefined): Thing | undefined {
  const iri = toIri(text);
  return iri ? { '@id': iri } : undefined;
}
