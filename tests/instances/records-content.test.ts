import {
  asAdministrator,
  contentPath,
  createDraft,
  createPublished,
  get,
  publish,
  saveDraft,
  type Answer,
} from '../helpers/clients';
import { useCaseIn } from '../helpers/complete-entries';
import { startEmptyDossier, type EmptyDossier } from '../helpers/empty-dossier';
import { runRecords, type Dossier } from '../helpers/records';
import { execute, query } from '../helpers/rows';
import { rm } from 'node:fs/promises';
import path from 'node:path';

/** Several starts of a server, on machines that may be busy. */
jest.setTimeout(300_000);

/** Strange and broken content: published and delivered safely, or refused with a reason. */
let empty: EmptyDossier;
let dossier: Dossier;

beforeAll(async () => {
  empty = await startEmptyDossier();
  dossier = await empty.load();
});

afterAll(() => empty?.remove());

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });
const to = (...ids: string[]) => ({ set: ids.map((documentId) => ({ documentId, locale: 'nl' })) });
const upload = async (name: string): Promise<{ id: number; url: string }> =>
  (await (await asAdministrator()).upload(name)).body[0];
const sql = (text: string) => execute(empty.database.settings, text);
const deliver = async (collection: string, id: string) => (await get(`/v1/${collection}/${id}?language=nl`)).body;

/** All texts anywhere under a key, in any depth. */
function collect(value: unknown, key: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => collect(item, key));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === key && typeof inner === 'string' ? [inner] : collect(inner, key)
  );
}

