import fc from 'fast-check';
import { XMLValidator } from 'fast-xml-parser';
import { asAdministrator, contentPath, createPublished, get, publish, request, saveDraft } from '../helpers/clients';
import { findQuadrant, useCaseIn } from '../helpers/complete-entries';
import { ask, askByForm, findSchemaErrors, FORM, harvest, runHarvester, tokenOf, type OaiAnswer } from '../helpers/oai';

/** OAI-PMH 2.0 as harvesters meet it, with every failure that others have had (docs/adr/0017). */
const DC = { verb: 'ListRecords', metadataPrefix: 'oai_dc' };
const IDS = { verb: 'ListIdentifiers', metadataPrefix: 'oai_dc' };
const SECONDS = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const PREFIX = 'oai:localhost.localdomain:';
let quadrant: string;

beforeAll(async () => {
  quadrant = await findQuadrant();
});

const useCase = (title: string, more: object = {}) => useCaseIn(quadrant, title, more);
const identifierOf = (documentId: string, language = 'nl') => `${PREFIX}use-cases/${documentId}/${language}`;
const getRecord = (documentId: string, metadataPrefix = 'oai_dc') =>
  ask({ verb: 'GetRecord', identifier: identifierOf(documentId), metadataPrefix });
const withdraw = async (documentId: string) =>
  (await asAdministrator()).post(`${contentPath('use-case')}/${documentId}/actions/unpublish?locale=nl`);
const remove = async (documentId: string) =>
  (await asAdministrator()).delete(`${contentPath('use-case')}/${documentId}`);
const rename = (documentId: string, title: string) => publish('use-case', documentId, 'nl', useCase(title));
const textOf = (element: string | { '#text': string }) => (typeof element === 'string' ? element : element['#text']);
const headersOf = ({ xml }: OaiAnswer): any[] =>
  xml.ListIdentifiers?.header ?? (xml.ListRecords?.record ?? []).map(({ header }: any) => header);
const idsOf = (pages: OaiAnswer[]): string[] => pages.flatMap(headersOf).map(({ identifier }) => identifier);

/** Published, one after the other. @returns their ids */
async function createSeveral(titles: string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const title of titles) ids.push((await createPublished('use-case', useCase(title))).documentId);
  return ids;
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('every verb', () => {
  test('answers XML that is valid, by GET and by POST alike', async () => {
    const questions: Record<string, string>[] = [
      { verb: 'Identify' },
      { verb: 'ListMetadataFormats' },
      { verb: 'ListSets' },
      DC,
      { ...DC, metadataPrefix: 'mods' },
      IDS,
      { verb: 'GetRecord', identifier: headersOf(await ask(IDS))[0].identifier, metadataPrefix: 'mods' },
      { verb: 'nonsense' },
    ];
    const texts: string[] = [];
    for (const question of questions) {
      const [got, posted] = [await ask(question), await askByForm(question)];
      expect([got.status, posted.status]).toEqual([200, 200]);
      expect(got.headers.get('content-type')).toBe('text/xml; charset=utf-8');
      const steady = (text: string) =>
        text.replace(
          /<responseDate>.*?<\/responseDate>|expirationDate="[^"]*"|<\/?resumptionToken[^>]*>|[\w-]{60,}\.[\w-]+/g,
          ''
        );
      expect(steady(posted.text)).toBe(steady(got.text));
      texts.push(got.text, posted.text);
    }
    expect(await findSchemaErrors(texts)).toEqual([]);
  });

  test('would be found invalid if it were', async () => {
    const { text } = await ask({ verb: 'Identify' });
    expect(await findSchemaErrors([text.replace('<protocolVersion>2.0', '<protocolVersion>3.0')])).not.toEqual([]);
    const record = (await ask(DC)).text;
    expect(
      await findSchemaErrors([record.replace('<dc:title', '<dc:headline').replace('</dc:title>', '</dc:headline>')])
    ).not.toEqual([]);
  });

  test('Identify says what the repository is', async () => {
    const { Identify, request: repeated, responseDate } = (await ask({ verb: 'Identify' })).xml;
    expect(Identify).toMatchObject({
      baseURL: repeated['#text'],
      protocolVersion: '2.0',
      deletedRecord: 'persistent',
      granularity: 'YYYY-MM-DDThh:mm:ssZ',
    });
    expect(repeated.verb).toBe('Identify');
    expect(responseDate).toMatch(SECONDS);
    const datestamps = (await harvest(IDS)).flatMap(headersOf).map(({ datestamp }) => datestamp);
    expect(datestamps.sort()[0] >= Identify.earliestDatestamp).toBe(true);
  });

  test('ListMetadataFormats has oai_dc and a rich one, also for one item', async () => {
    const [{ identifier }] = headersOf(await ask(IDS));
    const questions: Record<string, string>[] = [
      { verb: 'ListMetadataFormats' },
      { verb: 'ListMetadataFormats', identifier },
    ];
    for (const question of questions) {
      const formats = (await ask(question)).xml.ListMetadataFormats.metadataFormat;
      expect(formats.map(({ metadataPrefix }: any) => metadataPrefix)).toEqual(['oai_dc', 'mods']);
    }
    expect((await ask({ verb: 'ListMetadataFormats', identifier: `${PREFIX}use-cases/none/nl` })).errors).toEqual([
      'idDoesNotExist',
    ]);
  });
});

