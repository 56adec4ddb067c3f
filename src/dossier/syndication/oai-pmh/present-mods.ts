import { licenceOf, mayGiveFullText, type DeliveredRecord, type Picture, type Reference } from '../delivered-record';
import { bodyToPlain, richTextToPlain } from '../plain-text';
import { toIri } from '../linked-data/context';
import { findChoiceLabel, findTypeLabel } from '../linked-data/schemes';
import type { XmlNode } from '../write-xml';
import { attributionOf, findCreators, findRelated, findSubjects, known, type DossierRights } from './present-dc';

const NAMESPACE = 'http://www.loc.gov/mods/v3';
const SCHEMA = 'http://www.loc.gov/standards/mods/v3/mods-3-8.xsd';

export const MODS = { metadataPrefix: 'mods', schema: SCHEMA, metadataNamespace: NAMESPACE };

type Notes = [type: string, text: string | null | undefined][];

/**
 * A record in MODS 3.8, the rich format. Unlike EDM, which is made for objects of heritage and where they are kept, it
 * has a place for all that a text about practice needs: roles, notes, subjects with IRIs, rights per part (ADR 0017).
 */
export function presentMods(record: DeliveredRecord, dossier: DossierRights): XmlNode {
  const { language } = record;
  const lang = language ? { '@lang': language } : {};
  return {
    mods: {
      '@xmlns': NAMESPACE,
      '@xmlns:xlink': 'http://www.w3.org/1999/xlink',
      '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      '@xsi:schemaLocation': `${NAMESPACE} ${SCHEMA}`,
      '@version': '3.8',
      ...known({
        identifier: { '@type': 'uri', '#text': record.iri },
        titleInfo: { ...lang, title: record.title },
        name: findNames(record, dossier),
        typeOfResource: 'text',
        genre: { ...lang, '#text': findTypeLabel(record.type, language) },
        originInfo: known({
          publisher: dossier.attribution,
          dateIssued: { '@encoding': 'w3cdtf', '@keyDate': 'yes', '#text': record.firstPublishedAt },
          dateModified: { '@encoding': 'w3cdtf', '#text': record.modifiedAt },
        }),
        language: language
          ? { languageTerm: { '@type': 'code', '@authority': 'rfc5646', '#text': language } }
          : undefined,
        abstract: record.summary ? { ...lang, '#text': record.summary } : undefined,
        note: findNotes(record).flatMap(([type, text]) => (text ? [{ '@type': type, ...lang, '#text': text }] : [])),
        subject: findSubjects(record).map((subject) => presentSubject(subject, lang)),
        relatedItem: [
          ...findRelated(record).map(presentRelated),
          ...findPictures(record).map(presentPicture),
          ...findSources(record),
        ],
        location: { url: { '@usage': 'primary display', '@access': 'object in context', '#text': record.url } },
        accessCondition: findConditions(record, dossier),
        recordInfo: {
          recordContentSource: dossier.attribution,
          recordCreationDate: { '@encoding': 'w3cdtf', '#text': record.firstPublishedAt },
          recordChangeDate: { '@encoding': 'w3cdtf', '#text': record.modifiedAt },
          recordIdentifier: record.iri,
          recordInfoNote: `Errors: ${record.contact}`,
        },
      }),
    },
  };
}

/** Codes of the Library of Congress for what people and organisations did (MARC relators). */
const RELATORS: Record<string, string> = {
  initiator: 'org',
  developer: 'dev',
  supplier: 'mfr',
  funder: 'fnd',
  research: 'res',
  provider: 'pbl',
  author: 'aut',
};

function findNames(record: DeliveredRecord, dossier: DossierRights): XmlNode[] {
  const people = findCreators(record, dossier).map((name) =>
    presentName(record.type === 'article' ? 'personal' : 'corporate', name, 'author')
  );
  if (record.type === 'training' && record.provider)
    return [...people, presentName('corporate', record.provider.title, 'provider', record.provider.iri)];
  if (record.type !== 'use-case') return people;
  const organisations = record.organisations.flatMap(({ organisation, role }) =>
    organisation ? [presentName('corporate', organisation.title, role ?? 'initiator', organisation.iri)] : []
  );
  return [...people, ...organisations];
}