describe('strange content', () => {
  afterEach(async () => expect(await dossier.verify()).toEqual([]));

  test.each([
    ['no blocks', []],
    ['an empty paragraph', [paragraph('')]],
    ['an empty list', [{ type: 'list', format: 'unordered', children: [] }]],
  ])('%s: published with empty HTML, or refused with a reason', async (_name, problem) => {
    const { documentId } = await createDraft('use-case', useCaseIn(empty.quadrant, 'Leeg'));
    const answer = await publish('use-case', documentId, 'nl', useCaseIn(empty.quadrant, 'Leeg', { problem }));
    if (answer.status !== 200) return expectRefusal(answer);
    const record = await deliver('use-cases', documentId);
    expect(record.problem?.html ?? '').toMatch(/^(<ul><\/ul>)?$/);
  });

  test('a body of 2 MB is delivered whole in the record, and not at all in the list', async () => {
    const long = 'Een lange zin over kunst en machines. '.repeat(55_000);
    const { documentId } = await createPublished('article', {
      title: 'Twee megabyte',
      intro: 'Kort.',
      kind: 'news',
      body: [{ __component: 'body.text', content: [paragraph(long)] }],
    });
    const answer = await get(`/v1/articles/${documentId}?language=nl`);
    expect(answer.body.body[0].content.html).toBe(`<p>${long}</p>`);
    expect((await get('/v1/articles?language=nl')).text.length).toBeLessThan(100_000);
  });

  test('emoji and text from right to left come out letter by letter', async () => {
    const text = '👩🏽‍🎨🇳🇱 \u202Eשלום\u202C مرحبا e\u0301 \u0000'.replace('\u0000', '');
    const { documentId } = await createPublished('use-case', {
      ...useCaseIn(empty.quadrant, text),
      summary: text,
      problem: [paragraph(text)],
    });
    const record = await deliver('use-cases', documentId);
    expect([record.title, record.summary, record.problem.html]).toEqual([text, text, `<p>${text}</p>`]);
    expect((await get(`/v1/use-cases/${record.slug}?language=nl`)).body.id).toBe(documentId);
  });

  test('HTML and script in every field is text wherever HTML is given', async () => {
    const evil = `<script>alert(1)</script><img src=x onerror="alert(2)">'"&`;
    const { id } = await upload('gevaarlijk.png');
    const blocks = [paragraph(evil)];
    const data = {
      ...useCaseIn(empty.quadrant, evil),
      summary: evil,
      problem: blocks,
      approach: blocks,
      outcome: blocks,
      humanOversight: evil,
      attribution: evil,
      aiActAssessor: evil,
      pictures: [{ file: id, alternativeText: evil, caption: evil, credit: evil, licence: 'cc0-1.0' }],
      lessons: [{ kind: 'worked', text: evil }],
      ethics: [{ concern: evil, mitigation: evil }],
      links: [{ label: evil, url: 'https://den.example/?q=<script>' }],
    };
    const draft = await createDraft('use-case', useCaseIn(empty.quadrant, 'Kwaad'));
    const answer = await publish('use-case', draft.documentId, 'nl', data);
    if (answer.status !== 200) throw new Error(answer.text);
    const { headers, body } = await get(`/v1/use-cases/${draft.documentId}?language=nl`);
    // The JSON gives what was typed; a browser never takes it for a page.
    expect([body.title, body.humanOversight, body.pictures[0].caption]).toEqual([evil, evil, evil]);
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    const html = collect(body, 'html');
    expect(html).toHaveLength(3);
    for (const text of html) {
      expect(text).not.toMatch(/<(?!\/?p>)/);
      expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    }
  });

  test.each([
    ['in a link', { links: [{ label: 'Klik', url: 'javascript:alert(1)' }] }],
    [
      'in a text',
      {
        problem: [
          {
            type: 'paragraph',
            children: [{ type: 'link', url: 'javascript:alert(1)', children: [{ type: 'text', text: 'Klik' }] }],
          },
        ],
      },
    ],
  ])('an address that runs a script is refused %s', async (_name, data) => {
    const draft = await createDraft('use-case', useCaseIn(empty.quadrant, 'Adres'));
    expectRefusal(await publish('use-case', draft.documentId, 'nl', useCaseIn(empty.quadrant, 'Adres', data)));
  });

  test('an article that is related to itself, and two that are related to each other', async () => {
    const article = (title: string) => createPublished('article', { title, intro: 'Kort.', kind: 'news' });
    const [one, other] = [await article('Kring een'), await article('Kring twee')];
    await saveDraft('article', one.documentId, { relatedArticles: to(one.documentId, other.documentId) });
    await saveDraft('article', other.documentId, { relatedArticles: to(one.documentId) });
    for (const { documentId } of [one, other, one]) expect((await publish('article', documentId)).status).toBe(200);
    const related = async (id: string) =>
      (await deliver('articles', id)).relatedArticles.map((item: { id: string }) => item.id).sort();
    expect(await related(one.documentId)).toEqual([one.documentId, other.documentId].sort());
    expect(await related(other.documentId)).toEqual([one.documentId]);

    // A new title goes round the ring once and then rests.
    await saveDraft('article', one.documentId, { title: 'Kring een, hernoemd' });
    await publish('article', one.documentId);
    expect(await dossier.verify()).toEqual([]);
    const [{ title }] = (await deliver('articles', other.documentId)).relatedArticles;
    expect(title).toBe('Kring een, hernoemd');
  });

  test('a picture whose file is gone from the disk is delivered as before, and its file is a 404', async () => {
    const { id, url } = await upload('van-schijf.png');
    await rm(path.join(empty.server.publicFolder, url));
    const { documentId } = await createPublished(
      'use-case',
      useCaseIn(empty.quadrant, 'Zonder bestand', {
        pictures: [{ file: id, alternativeText: 'Weg', licence: 'cc0-1.0' }],
      })
    );
    const [picture] = (await deliver('use-cases', documentId)).pictures;
    expect(picture.url).toBe(`${empty.publicUrl}${url}`);
    expect((await get(url)).status).toBe(404);
  });

  test('a picture whose row is gone is left out', async () => {
    const { id } = await upload('uit-tabel.png');
    const pictures = [{ file: id, alternativeText: 'Weg', licence: 'cc0-1.0' }];
    const { documentId } = await createPublished('use-case', useCaseIn(empty.quadrant, 'Zonder rij', { pictures }));
    await sql(`delete from files_related_mph where file_id = ${id}`);
    await sql(`delete from files where id = ${id}`);
    const answer = await publish('use-case', documentId);
    if (answer.status === 200) {
      expect((await deliver('use-cases', documentId)).pictures).toEqual([]);
      return;
    }
    // Refused for the picture without a file. Nothing tells the record of what SQL took away: it goes with its entry.
    expectRefusal(answer);
    const admin = await asAdministrator();
    expect((await admin.delete(`${contentPath('use-case')}/${documentId}?locale=*`)).status).toBe(200);
  });
});

