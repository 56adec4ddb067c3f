import { inLanguages, type Thing } from './context';
import { DISTRIBUTIONS, SERVICE_DISTRIBUTIONS, SERVICES } from './distributions';

const EU = 'http://publications.europa.eu/resource/authority';

/** Terms of the EU's lists. */
export const LANGUAGE_IRIS = { nl: `${EU}/language/NLD`, en: `${EU}/language/ENG` };
export const ACCESS_IRI = `${EU}/access-right/PUBLIC`;
export const THEME_IRI = `${EU}/data-theme/EDUC`;
export const COUNTRY_IRI = `${EU}/country/NLD`;

export const mediaTypeIri = (type: string): string => `https://www.iana.org/assignments/media-types/${type}`;
/** The page at the site root, which says what there is to get here, and how. */
export const landingPageIri = (publicUrl: string): string => `${publicUrl}/`;

/** What the description of the dataset refers to and does not describe; DCAT-AP checks the class of each. */
export function presentAuthorities({ publicUrl, licence }: { publicUrl: string; licence?: string }): Thing[] {
  const manuals = SERVICES.map(({ manual }) => `${publicUrl}${manual}`);
  return [
    {
      '@id': THEME_IRI,
      '@type': 'skos:Concept',
      'skos:prefLabel': inLanguages({ nl: 'Onderwijs, cultuur en sport', en: 'Education, culture and sport' }),
    },
    ...ofClass('dcterms:RightsStatement', [ACCESS_IRI]),
    ...ofClass('dcterms:LinguisticSystem', Object.values(LANGUAGE_IRIS)),
    ...ofClass('dcterms:Location', [COUNTRY_IRI]),
    ...ofClass(
      'dcterms:Standard',
      SERVICES.map(({ protocol }) => protocol)
    ),
    ...ofClass('foaf:Document', [landingPageIri(publicUrl), ...manuals]),
    ...ofClass('dcterms:LicenseDocument', licence ? [licence] : []),
    ...ofClass(
      'dcterms:MediaType',
      [...DISTRIBUTIONS, ...SERVICE_DISTRIBUTIONS].map(({ type }) => mediaTypeIri(type))
    ),
  ];
}

const ofClass = (type: string, iris: string[]): Thing[] =>
  [...new Set(iris)].map((iri) => ({ '@id': iri, '@type': type }));