function presentName(type: string, name: string, role: string, iri?: string): XmlNode {
  return {
    '@type': type,
    ...(iri ? { '@valueURI': iri } : {}),
    namePart: name,
    role: {
      roleTerm: [
        { '@type': 'code', '@authority': 'marcrelator', '#text': RELATORS[role] ?? 'ctb' },
        { '@type': 'text', '#text': role },
      ],
    },
  };
}

/** Texts beside the summary; whole texts only where the licence is open. */
function findNotes(record: DeliveredRecord): Notes {
  if (!mayGiveFullText(record)) return [];
  switch (record.type) {
    case 'use-case':
      return [
        ['stage', findChoiceLabel('stage', record.stage, record.language)],
        ['period', [record.startDate, record.endDate].filter(Boolean).join('/')],
        ['problem', richTextToPlain(record.problem)],
        ['approach', richTextToPlain(record.approach)],
        ['outcome', richTextToPlain(record.outcome)],
        ['human oversight', record.humanOversight],
        ...record.lessons.map(({ text }): Notes[number] => ['lesson', text]),
        ...record.ethics.map(({ topic, concern, mitigation }): Notes[number] => [
          'ethics',
          [topic?.title, concern, mitigation].filter(Boolean).join('\n'),
        ]),
      ];
    case 'article':
    case 'page':
      return [['text', bodyToPlain(record.body)]];
    case 'training':
      return [
        ['text', richTextToPlain(record.body)],
        ...record.learningGoals.map((goal): Notes[number] => ['learning goal', goal]),
        ...record.sessions.map(({ startsAt, location }): Notes[number] => [
          'session',
          [startsAt, location].filter(Boolean).join(', '),
        ]),
      ];
    case 'ethics-topic':
      return [
        ['question', record.question],
        ['text', richTextToPlain(record.body)],
      ];
    case 'quadrant':
      return [['text', richTextToPlain(record.description)]];
    default:
      return [];
  }
}

const presentSubject = ({ title, iri }: Reference, lang: XmlNode): XmlNode => ({
  ...lang,
  topic: { '@valueURI': iri, '#text': title },
});

const presentRelated = ({ title, iri }: Reference): XmlNode => ({
  '@otherType': 'related',
  titleInfo: { title },
  identifier: { '@type': 'uri', '#text': iri },
});

function findPictures(record: DeliveredRecord): Picture[] {
  const pictures =
    record.type === 'use-case'
      ? record.pictures
      : record.type === 'article'
        ? [record.cover, ...record.body.map((block) => (block.type === 'picture' ? block.picture : null))]
        : record.type === 'page'
          ? [record.picture]
          : [];
  return pictures.filter((picture) => picture !== null);
}

/** A picture is a part with a credit and a licence of its own. */
function presentPicture({ url, alt, caption, credit, licence }: Picture): XmlNode {
  return {
    '@type': 'constituent',
    ...known({
      titleInfo: caption || alt ? { title: caption || alt } : undefined,
      typeOfResource: 'still image',
      note: credit ? { '@type': 'credit', '#text': credit } : undefined,
      location: { url },
      accessCondition: licence ? presentCondition(licence.url, licence.name) : undefined,
    }),
  };
}

function findSources(record: DeliveredRecord): XmlNode[] {
  const url = 'sourceUrl' in record ? toIri(record.sourceUrl) : undefined;
  return url ? [{ '@type': 'original', location: { url } }] : [];
}

/** The licence by its IRI, and the words to credit with. */
function findConditions(record: DeliveredRecord, dossier: DossierRights): XmlNode[] {
  const licence = licenceOf(record) ?? dossier.licence;
  if (!licence) return [];
  return [
    presentCondition(licence.url, licence.name),
    { '@type': 'attribution', '#text': `${attributionOf(record, dossier)}, ${record.url}` },
  ];
}

const presentCondition = (url: string | null, name: string): XmlNode => ({
  '@type': 'use and reproduction',
  ...(url ? { '@xlink:href': url } : {}),
  '#text': name,
});
