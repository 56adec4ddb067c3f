/** A file with all of the dossier. */
export interface Distribution {
  /** Its place in the description of the dataset: `#name`. */
  name: string;
  path: string;
  type: string;
  title: { nl: string; en: string };
  description: { nl: string; en: string };
}

/** An address that answers questions about the dossier. */
export interface Service extends Distribution {
  /** IRI of the protocol, as NDE asks for `usageInfo`. */
  protocol: string;
  /** Where a program finds what the service can do. */
  describedAt: string;
  /** Where a person does. */
  manual: string;
  /** Set where a plain GET is refused. */
  postOnly?: true;
}

const file = (extension: string, type: string, format: string): Distribution => ({
  name: extension,
  path: `/v1/exports/dossier.${extension}`,
  type,
  title: { nl: `Het hele dossier als ${format}`, en: `The whole dossier as ${format}` },
  description: {
    nl: `Alle records in beide talen op één moment, als ${format}.`,
    en: `All records in both languages at one moment, as ${format}.`,
  },
});

/** Those of a registered media type, which NDE asks for: not NDJSON. */
export const DISTRIBUTIONS: Distribution[] = [
  file('jsonld', 'application/ld+json', 'JSON-LD'),
  file('ttl', 'text/turtle', 'Turtle'),
  file('csv', 'text/csv', 'CSV'),
];

export const SERVICES: Service[] = [
  {
    name: 'api',
    path: '/v1',
    type: 'application/json',
    protocol: 'https://spec.openapis.org/oas/v3.1.0',
    describedAt: '/v1/openapi.json',
    manual: '/v1/docs',
    title: { nl: 'Dossier API', en: 'Dossier API' },
    description: {
      nl: 'Lijsten, details, zoeken en wijzigingen als JSON.',
      en: 'Lists, details, search and changes as JSON.',
    },
  },
  {
    name: 'oai-pmh',
    path: '/v1/oai',
    type: 'text/xml',
    protocol: 'http://www.openarchives.org/pmh/',
    describedAt: '/v1/oai?verb=Identify',
    manual: '/v1/docs',
    title: { nl: 'OAI-PMH', en: 'OAI-PMH' },
    description: {
      nl: 'Oogsten van alle records met OAI-PMH 2.0, als Dublin Core of MODS.',
      en: 'Harvesting of all records with OAI-PMH 2.0, as Dublin Core or MODS.',
    },
  },
  {
    name: 'graphql',
    path: '/graphql',
    type: 'application/json',
    protocol: 'https://spec.graphql.org/',
    postOnly: true,
    // Its schema is had by POST too; the page at the site root says how to ask.
    describedAt: '/',
    manual: '/',
    title: { nl: 'GraphQL', en: 'GraphQL' },
    description: {
      nl: 'Gepubliceerde inhoud met GraphQL, voor wie Strapi kent.',
      en: 'Published content with GraphQL, for those who know Strapi.',
    },
  },
];

/** The services that are a distribution too: NDE visits every distribution, and refuses a dataset of which one fails. */
export const SERVICE_DISTRIBUTIONS = SERVICES.filter(({ postOnly }) => !postOnly);
