import { compareVersions } from '../../../src/dossier/history/compare-versions';
import { wordLeftOut } from '../../../src/dossier/history/messages';
import { hashSnapshot, takeSnapshot, type Values } from '../../../src/dossier/history/take-snapshot';
import { findReferences, toDraftData } from '../../../src/dossier/history/to-draft-data';
import { findPublishedLanguages } from '../../../src/dossier/published-records';
import { richText } from '../../helpers/checked-entries';
import { readAttributes } from '../../helpers/schemas';

const UID = 'api::use-case.use-case';
const quadrant = { id: 1, documentId: 'q1', title: 'Optimaliseren' };
const row: Values = {
  id: 12,
  documentId: 'u1',
  createdAt: '2026-01-01T00:00:00.000Z',
  locale: 'nl',
  title: 'Brieven lezen',
  summary: 'Een archief leest oude brieven.',
  stage: 'pilot',
  problem: richText('## Waarom', 'Lezen kost tijd. [Meer](https://a.example)', '- een'),
  quadrant,
  tools: [{ id: 3, documentId: 't1', name: 'Transkribus' }],
  results: [{ id: 4, claim: 'Sneller', evidence: 'measured' }],
  pictures: [{ id: 5, file: { id: 7, name: 'brief.png' }, decorative: false, alternativeText: 'Een brief' }],
  aiActAssessedOn: '2026-02-03',
};
const snap = (changes: Values = {}) => takeSnapshot({ ...row, ...changes }, UID, readAttributes);
const compare = (changes: Values, language: 'nl' | 'en' = 'nl') =>
  compareVersions(snap(), snap(changes), UID, { language, findAttributes: readAttributes }).map(({ label, parts }) => [
    label,
    parts.map(({ kind, text }) => `${{ same: '=', added: '+', removed: '-' }[kind]}${text.trim()}`).join(' '),
  ]);

describe('a snapshot', () => {
  test('holds relations by documentId and files by id, and nothing that Strapi adds', () => {
    const { fields, names } = snap();
    expect(fields).toMatchObject({ title: 'Brieven lezen', quadrant: 'q1', tools: ['t1'] });
    expect(fields.pictures).toEqual([expect.objectContaining({ file: 7, alternativeText: 'Een brief' })]);
    expect(names).toMatchObject({ q1: 'Optimaliseren', t1: 'Transkribus', 'file 7': 'brief.png' });
    expect(JSON.stringify(fields)).not.toMatch(/createdAt|"id"|u1/);
  });

  test('is the same when only what it refers to has another name, or components have other row ids', () => {
    const renamed = { quadrant: { ...quadrant, id: 99, title: 'Beter maken' } };
    const inserted = { results: [{ id: 400, claim: 'Sneller', evidence: 'measured' }] };
    expect(hashSnapshot(snap({ ...renamed, ...inserted }))).toBe(hashSnapshot(snap()));
    expect(hashSnapshot(snap({ summary: 'Anders.' }))).not.toBe(hashSnapshot(snap()));
    expect(compare(renamed)).toEqual([]);
  });
});

describe('the difference between two versions', () => {
  test('is read under the labels of the form, in the language of the reader', () => {
    const changes = { summary: 'Een archief leest nieuwe brieven.', stage: 'in-use' };
    expect(compare(changes)).toEqual([
      ['Samenvatting', '=Een archief leest -oude +nieuwe =brieven.'],
      ['Fase', expect.stringMatching(/^-\S+ \+/)],
    ]);
    expect(compare(changes, 'en').map(([label]) => label)).toEqual(['Summary', 'Stage']);
  });

  test('shows rich text with headings, lists and where links lead', () => {
    const problem = richText('## Waarom', 'Lezen kost tijd. [Meer](https://b.example)', '- een', '- twee');
    const [[label, text]] = compare({ problem });
    expect(label).toBe('Probleem');
    expect(text).toContain('=[Kop 2] Waarom');
    expect(text).toContain('-(https://a.example)');
    expect(text).toContain('+(https://b.example)');
    expect(text).toContain('• twee');
  });

  test('says so when only the formatting changed', () => {
    const problem = [{ type: 'paragraph', children: [{ type: 'text', text: 'Tijd', bold: true }] }];
    const plain = [{ type: 'paragraph', children: [{ type: 'text', text: 'Tijd' }] }];
    const [before, after] = [snap({ problem: plain }), snap({ problem })];
    const context = { language: 'nl' as const, findAttributes: readAttributes };
    expect(compareVersions(before, after, UID, context)).toEqual([{ field: 'problem', label: 'Probleem', parts: [] }]);
  });

  test('names what is chosen by its title, and choices, dates and components by what the form calls them', () => {
    expect(compare({ tools: [], aiActAssessedOn: '2026-03-04' })).toEqual(
      expect.arrayContaining([
        [expect.any(String), '-Transkribus'],
        [expect.any(String), '-3 februari +4 maart =2026'],
      ])
    );
    const results = [{ claim: 'Sneller', evidence: 'independent' }];
    const [[, text]] = compare({ results });
    expect(text).toMatch(/^=.*Sneller/);
    expect(text).not.toMatch(/independent|measured/);
  });

  test('with nothing is everything', () => {
    const context = { language: 'nl' as const, findAttributes: readAttributes };
    const fields = compareVersions(null, snap(), UID, context);
    expect(fields.map(({ field }) => field)).toEqual(expect.arrayContaining(['title', 'summary', 'quadrant']));
    expect(fields.flatMap(({ parts }) => parts.map(({ kind }) => kind))).not.toContain('removed');
  });

  test('shows a field that no longer exists by its name', () => {
    const before = { ...snap(), fields: { ...snap().fields, formerField: 'iets' } };
    const context = { language: 'nl' as const, findAttributes: readAttributes };
    expect(compareVersions(before, snap(), UID, context)).toEqual([
      { field: 'formerField', label: 'formerField', parts: [{ kind: 'removed', text: 'iets' }] },
    ]);
  });
});

