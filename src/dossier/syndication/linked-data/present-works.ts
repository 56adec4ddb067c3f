import type { RecordsByType, Reference } from '../delivered-record';
import { bodyToPlain, joinLines, richTextToPlain } from '../plain-text';
import { toIri, type Thing } from './context';
import { findDigitalSource, presentCitation, presentPicture, presentReference } from './parts';
import { findChoiceLabel, fixedConceptIri } from './schemes';

const references = (...lists: (Reference | null)[][]): Thing[] =>
  lists.flat().flatMap((reference) => (reference ? [presentReference(reference)] : []));

export function presentArticle(record: RecordsByType['article'], publicUrl: string, full: boolean): Thing {
  const body = full ? record.body : [];
  const pictures = [record.cover, ...body.map((block) => (block.type === 'picture' ? block.picture : null))];
  return {
    headline: record.title,
    additionalType: fixedConceptIri(publicUrl, 'article-kinds', record.kind),
    abstract: record.summary,
    articleBody: bodyToPlain(body),
    author: record.authors.map(({ name, role }) => ({ '@type': 'Person', name, ...(role ? { jobTitle: role } : {}) })),
    timeRequired: record.readingTimeMinutes ? `PT${record.readingTimeMinutes}M` : undefined,
    citation: full ? record.citations.map(presentCitation).filter(Boolean) : undefined,
    about: references(record.quadrants, record.ethicsTopics, record.glossaryTerms),
    mentions: references(record.relatedUseCases, record.relatedArticles, record.relatedTrainings),
    image: pictures.map(presentPicture).filter(Boolean),
    digitalSourceType: findDigitalSource(record.aiDisclosure),
  };
}

export function presentPage(record: RecordsByType['page'], publicUrl: string, full: boolean): Thing {
  return {
    abstract: record.summary,
    text: full ? bodyToPlain(record.body) : undefined,
    image: presentPicture(record.picture),
    isPartOf: [{ '@id': `${publicUrl}/v1/dataset` }, ...references([record.parent])],
    digitalSourceType: findDigitalSource(record.aiDisclosure),
  };
}

/** schema.org has no class for a use case: a creative work whose further type is a concept of ours. */
export function presentUseCase(record: RecordsByType['use-case'], publicUrl: string, full: boolean): Thing {
  return {
    additionalType: fixedConceptIri(publicUrl, 'record-types', 'use-case'),
    abstract: record.summary,
    text: full ? joinLines([record.problem, record.approach, record.outcome].map(richTextToPlain)) : undefined,
    about: references(
      [record.quadrant],
      record.alsoInQuadrants,
      record.disciplines,
      record.techniques,
      record.ethics.map(({ topic }) => topic)
    ),
    audience: record.audiences.map(({ iri, title }) => ({ '@id': iri, '@type': 'Audience', audienceType: title })),
    creativeWorkStatus: record.stage,
    temporalCoverage: findPeriod(record.startDate, record.endDate),
    mentions: references(record.tools),
    ...presentOrganisations(record.organisations),
    citation: full ? presentSources(record.results) : undefined,
    image: record.pictures.map(presentPicture).filter(Boolean),
    digitalSourceType: findDigitalSource(record.aiDisclosure),
  };
}

function presentSources(results: RecordsByType['use-case']['results']): Thing[] {
  return results.flatMap(({ claim, sourceUrl }) => {
    const url = toIri(sourceUrl);
    return url ? [{ '@type': 'CreativeWork', url, ...(claim ? { name: claim } : {}) }] : [];
  });
}

/** ISO 8601: a period that goes on has two points for its end, as schema.org asks. */
function findPeriod(start: string | null, end: string | null): string | undefined {
  if (!start) return end ?? undefined;
  return `${start}/${end ?? '..'}`;
}

/** What schema.org calls the part that an organisation plays. */
const ROLES: Record<string, string> = {
  initiator: 'sourceOrganization',
  supplier: 'provider',
  funder: 'funder',
};

function presentOrganisations(organisations: RecordsByType['use-case']['organisations']): Thing {
  const byRole: Record<string, Thing[]> = {};
  for (const { organisation, role } of organisations) {
    if (!organisation) continue;
    (byRole[ROLES[role ?? ''] ?? 'contributor'] ??= []).push(presentReference(organisation));
  }
  return byRole;
}

/** `Course`, with a `CourseInstance` for each session. */
export function presentTraining(record: RecordsByType['training'], publicUrl: string, full: boolean): Thing {
  const { price, language } = record;
  return {
    additionalType: fixedConceptIri(publicUrl, 'training-formats', record.format),
    abstract: record.summary,
    text: full ? richTextToPlain(record.body) : undefined,
    provider: record.provider ? presentReference(record.provider) : undefined,
    teaches: record.learningGoals,
    educationalLevel: findChoiceLabel('level', record.level, language),
    coursePrerequisites: record.prerequisites,
    audience: record.targetGroup ? { '@type': 'Audience', audienceType: record.targetGroup } : undefined,
    timeRequired: record.duration,
    about: references(record.quadrants, record.ethicsTopics),
    isAccessibleForFree: price?.amountInCents === 0 || undefined,
    offers:
      price && price.amountInCents !== null
        ? { '@type': 'Offer', price: price.amountInCents / 100, priceCurrency: { '@value': 'EUR' } }
        : undefined,
    hasCourseInstance: record.sessions.map((session) => presentSession(session, record.duration)),
    digitalSourceType: findDigitalSource(record.aiDisclosure),
  };
}

const MODES: Record<string, string> = { location: 'onsite', online: 'online', hybrid: 'blended' };

function presentSession(session: RecordsByType['training']['sessions'][number], duration: string | null): Thing {
  const url = toIri(session.registrationUrl);
  const values: [string, unknown][] = [
    ['courseMode', MODES[session.attendance ?? '']],
    ['startDate', session.startsAt],
    ['endDate', session.endsAt],
    ['courseWorkload', duration],
    ['location', session.location ? { '@type': 'Place', name: session.location } : undefined],
    ['maximumAttendeeCapacity', session.capacity],
    ['eventStatus', session.availability === 'cancelled' ? { '@id': 'schema:EventCancelled' } : undefined],
    ['offers', url && { '@type': 'Offer', url, availability: { '@id': findAvailability(session.availability) } }],
  ];
  return { '@type': 'CourseInstance', ...Object.fromEntries(values.filter(([, value]) => value)) };
}

const findAvailability = (availability: string | null): string =>
  availability === 'open' || availability === null ? 'schema:InStock' : 'schema:SoldOut';
