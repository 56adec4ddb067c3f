import {
  asAdministrator,
  contentPath,
  createDraft,
  createPublished,
  get,
  inviteEditor,
  inviteWith,
  permit,
  publish,
  request,
  saveDraft,
  send,
  type AdminClient,
} from '../helpers/clients';
import { completeEntry } from '../helpers/complete-entries';
import { DOSSIER_TYPES, findDelivery, isLocalizedType, uidOf, type DossierType } from '../../src/dossier/content-model';
import { derivePreviewKey, writePreviewToken } from '../../src/dossier/dossier-api/preview-token';

/** A draft is shown to who has a signed link to it, and to nobody else: not by another way, not later, not from memory. */
let admin: AdminClient;
let draft: { documentId: string };

beforeAll(async () => {
  admin = await asAdministrator();
  draft = await createDraft('use-case', { ...(await completeEntry('use-case')), title: 'Alleen een concept' });
});

const ask = (type: DossierType, documentId: string, locale: string | null, client = admin) =>
  client.post(`/dossier-check/${uidOf(type)}/${documentId}/preview`, { locale });

async function tokenOf(type: DossierType, documentId: string, locale: string | null = 'nl'): Promise<string> {
  const answer = await ask(type, documentId, locale);
  if (answer.status !== 200) throw new Error(`No preview of a ${type}: ${answer.text}`);
  return new URL(answer.body.data.url).searchParams.get('preview') as string;
}

const api = (id: string, token: string, more = '') => `/v1/use-cases/${id}?preview=${token}${more}`;
const page = (id: string, token: string, language = 'nl') =>
  `/id/use-cases/${id}.html?language=${language}&preview=${token}`;

