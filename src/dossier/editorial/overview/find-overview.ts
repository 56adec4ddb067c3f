import type { Core } from '@strapi/strapi';
import { isLanguage, type Language } from '../../content-model';
import { remember } from '../../dossier-api';
import { countBrokenLinks, describeLinkCheck, type LinkCheckState, type Readable } from '../../link-check';
import type { RecordReader } from '../../published-records';
import { buildSource, FIGURES, type Figure } from './figures';
import { findCoverage, type Coverage } from './find-coverage';
import { findLastPublished, type PublishedEntry } from './find-last-published';
import { findPlannedEntries, type PlannedEntry } from './find-planned-entries';
import { findTrainingsWithoutSession } from './find-trainings-without-session';

/** All that the home page shows, in one answer. */
export interface Overview {
  figures: { name: Figure; count: number }[];
  /** By language; only languages whose use cases, quadrants and topics the editor may read. */
  coverage: Partial<Record<Language, Coverage>>;
  lastPublished: PublishedEntry[];
  coming: PlannedEntry[];
  /** Plans that could not be carried out, until somebody acts on them. */
  failed: PlannedEntry[];
  /** Published entries that the checks have not looked at yet: the figures of the checks are of the others. */
  unjudged: number;
  linkCheck: LinkCheckState & { isOn: boolean };
}

type Counts = (Readable & { count: number })[];

const SHOWN = 6;
/** A figure that the clock changes, and that needs more than an index, is made at most this often. */
const MINUTE = 60_000;

export async function findOverview(
  strapi: Core.Strapi,
  reader: RecordReader,
  readable: Readable[],
  language: Language
): Promise<Overview> {
  const now = Date.now();
  const mayRead = ({ type, locale }: { type: string; locale: string }) =>
    readable.some((one) => one.type === type && one.locale === locale);
  const figures: Overview['figures'] = [];
  for (const name of FIGURES) {
    const counts = await countFigure(strapi, reader, name, now);
    figures.push({ name, count: counts.filter(mayRead).reduce((sum, { count }) => sum + count, 0) });
  }
  const unjudged = await reader.all<Readable & { count: number | string }>(
    'select type, locale, count(*) as count from record_checks where judged_at = 0 group by type, locale'
  );
  return {
    figures,
    coverage: await findCoverages(reader, readable),
    lastPublished: await findLastPublished(reader, readable, SHOWN),
    ...(await findPlannedEntries(strapi, readable, language, SHOWN)),
    unjudged: unjudged.filter(mayRead).reduce((sum, { count }) => sum + Number(count), 0),
    linkCheck: { isOn: strapi.config.get('dossier.linkCheck') === true, ...(await describeLinkCheck(reader)) },
  };
}

/** By type and language for everybody; each editor gets the sum of what he may read. */
async function countFigure(strapi: Core.Strapi, reader: RecordReader, name: Figure, now: number): Promise<Counts> {
  if (name === 'broken-links') return countBrokenLinks(reader);
  if (name === 'trainings-without-session') {
    const minute = Math.floor(now / MINUTE);
    return remember(reader, `overview ${name} ${minute}`, async () => {
      const trainings = await findTrainingsWithoutSession(reader, new Date(now));
      return trainings.map(({ locale }) => ({ type: 'training' as const, locale, count: 1 }));
    });
  }
  const count = async (): Promise<Counts> => {
    const { sql, values } = buildSource(strapi, name, now);
    const rows = await reader.all<Readable & { count: number | string }>(
      `select type, locale, count(*) as count from (${sql}) as listed group by type, locale`,
      values
    );
    return rows.map((row) => ({ ...row, count: Number(row.count) }));
  };
  return name === 'missing-nl' || name === 'missing-en' ? remember(reader, `overview ${name}`, count) : count();
}

async function findCoverages(reader: RecordReader, readable: Readable[]): Promise<Overview['coverage']> {
  const coverage: Overview['coverage'] = {};
  const languages = new Set(readable.map(({ locale }) => locale).filter(isLanguage));
  for (const language of languages) {
    const mayRead = (type: string) => readable.some((one) => one.type === type && one.locale === language);
    if (!mayRead('use-case') || !mayRead('quadrant')) continue;
    const whole = await remember(reader, `overview coverage ${language}`, () => findCoverage(reader, language));
    coverage[language] = {
      quadrants: whole.quadrants,
      ethics: mayRead('ethics-topic') ? whole.ethics : [],
      disciplines: mayRead('concept') ? whole.disciplines : [],
    };
  }
  return coverage;
}