describe('a whole harvest', () => {
  test('has every record of /v1 once, in pages of 100 that end in an empty token', async () => {
    const pages = await harvest(DC);
    expect(pages.length).toBeGreaterThan(1);
    expect(await findSchemaErrors(pages.map(({ text }) => text))).toEqual([]);
    const tokens = pages.map(({ xml }) => xml.ListRecords.resumptionToken);
    pages.slice(0, -1).forEach((page) => expect(headersOf(page)).toHaveLength(100));
    tokens.forEach((token, index) => expect(token.cursor).toBe(String(index * 100)));
    expect(tokens.at(-1)['#text']).toBeUndefined();
    const soon = Date.now() + 24 * 3600_000;
    tokens.slice(0, -1).forEach((token) => {
      expect(Date.parse(token.expirationDate)).toBeGreaterThan(soon);
      expect(Number(token.completeListSize)).toBe(idsOf(pages).length);
    });
    const live = pages
      .flatMap(headersOf)
      .filter(({ status }) => status !== 'deleted')
      .map(({ identifier }) => identifier);
    expect(new Set(live).size).toBe(live.length);
    expect(live.filter((id) => /:(concepts|dossier)\//.test(id)).length).toBeGreaterThan(10);
    expect(live.filter((id) => !/:(concepts|dossier)\//.test(id)).sort()).toEqual(await idsOfV1());
  });

  test('in which things change ends equal to /v1, and so does the one that goes on from it', async () => {
    const [kept, changed, withdrawn, deleted] = await createSeveral([
      'Blijft',
      'Verandert',
      'Gaat weg',
      'Wordt gewist',
    ]);
    const titles = new Map<string, string>();
    const copy = async (query: Record<string, string>, meanwhile: () => Promise<void>) => {
      const pages = await harvest({ ...DC, ...query }, async (page) => {
        if (page.xml.ListRecords.resumptionToken?.cursor === '0') await meanwhile();
      });
      for (const { header, metadata } of pages.flatMap(({ xml }) => xml.ListRecords.record)) {
        if (header.status === 'deleted') titles.delete(header.identifier);
        else titles.set(header.identifier, textOf(metadata['oai_dc:dc']['dc:title'][0]));
      }
      return pages;
    };
    const expectEqualToV1 = async (title: string) => {
      expect([...titles.keys()].filter((id) => !/:(concepts|dossier)\//.test(id)).sort()).toEqual(await idsOfV1());
      expect(titles.get(identifierOf(changed))).toBe(title);
    };

    const pages = await copy({}, async () => {
      await rename(changed, 'Veranderd');
      await withdraw(withdrawn);
      await remove(deleted);
    });
    const [first, ...later] = pages.map((page) => idsOf([page]));
    for (const id of [changed, withdrawn, deleted].map((own) => identifierOf(own))) {
      expect(first).not.toContain(id);
      expect(later.flat().filter((given) => given === id)).toEqual([id]);
    }
    await expectEqualToV1('Veranderd');

    await rename(changed, 'Nog eens veranderd');
    await withdraw(kept);
    expect(titles.has(identifierOf(kept))).toBe(true);
    await copy({ from: pages[0].xml.responseDate }, async () => {});
    await expectEqualToV1('Nog eens veranderd');
  });

  test('goes on from a token as often as it is used, and with nothing else beside it', async () => {
    const first = await ask(DC);
    const resumptionToken = String(tokenOf(first));
    const [one, other] = [
      await ask({ verb: 'ListRecords', resumptionToken }),
      await ask({ verb: 'ListRecords', resumptionToken }),
    ];
    expect(idsOf([one])).toEqual(idsOf([other]));
    expect(idsOf([one]).length).toBeGreaterThan(0);
    expect((await ask({ verb: 'ListRecords', resumptionToken, metadataPrefix: 'oai_dc' })).errors).toEqual([
      'badArgument',
    ]);
    expect((await ask({ verb: 'ListIdentifiers', resumptionToken })).errors).toEqual(['badResumptionToken']);
    const pages = await harvest(DC);
    const last = await ask({ verb: 'ListRecords', resumptionToken: String(tokenOf(pages[pages.length - 2])) });
    expect([idsOf([last]), tokenOf(last)]).toEqual([idsOf(pages.slice(-1)), undefined]);
  });

  test('keeps to its set, its period and its format in all pages', async () => {
    const pages = await harvest({
      verb: 'ListRecords',
      metadataPrefix: 'mods',
      set: 'language',
      from: '2020-01-01',
    });
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) {
      for (const { header, metadata } of page.xml.ListRecords.record) {
        expect(header.setSpec).toContain('language');
        if (header.status !== 'deleted') expect(Object.keys(metadata)).toEqual(['mods']);
      }
    }
  });

  test('is done by a harvester that others made', async () => {
    const records = await runHarvester('list-records', '-p', 'oai_dc');
    expect(records.map(({ header }) => header.identifier)).toEqual(idsOf(await harvest(DC)));
    const [identity] = await runHarvester('identify');
    expect(identity.deletedRecord).toBe('persistent');
    const chosen = await runHarvester('list-identifiers', '-p', 'mods', '-s', 'quadrant:optimise');
    expect(chosen.length).toBeGreaterThan(0);
    expect((await runHarvester('list-sets')).length).toBeGreaterThan(10);
  });

  test.each(['made-up', 'a.b', `${Buffer.from('{}').toString('base64url')}.x`, 'x'.repeat(2000), '%00'])(
    'does not go on from a token that is not ours: %s',
    async (token) => {
      const answer = await ask(`verb=ListRecords&resumptionToken=${token}`);
      expect(answer.errors).toEqual(['badResumptionToken']);
      expect(answer.status).toBe(200);
    }
  );

  test('does not go on from a token that was changed', async () => {
    const [text, signature] = String(tokenOf(await ask(DC))).split('.');
    const changed = JSON.parse(Buffer.from(text, 'base64url').toString());
    const forged = Buffer.from(JSON.stringify({ ...changed, after: 0 })).toString('base64url');
    expect((await ask({ verb: 'ListRecords', resumptionToken: `${forged}.${signature}` })).errors).toEqual([
      'badResumptionToken',
    ]);
  });
});

/** Identifiers of all that /v1 lists. */
async function idsOfV1(): Promise<string[]> {
  const ids: string[] = [];
  for (const { name } of (await get('/v1')).body.collections) {
    for (const language of ['nl', 'en']) {
      for (let page = 1; ; page += 1) {
        const { data, pagination } = (await get(`/v1/${name}?language=${language}&pageSize=100&page=${page}`)).body;
        for (const { id, language: own } of data) ids.push(`${PREFIX}${name}/${id}${own ? `/${own}` : ''}`);
        if (page >= pagination.pageCount) break;
      }
    }
  }
  return [...new Set(ids)].sort();
}

describe('sets', () => {
  test('hold what the lists of /v1 hold under the same filter', async () => {
    const sets = (await ask({ verb: 'ListSets' })).xml.ListSets.set;
    expect(sets.map(({ setSpec }: any) => setSpec[0])).toEqual(
      expect.arrayContaining([
        'type:use-case',
        'quadrant:optimise',
        'ethics:bias',
        'discipline:music',
        'language:nl',
        'quadrant',
      ])
    );
    for (const [set, filter] of [
      ['quadrant:optimise', 'quadrant=optimise'],
      ['ethics:bias', 'ethicsTopic=bias'],
      ['discipline:music', 'discipline=music'],
    ]) {
      const found = (await harvest({ ...IDS, set })).flatMap(headersOf).filter(({ status }) => status !== 'deleted');
      const cases = found
        .map(({ identifier }) => identifier)
        .filter((id) => id.includes(':use-cases/') && id.endsWith('/nl'));
      const listed = (await get(`/v1/use-cases?${filter}&language=nl&pageSize=100`)).body.data.map(({ id }: any) =>
        identifierOf(id)
      );
      expect(cases.sort()).toEqual(listed.sort());
      found.forEach(({ setSpec }) => expect(setSpec).toEqual(expect.arrayContaining([set, set.split(':')[0]])));
    }
  });

  test('are not named after what is not given to partners', async () => {
    const key = `hidden-${Date.now()}`;
    const hidden = { title: 'Verborgen thema', key, summary: 'Kort', syndicate: false };
    const { documentId: topic } = await createPublished('ethics-topic', hidden);
    const ethics = [{ topic: { set: [{ documentId: topic, locale: 'nl' }] }, concern: 'Zorg' }];
    const { documentId } = await createPublished('use-case', useCase(`Met thema ${key}`, { ethics }));
    const sets = async () => (await ask({ verb: 'ListSets' })).xml.ListSets.set.map(({ setSpec }: any) => setSpec[0]);
    const own = async () => (await getRecord(documentId)).xml.GetRecord.record[0].header.setSpec;
    expect(await sets()).not.toContain(`ethics:${key}`);
    expect(await own()).not.toContain(`ethics:${key}`);
    await publish('ethics-topic', topic, 'nl', { ...hidden, syndicate: true });
    expect(await sets()).toContain(`ethics:${key}`);
    expect(await own()).toContain(`ethics:${key}`);
  });

  test('are each harvestable or empty, and those that do not exist match nothing', async () => {
    const sets = (await ask({ verb: 'ListSets' })).xml.ListSets.set.map(({ setSpec }: any) => setSpec[0]);
    for (const set of sets) {
      const { errors, status } = await ask({ ...IDS, set });
      expect([set, status]).toEqual([set, 200]);
      expect(['', 'noRecordsMatch']).toContain(errors.join());
    }
    expect((await ask({ ...IDS, set: 'nonsense' })).errors).toEqual(['noRecordsMatch']);
    expect((await ask({ ...IDS, set: 'not a set' })).errors).toEqual(['badArgument']);
    expect((await ask({ verb: 'ListSets', resumptionToken: 'x' })).errors).toEqual(['badResumptionToken']);
  });
});

describe('a period', () => {
  test('is inclusive at both ends, in seconds and in days', async () => {
    const { documentId } = await createPublished('use-case', useCase(`Periode ${Date.now()}`));
    const { datestamp } = (await getRecord(documentId)).xml.GetRecord.record[0].header;
    const has = async (period: object) =>
      idsOf(
        await harvest({ ...IDS, ...period }).then((pages) => pages.filter(({ errors }) => errors.length === 0))
      ).includes(identifierOf(documentId));
    const shift = (seconds: number) =>
      new Date(Date.parse(datestamp) + seconds * 1000).toISOString().replace(/\.\d+/, '');
    expect(await has({ from: datestamp, until: datestamp })).toBe(true);
    expect(await has({ from: datestamp.slice(0, 10), until: datestamp.slice(0, 10) })).toBe(true);
    expect(await has({ from: shift(1) })).toBe(false);
    expect(await has({ until: shift(-1) })).toBe(false);
    expect(await has({ until: shift(-86_400).slice(0, 10) })).toBe(false);
  });

  test('before the first record matches nothing', async () => {
    const earliest = (await ask({ verb: 'Identify' })).xml.Identify.earliestDatestamp;
    const before = `${Number(earliest.slice(0, 4)) - 1}${earliest.slice(4)}`;
    expect((await ask({ ...DC, until: before })).errors).toEqual(['noRecordsMatch']);
  });
});

describe('an item', () => {
  test('that is withdrawn is a deletion for ever, and a record again when it comes back', async () => {
    const { documentId } = await createPublished('use-case', useCase(`Verdwijnt ${Date.now()}`));
    const before = (await getRecord(documentId)).xml.GetRecord.record[0];
    expect(before.metadata).toBeDefined();
    await pause(1100);
    await withdraw(documentId);
    for (const metadataPrefix of ['oai_dc', 'mods']) {
      const answer = await getRecord(documentId, metadataPrefix);
      const [{ header, metadata }] = answer.xml.GetRecord.record;
      expect(header.status).toBe('deleted');
      expect(metadata).toBeUndefined();
      expect(header.datestamp > before.header.datestamp).toBe(true);
      expect(await findSchemaErrors([answer.text])).toEqual([]);
    }
    const since = await harvest({ ...DC, from: before.header.datestamp, set: 'quadrant:optimise' });
    expect(since.flatMap(headersOf).find(({ identifier }) => identifier === identifierOf(documentId))?.status).toBe(
      'deleted'
    );
    await publish('use-case', documentId);
    expect((await getRecord(documentId)).xml.GetRecord.record[0].header.status).toBeUndefined();
    await remove(documentId);
    expect((await getRecord(documentId)).xml.GetRecord.record[0].header.status).toBe('deleted');
  });

  test('that was never syndicated is nowhere, also after it is deleted', async () => {
    const { documentId } = await createPublished(
      'use-case',
      useCase(`Nooit gedeeld ${Date.now()}`, { syndicate: false })
    );
    const isAbsent = async () => {
      expect((await getRecord(documentId)).errors).toEqual(['idDoesNotExist']);
      expect(idsOf(await harvest(IDS))).not.toContain(identifierOf(documentId));
    };
    await isAbsent();
    await withdraw(documentId);
    await isAbsent();
  });

  test('that is no longer syndicated is a deletion', async () => {
    const data = useCase(`Niet meer gedeeld ${Date.now()}`);
    const { documentId } = await createPublished('use-case', data);
    expect((await getRecord(documentId)).xml.GetRecord.record[0].metadata).toBeDefined();
    await saveDraft('use-case', documentId, { ...data, syndicate: false });
    expect((await publish('use-case', documentId, 'nl', { ...data, syndicate: false })).status).toBe(200);
    expect((await getRecord(documentId)).xml.GetRecord.record[0].header.status).toBe('deleted');
    expect((await get(`/v1/use-cases/${documentId}`)).status).toBe(200);
  });

  test('gets another datestamp when something it shows changes', async () => {
    const topic = await createPublished('ethics-topic', {
      title: `Thema ${Date.now()}`,
      key: `thema-${Date.now()}`,
      summary: 'x',
    });
    const connect = { connect: [{ documentId: topic.documentId, locale: 'nl' }] };
    const { documentId } = await createPublished(
      'use-case',
      useCase(`Toont een thema ${Date.now()}`, { ethics: [{ topic: connect, concern: 'x' }] })
    );
    const before = (await getRecord(documentId)).xml.GetRecord.record[0];
    await pause(1100);
    const title = `Herdoopt ${Date.now()}`;
    await saveDraft('ethics-topic', topic.documentId, { title, summary: 'x' });
    await publish('ethics-topic', topic.documentId, 'nl', { title, summary: 'x' });
    for (let attempt = 0; attempt < 100; attempt += 1) {
      const { header, metadata } = (await getRecord(documentId)).xml.GetRecord.record[0];
      if (JSON.stringify(metadata).includes(title)) {
        expect(header.datestamp > before.header.datestamp).toBe(true);
        return;
      }
      await pause(100);
    }
    throw new Error('The record never showed the new title');
  });

  test('is plain text in valid XML, whatever was typed', async () => {
    const nasty = `<b>vet</b> & "q" ]]> \u0001\u0008\uffff \u{1F3A8}`;
    const rich = [
      { type: 'paragraph', children: [{ type: 'text', text: `Eerste ${nasty}`, bold: true }] },
      { type: 'paragraph', children: [{ type: 'text', text: 'Tweede' }] },
    ];
    const { documentId } = await createPublished(
      'use-case',
      useCase(`Lastig ${Date.now()} ${nasty}`, { summary: nasty, problem: rich, attribution: nasty })
    );
    for (const prefix of ['oai_dc', 'mods']) {
      const answer = await getRecord(documentId, prefix);
      expect(XMLValidator.validate(answer.text)).toBe(true);
      expect(await findSchemaErrors([answer.text])).toEqual([]);
      expect(answer.text).not.toMatch(/<(b|p|strong)>/);

      expect(answer.text).not.toMatch(/[\u0000-\u0008\uffff]/);
    }
    const { mods } = (await getRecord(documentId, 'mods')).xml.GetRecord.record[0].metadata;
    const problem = [mods.note].flat().find(({ type }: any) => type === 'problem');
    expect(problem['#text']).toContain('Tweede');
    expect(problem['#text']).not.toContain('&lt;p');
  });

  test('says its licence, its credit and its own page, and keeps its texts when all rights are reserved', async () => {
    const body = [{ type: 'paragraph', children: [{ type: 'text', text: 'De hele tekst' }] }];
    const more = { problem: body, attribution: 'Het Museum' };
    const { documentId } = await createPublished(
      'use-case',
      useCase(`Open ${Date.now()}`, { ...more, licence: 'cc-by-sa-4.0' })
    );
    const closed = await createPublished(
      'use-case',
      useCase(`Dicht ${Date.now()}`, { ...more, licence: 'all-rights-reserved' })
    );
    const [dc, mods, shut] = [
      await getRecord(documentId),
      await getRecord(documentId, 'mods'),
      await getRecord(closed.documentId, 'mods'),
    ];
    const { 'oai_dc:dc': fields } = dc.xml.GetRecord.record[0].metadata;
    expect(fields['dc:rights']).toEqual([
      'https://creativecommons.org/licenses/by-sa/4.0/',
      'CC BY-SA 4.0, Het Museum',
    ]);
    expect(fields['dc:identifier'][0]).toBe((await get(`/v1/use-cases/${documentId}`)).body.url);
    expect(fields['dc:language']).toEqual(['nl']);
    for (const name of ['dc:date', 'dc:creator', 'dc:title', 'dc:type']) expect(fields[name]).toBeDefined();
    expect(mods.text).toContain('xlink:href="https://creativecommons.org/licenses/by-sa/4.0/"');
    expect(mods.text).toContain('De hele tekst');
    expect(shut.text).toContain('All rights reserved');
    expect(shut.text).not.toContain('De hele tekst');
  });
});

describe('what is wrong', () => {
  test.each([
    ['', 'badVerb'],
    ['verb=junk', 'badVerb'],
    ['junk', 'badVerb'],
    ['verb=Identify&verb=Identify', 'badVerb'],
    ['verb=Identify&junk=1', 'badArgument'],
    ['verb=ListRecords', 'badArgument'],
    ['verb=GetRecord&metadataPrefix=oai_dc', 'badArgument'],
    ['verb=GetRecord&identifier=oai:x:y', 'badArgument'],
    ['verb=GetRecord&identifier=oai:x:y&metadataPrefix=oai_dc', 'idDoesNotExist'],
    ['verb=GetRecord&identifier=a%20b&metadataPrefix=oai_dc', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=junk', 'cannotDisseminateFormat'],
    ['verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=mods', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=2026', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-31', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01T00:00:00', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01T00:00:00.5Z', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01&until=2026-01-02T00:00:00Z', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-02&until=2026-01-01', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=2999-01-01', 'noRecordsMatch'],
    ['verb=ListIdentifiers&resumptionToken=', 'badArgument'],
  ])('with %p is told by the error %s', async (query, code) => {
    const { status, errors, xml, text } = await ask(query);
    expect([status, errors]).toEqual([200, [code]]);
    expect(await findSchemaErrors([text])).toEqual([]);
    // The parts of a request that is not understood are not repeated.
    if (code === 'badVerb' || code === 'badArgument') expect(typeof xml.request).toBe('string');
    else expect(xml.request.verb).toBeDefined();
  });

  describe('in ways that are generated', () => {
    const word = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }).map((text) => Buffer.from(text).toString('utf8')),
      fc.constantFrom(
        'oai_dc',
        'mods',
        'type:use-case',
        '2026-11-21',
        '2026-11-21T00:00:00Z',
        '%',
        '\u0000',
        '<&">',
        `${PREFIX}use-cases/x/nl`
      )
    );
    const name = fc.oneof(
      {
        weight: 5,
        arbitrary: fc.constantFrom('metadataPrefix', 'from', 'until', 'set', 'identifier', 'resumptionToken', 'verb'),
      },
      { weight: 1, arbitrary: word }
    );
    const verb = fc.constantFrom(
      'Identify',
      'ListMetadataFormats',
      'ListSets',
      'ListIdentifiers',
      'ListRecords',
      'GetRecord',
      'junk'
    );
    const query = fc
      .tuple(verb, fc.array(fc.tuple(name, word), { maxLength: 4 }))
      .map(([asked, pairs]) => new URLSearchParams([['verb', asked], ...pairs]).toString());

    test('never is a 500 or XML that cannot be read, over 200 requests', async () => {
      const answers: string[] = [];
      await fc.assert(
        fc.asyncProperty(query, async (asked) => {
          const { status, text } = await ask(asked);
          expect(status).toBe(200);
          expect(XMLValidator.validate(text)).toBe(true);
          answers.push(text);
        }),
        { numRuns: 200, seed: 20261121 }
      );
      expect(await findSchemaErrors(answers)).toEqual([]);
    });

    test('nor over 200 forms, also those that are none', async () => {
      const broken = fc.constantFrom(
        '',
        '%',
        '&&=&',
        'verb=%E0%A4%A&set=%zz',
        'verb=Identify&verb=Identify',
        '{}',
        '\u0000'
      );
      const long = fc
        .tuple(query, fc.constantFrom(1000, 16_000, 50_000))
        .map(([asked, length]) => `${asked}&set=${'x'.repeat(length)}`);
      const body = fc.oneof(
        { weight: 4, arbitrary: query },
        broken,
        long,
        fc.string({ unit: 'binary', maxLength: 200 })
      );
      const contentType = fc.oneof(
        { weight: 4, arbitrary: fc.constant(FORM) },
        fc.constantFrom(
          `${FORM}; charset=utf-16`,
          `${FORM};;`,
          'application/json',
          'text/xml',
          'multipart/form-data',
          ';',
          ''
        )
      );
      const answers: string[] = [];
      const seen = new Set<number>();
      await fc.assert(
        fc.asyncProperty(body, contentType, async (asked, type) => {
          const { status, headers, text } = await askByForm(asked, type);
          seen.add(status);
          if (status !== 200) return expect(headers.get('content-type')).toBe('application/problem+json');
          expect(XMLValidator.validate(text)).toBe(true);
          answers.push(text);
        }),
        { numRuns: 200, seed: 20261121 }
      );
      expect([...seen].sort()).toEqual([200, 413, 415]);
      expect(await findSchemaErrors(answers)).toEqual([]);
    });
  });

  test('with the way of asking is told by HTTP', async () => {
    expect((await request('/v1/oai?verb=Identify', { method: 'DELETE' })).status).toBe(405);
    const headers = { 'Content-Type': 'application/json' };
    expect((await request('/v1/oai', { method: 'POST', headers, body: '{}' })).status).toBe(415);
    expect((await request('/v1/oai?verb=Identify', { headers: { Accept: 'application/json' } })).status).toBe(200);
  });
});