describe('a preview', () => {
  test('is the draft as its record would be, and the published version stays what it was', async () => {
    const complete = await completeEntry('use-case');
    const { documentId } = await createPublished('use-case', { ...complete, title: 'Zoals gepubliceerd' });
    await saveDraft('use-case', documentId, { title: 'Zoals in het concept' });
    const token = await tokenOf('use-case', documentId);
    const preview = await get(api(documentId, token));
    expect(preview.status).toBe(200);
    const published = await get(`/v1/use-cases/${documentId}?language=nl`);
    expect(published.body.title).toBe('Zoals gepubliceerd');
    expect(preview.body).toMatchObject({ title: 'Zoals in het concept', language: 'nl', availableLanguages: ['nl'] });
    expect(Object.keys(preview.body).sort()).toEqual(Object.keys(published.body).sort());
    expect(preview.body.firstPublishedAt).toBe(published.body.firstPublishedAt);
    expect(preview.body.quadrant).toEqual(published.body.quadrant);
    expect(preview.headers.get('content-language')).toBe('nl');
  });

  test('becomes word for word what is published, once it is', async () => {
    const content = { ...(await completeEntry('use-case')), humanOversight: 'Een mens kijkt mee.' };
    const { documentId } = await createDraft('use-case', content);
    const { body: preview } = await get(api(documentId, await tokenOf('use-case', documentId)));
    expect((await publish('use-case', documentId)).status).toBe(200);
    const { body: published } = await get(`/v1/use-cases/${documentId}?language=nl`);
    const dates = ['firstPublishedAt', 'publishedAt', 'modifiedAt'];
    const withoutDates = (record: object) => Object.entries(record).filter(([name]) => !dates.includes(name));
    expect(withoutDates(preview)).toEqual(withoutDates(published));
  });

  test('leaves out what is not published, and its page says what', async () => {
    const hidden = await createDraft('article', { ...(await completeEntry('article')), title: 'Geheim artikel' });
    const shown = await createPublished('article', { ...(await completeEntry('article')), title: 'Open artikel' });
    const relatedArticles = [hidden, shown].map(({ documentId }) => ({ documentId, locale: 'nl' }));
    const { documentId } = await createDraft('article', {
      ...(await completeEntry('article')),
      relatedArticles: { connect: relatedArticles },
    });
    const token = await tokenOf('article', documentId);
    const { body } = await get(`/v1/articles/${documentId}?preview=${token}`);
    expect(body.relatedArticles.map(({ title }: { title: string }) => title)).toEqual(['Open artikel']);
    const { text } = await get(`/id/articles/${documentId}.html?language=nl&preview=${token}`);
    expect(text).toMatch(/nog niet gepubliceerd:<\/p><ul><li>Geheim artikel<\/li><\/ul>/);
  });

  test('of each language is its own', async () => {
    const { documentId } = await createDraft('use-case', {
      ...(await completeEntry('use-case')),
      title: 'In het Nederlands',
    });
    await saveDraft('use-case', documentId, { title: 'In English' }, 'en');
    const english = await get(api(documentId, await tokenOf('use-case', documentId, 'en')));
    expect(english.body).toMatchObject({ title: 'In English', language: 'en' });
  });

  test('is a page that says what it is, has no other forms and is not for search engines', async () => {
    const answer = await ask('use-case', draft.documentId, 'nl');
    const { url, expires } = answer.body.data;
    const minutes = (Date.parse(expires) - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(29);
    expect(minutes).toBeLessThanOrEqual(30);
    const { status, text, headers } = await request(url);
    expect(status).toBe(200);
    expect(text).toContain('Voorbeeld van een concept');
    expect(text).toContain('<h1>Alleen een concept</h1>');
    expect(text).toContain('<meta name="robots" content="noindex"/>');
    expect(text).not.toMatch(/rel="canonical"|ld\+json|text\/turtle/);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test.each([...DOSSIER_TYPES.filter((type) => type !== 'dossier')])(
    'of a %s with nothing but a name can be looked at',
    async (type) => {
      const title = type === 'organisation' || type === 'tool' ? 'name' : 'title';
      // A quadrant has one of four keys, which are all taken: that of the starter dossier will do.
      const documentId =
        type === 'quadrant'
          ? (await get('/v1/quadrants?language=nl')).body.data[0].id
          : (await createDraft(type, { [title]: 'Nog leeg', ...keysOf(type) })).documentId;
      const token = await tokenOf(type, documentId, isLocalizedType(type) ? 'nl' : null);
      const { collection } = findDelivery(type);
      const answer = await get(`/id/${collection}/${documentId}.html?preview=${token}`);
      expect([type, answer.status, answer.text.includes('Voorbeeld van een concept')]).toEqual([type, 200, true]);
      expect((await get(`/id/${collection}/${documentId}.json?preview=${token}`)).status).toBe(200);
    }
  );

  test('can be had of the dossier itself', async () => {
    const { body } = await get('/api/dossier?locale=nl');
    const token = await tokenOf('dossier', body.data.documentId);
    expect((await get(`/id/dossier/${body.data.documentId}.html?preview=${token}`)).status).toBe(200);
  });
});

const firstKey = () => (process.env.DOSSIER_APP_KEYS as string).split(',')[0];

const keysOf = (type: DossierType) =>
  type === 'concept'
    ? { key: `leeg-${Date.now()}`, scheme: 'technique' }
    : type === 'ethics-topic'
      ? { key: `leeg-${Date.now()}` }
      : {};

describe('a token', () => {
  const reasonOf = async (path: string) => {
    const { status, body, headers } = await get(path);
    expect(headers.get('content-type')).toMatch(/problem\+json/);
    return [status, body.reason, body.detail];
  };
  const sign = (content: object) => writePreviewToken(content as never, derivePreviewKey(firstKey()));
  const scope = () => ({ type: 'use-case', id: draft.documentId, language: 'nl' });

  test('that is good opens the draft: the cases below differ from it in one thing each', async () => {
    expect((await get(api(draft.documentId, sign({ ...scope(), expires: Date.now() + 1000 })))).status).toBe(200);
  });

  test('opens no other entry', async () => {
    const other = await createDraft('use-case', { ...(await completeEntry('use-case')), title: 'Een ander concept' });
    const token = await tokenOf('use-case', other.documentId);
    expect(await reasonOf(api(draft.documentId, token))).toEqual([
      403,
      'other-entry',
      expect.stringMatching(/another entry/),
    ]);
    expect(await reasonOf(`/v1/articles/${other.documentId}?preview=${token}`)).toEqual([
      403,
      'other-entry',
      expect.anything(),
    ]);
    expect((await get(page(draft.documentId, token))).status).toBe(403);
  });

  test('opens no other language', async () => {
    const { documentId } = await createDraft('use-case', await completeEntry('use-case'));
    await saveDraft('use-case', documentId, { title: 'Not for you' }, 'en');
    const token = await tokenOf('use-case', documentId, 'nl');
    expect(await reasonOf(api(documentId, token, '&language=en'))).toEqual([
      403,
      'other-language',
      expect.stringMatching(/"nl"/),
    ]);
    const { status, text } = await get(page(documentId, token, 'en'));
    expect([status, text.includes('Not for you')]).toEqual([403, false]);
  });

  test('opens nothing when it has expired, and says so', async () => {
    const expired = sign({ ...scope(), expires: Date.now() - 1 });
    expect(await reasonOf(api(draft.documentId, expired))).toEqual([403, 'expired', expect.stringMatching(/expired/)]);
    const { status, text } = await get(page(draft.documentId, expired));
    expect([status, /verlopen/.test(text), /Alleen een concept/.test(text)]).toEqual([403, true, false]);
  });

  test('opens nothing when it was changed, signed with another key, or made up', async () => {
    const [text, signature] = (await tokenOf('use-case', draft.documentId)).split('.');
    const longer = JSON.parse(Buffer.from(text, 'base64url').toString());
    const changed = Buffer.from(JSON.stringify({ ...longer, expires: longer.expires + 1 })).toString('base64url');
    const others = writePreviewToken({ ...longer }, derivePreviewKey('another secret'));
    for (const token of [
      `${changed}.${signature}`,
      others,
      text,
      `${text}.`,
      `.${signature}`,
      'x',
      '',
      `${text}.${signature}.x`,
    ])
      expect([token, ...(await reasonOf(api(draft.documentId, token)))]).toEqual([
        token,
        403,
        'invalid',
        expect.anything(),
      ]);
  });

  test('of a resumption of OAI-PMH is none', async () => {
    const { deriveKey, writeSigned } = await import('../../src/dossier/dossier-api/sign-token');
    const key = deriveKey(firstKey(), 'oai-pmh resumption token');
    const token = writeSigned({ ...scope(), expires: Date.now() + 1000 }, key);
    expect((await get(api(draft.documentId, token))).status).toBe(403);
  });

  test('shows the draft still when the entry was withdrawn, and nothing when it was deleted', async () => {
    const { documentId } = await createPublished('use-case', await completeEntry('use-case'));
    const token = await tokenOf('use-case', documentId);
    await admin.post(`${contentPath('use-case')}/${documentId}/actions/unpublish?locale=nl`);
    expect((await get(api(documentId, token))).status).toBe(200);
    expect((await get(`/v1/use-cases/${documentId}?language=nl`)).status).toBe(410);
    await admin.delete(`${contentPath('use-case')}/${documentId}?locale=*`);
    expect(await reasonOf(api(documentId, token))).toEqual([404, undefined, expect.stringMatching(/no draft/)]);
  });

  test('opens one entry by its id: not by its slug, not in lists, search, Turtle or another surface', async () => {
    const token = await tokenOf('use-case', draft.documentId);
    expect(await reasonOf(api('alleen-een-concept', token))).toEqual([403, 'other-entry', expect.anything()]);
    for (const path of [
      '/v1/use-cases?',
      '/v1/search?q=concept&',
      `/id/use-cases/${draft.documentId}?`,
      '/v1/changes?',
    ])
      expect([path, (await get(`${path}preview=${token}`)).status]).toEqual([path, 400]);
    expect((await get(`/id/use-cases/${draft.documentId}.ttl?preview=${token}`)).status).toBe(400);
    const rest = await get(`/api/use-cases/${draft.documentId}?status=draft`, token);
    expect([401, 403]).toContain(rest.status);
  });
});

describe('who gets a link', () => {
  test('is signed in to the admin', async () => {
    const path = `/dossier-check/${uidOf('use-case')}/${draft.documentId}/preview`;
    expect((await send('POST', path, { locale: 'nl' })).status).toBe(401);
    expect((await send('POST', path, { locale: 'nl' }, { Authorization: 'Bearer x' })).status).toBe(401);
  });

  test('may read the entry: editors and authors do', async () => {
    for (const role of ['dossier-auteur', 'dossier-redacteur'] as const)
      expect((await ask('use-case', draft.documentId, 'nl', await inviteEditor(role))).status).toBe(200);
  });

  test('does not get one with a role that may read only the other language', async () => {
    const reader = await inviteWith([permit('read', 'use-case', ['en'])]);
    expect((await ask('use-case', draft.documentId, 'nl', reader)).status).toBe(403);
    await saveDraft('use-case', draft.documentId, { title: 'Only a draft' }, 'en');
    expect((await ask('use-case', draft.documentId, 'en', reader)).status).toBe(200);
    expect((await ask('article', draft.documentId, 'en', reader)).status).toBe(403);
  });

  test('asks for something that exists', async () => {
    expect((await ask('use-case', 'nergens', 'nl')).status).toBe(404);
    expect((await ask('use-case', draft.documentId, 'fr')).status).toBe(400);
    expect((await ask('use-case', draft.documentId, null)).status).toBe(400);
  });
});

describe('no draft stays behind', () => {
  test('in a cache: the answer may not be kept, here or on the way, and is made anew each time', async () => {
    const { documentId } = await createDraft('use-case', { ...(await completeEntry('use-case')), title: 'Eerst dit' });
    const token = await tokenOf('use-case', documentId);
    for (const path of [api(documentId, token), page(documentId, token), api(documentId, 'x'), page(documentId, 'x')]) {
      const { headers } = await get(path);
      expect([path, headers.get('cache-control')]).toEqual([path, 'private, no-store']);
      expect(headers.get('x-robots-tag')).toBe('noindex, nofollow');
      expect(headers.get('x-cache')).not.toBe('HIT');
      expect((await get(path)).headers.get('x-cache')).not.toBe('HIT');
    }
    await saveDraft('use-case', documentId, { title: 'Dan dit' });
    expect((await get(api(documentId, token))).body.title).toBe('Dan dit');
    expect((await get(page(documentId, token))).text).toContain('Dan dit');
  });

  test('on the public addresses, with the preview just before and in whatever spelling of the parameter', async () => {
    const token = await tokenOf('use-case', draft.documentId);
    await get(api(draft.documentId, token));
    await get(`/v1/use-cases/${draft.documentId}?%70review=${token}`);
    for (const path of [
      `/v1/use-cases/${draft.documentId}`,
      `/id/use-cases/${draft.documentId}.json`,
      `/id/use-cases/${draft.documentId}.html`,
      '/v1/search?q=concept&pageSize=100',
      '/v1/changes',
    ]) {
      const { status, text } = await get(path);
      expect([path, text.includes('Alleen een concept')]).toEqual([path, false]);
      if (path.includes(draft.documentId)) expect([path, status]).toEqual([path, 404]);
    }
  });

  test('in what HEAD says', async () => {
    const { status, text } = await request(api(draft.documentId, await tokenOf('use-case', draft.documentId)), {
      method: 'HEAD',
    });
    expect([status, text]).toEqual([200, '']);
  });
});