describe('putting a version back', () => {
  const all = findReferences(snap(), UID, readAttributes);
  const toDraft = (snapshot = snap(), present = all) =>
    toDraftData(snapshot, UID, { findAttributes: readAttributes, present, locale: 'nl' });

  test('gives the Document Service the fields, components without ids, and relations in the language', () => {
    const { data, leftOut } = toDraft();
    expect(leftOut).toEqual([]);
    expect(data).toMatchObject({
      title: 'Brieven lezen',
      stage: 'pilot',
      quadrant: { set: [{ documentId: 'q1', locale: 'nl' }] },
      // Tools have no languages.
      tools: { set: [{ documentId: 't1' }] },
      pictures: [{ file: 7, alternativeText: 'Een brief' }],
    });
    expect(takeSnapshot(row, UID, readAttributes).fields.problem).toEqual(data.problem);
  });

  test('leaves out what is gone, and names it by the labels of the form', () => {
    const { data, leftOut } = toDraft(snap(), {
      documents: new Map([['api::quadrant.quadrant', new Set(['q1'])]]),
      files: new Set(),
    });
    expect(data).toMatchObject({
      quadrant: { set: [{ documentId: 'q1' }] },
      tools: { set: [] },
      pictures: [{ file: null }],
    });
    expect(leftOut.map((one) => wordLeftOut(one, 'nl')).sort()).toEqual([
      'Beelden › Bestand: het bestand “brief.png” is er niet meer.',
      expect.stringMatching(/: “Transkribus” bestaat niet meer in deze taal.$/),
    ]);
  });

  test('leaves out fields and blocks that no longer exist', () => {
    const snapshot = snap();
    snapshot.fields.formerField = 'iets';
    snapshot.fields.formerEmptyField = null;
    const { data, leftOut } = toDraft(snapshot);
    expect(data).not.toHaveProperty('formerField');
    expect(leftOut.map((one) => wordLeftOut(one, 'en'))).toEqual(['formerField: this field no longer exists.']);
  });

  test('says nothing of fields that came later', () => {
    const { summary: _later, ...fields } = snap().fields;
    expect(toDraft({ ...snap(), fields }).data).not.toHaveProperty('summary');
  });
});

describe('what an action has published', () => {
  test.each([
    ['publish', { documentId: 'a' }, { entries: [{ locale: 'nl' }, { locale: 'en' }] }, ['nl', 'en']],
    ['publish', { documentId: 'a' }, { entries: [] }, []],
    ['update', { documentId: 'a', status: 'published' }, { locale: 'en' }, ['en']],
    ['create', { status: 'published' }, { documentId: 'a', locale: null }, ['']],
  ])('%s', (action, params, result, locales) => {
    expect(findPublishedLanguages(action, params, result)).toEqual({ documentId: 'a', locales });
  });

  test.each([
    ['update', { documentId: 'a' }, { locale: 'nl' }],
    ['update', { documentId: 'a', status: 'published' }, null],
    ['unpublish', { documentId: 'a' }, { entries: [{ locale: 'nl' }] }],
    ['delete', { documentId: 'a' }, { entries: [{ locale: 'nl' }] }],
    ['discardDraft', { documentId: 'a' }, { entries: [{ locale: 'nl' }] }],
  ])('%s of something else: nothing', (action, params, result) => {
    expect(findPublishedLanguages(action, params, result)).toBeNull();
  });
});
