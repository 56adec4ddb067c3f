import { LANGUAGES, type Language, type Licence } from '../../content-model';
import { readDefaultLicence } from '../../dossier-api';
import type { RecordReader } from '../../published-records';
import type { RecordsByType } from '../delivered-record';
import { toIri } from './context';
import { parseRecord } from './find-thing';

type Texts = Partial<Record<Language, string>>;

/** What the dossier says of itself, for those who take all of it. */
export interface DossierFacts {
  title: Texts;
  description: Texts;
  publisher: { iri: string; name: string };
  /** IRI of the licence that holds where a record has none of its own; undefined when all rights are reserved. */
  licence: string | undefined;
  /** The same licence in words and all. */
  defaultLicence: Licence | null;
  /** Of the entry itself; Infinity where there is none. */
  firstPublishedAt: number;
}

const DEFAULT_TITLE = {
  nl: 'Kennisdossier AI in de culturele sector',
  en: 'Knowledge dossier AI in the cultural sector',
};
const DEFAULT_DESCRIPTION = {
  nl: 'Het kennisdossier van DEN over AI in de culturele sector: voorbeelden, ethische thema’s, artikelen en trainingen.',
  en: 'The knowledge dossier of DEN about AI in the cultural sector: use cases, ethics topics, articles and trainings.',
};
const DEFAULT_PUBLISHER = { iri: 'https://www.den.nl/', name: 'DEN' };

/** From the published entry "dossier"; a dossier that has none yet is described all the same. */
export async function findDossier(reader: RecordReader): Promise<DossierFacts> {
  const rows = await reader.all<Parameters<typeof parseRecord>[0] & { locale: string }>(
    `select record as text, locale, first_published_at, published_at, modified_at from published_records
     where type = 'dossier' and state = 'live' order by locale`
  );
  const records = rows.map(parseRecord) as RecordsByType['dossier'][];
  const publisher = records.find((record) => record.publisher?.name)?.publisher;
  const defaultLicence = readDefaultLicence(records);
  return {
    title: records.length === 0 ? DEFAULT_TITLE : textsOf(records, ({ title }) => title),
    description:
      records.length === 0 ? DEFAULT_DESCRIPTION : textsOf(records, ({ summary, tagline }) => summary ?? tagline),
    publisher: {
      iri: toIri(publisher?.iri) ?? toIri(publisher?.url) ?? DEFAULT_PUBLISHER.iri,
      name: publisher?.name ?? DEFAULT_PUBLISHER.name,
    },
    licence: defaultLicence?.url ?? undefined,
    defaultLicence,
    firstPublishedAt: Math.min(...rows.map((row) => Number(row.first_published_at))),
  };
}

function textsOf(
  records: RecordsByType['dossier'][],
  pick: (record: RecordsByType['dossier']) => string | null
): Texts {
  const known = LANGUAGES.map(({ code }) => [code, records.find(({ language }) => language === code)] as const);
  return Object.fromEntries(known.flatMap(([code, record]) => (record && pick(record) ? [[code, pick(record)]] : [])));
}