describe('an entry that cannot be presented', () => {
  /** No door lets anyone store such an address: it stands for whatever a faulty import or plugin leaves behind. */
  const BROKEN = 'http://[';

  test('is not published, the message says which and why, and nothing is half-written', async () => {
    const { id, url } = await upload('kapot.png');
    const pictures = [{ file: id, alternativeText: 'Kapot', licence: 'cc0-1.0' }];
    const draft = await createDraft('use-case', useCaseIn(empty.quadrant, 'Onpresenteerbaar', { pictures }));
    await sql(`update files set url = '${BROKEN}' where id = ${id}`);
    const before = await readState(draft.documentId);

    const answer = await publish('use-case', draft.documentId);
    expectRefusal(answer, draft.documentId, 'pictures', 'Invalid URL');
    expect(await readState(draft.documentId)).toEqual(before);
    expect((await get(`/v1/use-cases/${draft.documentId}`)).status).toBe(404);
    expect((await get(`/api/use-cases/${draft.documentId}`)).status).toBe(404);

    await sql(`update files set url = '${url}' where id = ${id}`);
    expect((await publish('use-case', draft.documentId)).status).toBe(200);
    expect(await dossier.verify()).toEqual([]);
  });

  test('takes back the whole bulk publication that it is in', async () => {
    const { id } = await upload('kapot-in-bulk.png');
    const pictures = [{ file: id, alternativeText: 'Kapot', licence: 'cc0-1.0' }];
    const ids = [
      (await createDraft('use-case', useCaseIn(empty.quadrant, 'Goed in bulk'))).documentId,
      (await createDraft('use-case', useCaseIn(empty.quadrant, 'Kapot in bulk', { pictures }))).documentId,
    ];
    await sql(`update files set url = '${BROKEN}' where id = ${id}`);
    const path = `${contentPath('use-case')}/actions/bulkPublish?locale=nl`;
    expectRefusal(await (await asAdministrator()).post(path, { documentIds: ids }), ids[1], 'pictures');
    for (const documentId of ids) {
      expect((await get(`/v1/use-cases/${documentId}`)).status).toBe(404);
      expect((await get(`/api/use-cases/${documentId}`)).status).toBe(404);
    }
    expect(await dossier.verify()).toEqual([]);
  });

  test('is named by records:rebuild and records:verify, and the rest goes on', async () => {
    const sound = await createPublished('use-case', useCaseIn(empty.quadrant, 'Heel'));
    const broken = await Promise.all(
      [`'"geen alinea"'`, `'[null]'`].map(async (value) => {
        const content = useCaseIn(empty.quadrant, `Gebroken ${value.length}`, { problem: [paragraph('x')] });
        const { documentId } = await createPublished('use-case', content);
        const { text } = await get(`/v1/use-cases/${documentId}?language=nl`);
        return { documentId, text, value };
      })
    );
    // Nothing may be left to refresh, which would mend what is broken here.
    expect(await dossier.verify()).toEqual([]);
    for (const { documentId, value } of broken)
      await sql(
        `update use_cases set problem = ${value} where document_id = '${documentId}' and published_at is not null`
      );
    await sql(`delete from published_records where document_id = '${sound.documentId}'`);
    const damaged = await damageRecords();

    const found = (await dossier.verify()).map(
      ({ documentId, locale, problem }) => `${documentId} ${locale}: ${problem}`
    );
    expect(found.sort()).toEqual(
      [
        ...broken.map(({ documentId }) => `${documentId} nl: cannot be presented`),
        `${sound.documentId} nl: missing`,
        ...damaged.map(({ documentId, problem }) => `${documentId} nl: ${problem}`),
      ].sort()
    );

    const rebuilt = await runRecords('rebuild', empty.database.settings, empty.publicUrl);
    for (const { documentId } of broken)
      expect(rebuilt.output).toMatch(new RegExp(`use-case ${documentId} nl: problem: \\S`));
    expect(rebuilt.output).toContain(` ${1 + damaged.length} records changed, 2 could not be made`);
    expect(rebuilt.code).toBe(1);
    // What could not be made stays as it was.
    for (const { documentId, text } of broken)
      expect((await get(`/v1/use-cases/${documentId}?language=nl`)).text).toBe(text);
    expect((await get(`/v1/use-cases/${sound.documentId}?language=nl`)).status).toBe(200);

    // What was lost beside a record is there again with the seq that it had; what partners may have taken gets another.
    for (const { documentId, seq, isTaken } of damaged)
      expect([documentId, (await findSeq(documentId)) > seq]).toEqual([documentId, isTaken]);

    for (const { documentId } of broken) expect((await publish('use-case', documentId)).status).toBe(200);
    expect(await dossier.verify()).toEqual([]);
  });

  const findSeq = async (documentId: string) =>
    Number((await query(empty.database.settings, `select seq from published_records where document_id = '${documentId}'`))[0].seq); // prettier-ignore

  /** Records of which something was changed or lost past us, each in another way. */
  async function damageRecords() {
    const ways: [statement: string, problem: string][] = [
      [`delete from record_lists where record_id = {record}`, 'other lists or links'],
      [`delete from record_links where record_id = {record}`, 'other lists or links'],
      [`update published_records set list_record = '{}' where id = {record}`, 'other lists or links'],
      [`update published_records set slug = 'elders' where id = {record}`, 'other lists or links'],
      [`update published_records set record = replace(record, 'Gaaf', 'Anders') where id = {record}`, 'other content'],
    ];
    return Promise.all(
      ways.map(async ([statement, problem], at) => {
        const { documentId } = await createPublished('use-case', useCaseIn(empty.quadrant, `Gaaf ${at}`));
        const record = `(select id from published_records where document_id = '${documentId}')`;
        await sql(statement.replace('{record}', record));
        return { documentId, problem, seq: await findSeq(documentId), isTaken: problem === 'other content' };
      })
    );
  }

  async function readState(documentId: string) {
    const read = (text: string) => query(empty.database.settings, text);
    return {
      documents: await read(`select id, title, published_at from use_cases where document_id = '${documentId}'`),
      records: await read('select type, document_id, locale, seq, content_hash from published_records order by id'),
      queue: await read('select * from record_refreshes'),
    };
  }
});

function expectRefusal({ status, body, text }: Answer, ...parts: string[]): void {
  if (status !== 400) throw new Error(`Expected a refusal, got ${status}: ${text.slice(0, 500)}`);
  for (const part of ['', ...parts]) expect(body.error.message).toContain(part);
}
