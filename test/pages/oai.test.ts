import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { removeRecord } from '../../src/records/curate/remove.ts';
import { loadRecords } from '../../src/records/store/load.ts';
import { builtExplorer } from '../../src/server/pages/build.ts';
import { ask, cypherRows, database, emptyGraph, seededGraph } from '../setup/graph.ts';
import { recordsIn } from '../setup/records.ts';
import { type Served, serve } from '../setup/server.ts';

const ORIGIN = 'https://kruispunt.example';

let server: Served;
beforeAll(async () => {
  await seededGraph();
  await loadRecords(
    database,
    recordsIn(
      `resources:\n${Array.from({ length: 60 }, (_, index) => `  - { id: stuk-${index}, title: 'Stuk ${index} <&>', kind: GUIDE }`).join('\n')}`,
    ),
  );
  server = await serve({ publicOrigin: ORIGIN, explorer: await builtExplorer(pino({ level: 'warn' })) });
});
afterAll(async () => {
  await server.close();
  await emptyGraph();
});

interface Header {
  '@status'?: string;
  identifier: string;
  datestamp: string;
  setSpec: string[];
}
interface Record {
  header: Header;
  metadata?: { [form: string]: { [name: string]: string | string[] } };
}
interface Listed {
  record?: Record[];
  header?: Header | Header[];
  resumptionToken?: { '#text'?: string; '@cursor': string };
}
interface Answer {
  request: string | { '#text': string };
  error?: { '@code': string; '#text': string };
  [verb: string]: unknown;
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  alwaysCreateTextNode: false,
  isArray: (name) => ['record', 'setSpec', 'set', 'metadataFormat', 'dc:title', 'dc:subject', 'dc:identifier'].includes(name),
});

async function asked(query: string | Readonly<globalThis.Record<string, string>>, init?: RequestInit): Promise<Answer> {
  const { status, headers, text } = await server.request(`/oai?${new URLSearchParams(query)}`, init);
  expect([status, headers.get('content-type')]).toEqual([200, 'text/xml; charset=utf-8']);
  expect(XMLValidator.validate(text)).toBe(true);
  return parser.parse(text)['OAI-PMH'];
}

async function listed(query: globalThis.Record<string, string>): Promise<Listed> {
  const answer = await asked(query);
  expect(answer.error).toBeUndefined();
  return answer[query['verb'] ?? ''] as Listed;
}

/** All parts of a list. A header stands above each record, or alone. */
async function harvested(query: globalThis.Record<string, string>): Promise<Record[]> {
  const records: Record[] = [];
  for (let part = query; ; ) {
    const { record, header, resumptionToken } = await listed(part);
    expect(Number(resumptionToken?.['@cursor'] ?? 0)).toBe(records.length);
    records.push(...(record ?? [header ?? []].flat().map((each) => ({ header: each }))));
    const token = resumptionToken?.['#text'];
    if (!token) return records;
    part = { verb: query['verb'] ?? '', resumptionToken: token };
  }
}

const headersOf = (records: readonly Record[]): Header[] => records.map(({ header }) => header);
const all = { verb: 'ListRecords', metadataPrefix: 'oai_dc' };
const idOf = ({ identifier }: Header): string => identifier.split(':')[2] ?? '';

describe('A harvester', () => {
  it('learns who is here, in which forms records are, and which sets there are', async () => {
    const { Identify } = (await asked({ verb: 'Identify' })) as { Identify?: globalThis.Record<string, string> };
    expect(Identify).toMatchObject({
      ...{ baseURL: `${ORIGIN}/oai`, protocolVersion: '2.0', deletedRecord: 'persistent', granularity: 'YYYY-MM-DDThh:mm:ssZ' },
      adminEmail: expect.stringMatching(/^\S+@kruispunt\.example$/),
      earliestDatestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
    });
    const formats = (await asked({ verb: 'ListMetadataFormats' }))['ListMetadataFormats'] as {
      metadataFormat: { metadataPrefix: string }[];
    };
    expect(formats.metadataFormat.map(({ metadataPrefix }) => metadataPrefix)).toEqual(['oai_dc', 'oai_schemaorg']);
    const { themes } = await ask<{ themes: { id: string }[] }>('{ themes(limit: 100) { id } }');
    const { set } = (await asked({ verb: 'ListSets' }))['ListSets'] as { set: { setSpec: string[] }[] };
    expect(set.map(({ setSpec }) => setSpec[0])).toEqual(
      expect.arrayContaining(['kind:initiative', ...themes.map(({ id }) => `theme:${id}`)]),
    );
  });

  it('takes all, part after part, as Dublin Core', async () => {
    const records = await harvested(all);
    const counted = await ask<globalThis.Record<string, { totalCount: number }>>(
      '{ initiatives: initiativesConnection { totalCount } resources: resourcesConnection { totalCount } lessons: lessonsConnection { totalCount } }',
    );
    const total = Object.values(counted).reduce((sum, { totalCount }) => sum + totalCount, 0);
    expect(records).toHaveLength(total);
    expect(total).toBeGreaterThan(100);
    expect(new Set(headersOf(records).map(({ identifier }) => identifier)).size).toBe(total);
    const cobra = records.find(({ header }) => idOf(header) === 'cobra');
    expect(cobra?.metadata?.['oai_dc:dc']).toMatchObject({
      'dc:title': expect.arrayContaining(['COBRA']),
      'dc:identifier': expect.arrayContaining([`${ORIGIN}/initiatief/cobra`]),
      'dc:subject': expect.arrayContaining(['praktijkleren']),
      ...{ 'dc:language': 'nl', 'dc:rights': expect.stringContaining('creativecommons.org') },
    });
    const odd = records.flatMap(({ metadata }) => metadata?.['oai_dc:dc']?.['dc:title'] ?? []).filter((title) => title.includes('<&>'));
    expect(odd).toHaveLength(60);
  });

  it('takes as much in the other form, and by headers alone', async () => {
    const whole = headersOf(await harvested(all)).map(({ identifier }) => identifier);
    const other = await harvested({ ...all, metadataPrefix: 'oai_schemaorg' });
    expect(headersOf(other).map(({ identifier }) => identifier)).toEqual(whole);
    const described = other.map(({ metadata }) => JSON.parse(String(metadata?.['jsonld']?.['#text'])));
    for (const [index, each] of described.entries()) expect(each['@id'].split('/').at(-1)).toBe(whole[index]?.split(':')[2]);
    expect(headersOf(await harvested({ ...all, verb: 'ListIdentifiers' })).map(({ identifier }) => identifier)).toEqual(whole);
  });

  it('takes what is of a kind, or about a theme', async () => {
    const headers = headersOf(await harvested({ ...all, set: 'kind:lesson' }));
    expect(headers.every(({ setSpec }) => setSpec.includes('kind:lesson'))).toBe(true);
    const { lessonsConnection } = await ask<{ lessonsConnection: { totalCount: number } }>('{ lessonsConnection { totalCount } }');
    expect(headers).toHaveLength(lessonsConnection.totalCount);
    const about = headersOf(await harvested({ ...all, set: 'theme:praktijkleren' }));
    const whole = headersOf(await harvested(all)).filter(({ setSpec }) => setSpec.includes('theme:praktijkleren'));
    expect(about).toEqual(whole);
    expect(about.length).toBeGreaterThan(1);
  });

  it('hears what changed since, and what is gone', async () => {
    const stamps = headersOf(await harvested(all))
      .map(({ datestamp }) => datestamp)
      .sort();
    const last = stamps.at(-1) ?? '';
    const from = new Date(Date.parse(last) + 1_000).toISOString().replace('.000', '');
    expect((await asked({ ...all, from })).error?.['@code']).toBe('noRecordsMatch');
    const wait = Date.parse(from) - Date.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    const [row] = await cypherRows("MATCH (change:Change {id: 'stuk-1'}) RETURN change.seq AS seq");
    await removeRecord(database, 'test', 'stuk-1', Number(row?.['seq']));
    await loadRecords(database, recordsIn('resources:\n  - { id: stuk-2, title: Stuk twee, kind: GUIDE }'));
    const changed = headersOf(await harvested({ ...all, from }));
    expect(changed.map((header) => [idOf(header), header['@status']])).toEqual([
      ['stuk-1', 'deleted'],
      ['stuk-2', undefined],
    ]);
    const until = headersOf(await harvested({ ...all, until: last }));
    expect(until.map(idOf)).not.toContain('stuk-1');
    expect(until).toHaveLength(stamps.length - 2);
    const gone = (await asked({ verb: 'GetRecord', metadataPrefix: 'oai_dc', identifier: 'oai:kruispunt.example:stuk-1' }))[
      'GetRecord'
    ] as Listed;
    expect(headersOf(gone.record ?? [])[0]?.['@status']).toBe('deleted');
  });

  it('may ask by a form', async () => {
    const body = new URLSearchParams({ verb: 'Identify' });
    const answer = await server.request('/oai', { method: 'POST', body });
    expect([answer.status, answer.text]).toEqual([200, expect.stringContaining('<Identify>')]);
  });

  it.each([
    [{}, 'badVerb'],
    [{ verb: 'Nonsense' }, 'badVerb'],
    [{ verb: 'ListRecords' }, 'badArgument'],
    [{ ...all, from: 'gisteren' }, 'badArgument'],
    [{ ...all, from: '2026-01-01', until: '2026-01-01T00:00:00Z' }, 'badArgument'],
    [{ ...all, from: '2026-02-01', until: '2026-01-01' }, 'badArgument'],
    [{ ...all, colour: 'red' }, 'badArgument'],
    [{ ...all, resumptionToken: 'x' }, 'badArgument'],
    [{ verb: 'ListRecords', resumptionToken: 'x' }, 'badResumptionToken'],
    [{ verb: 'ListSets', resumptionToken: 'x' }, 'badResumptionToken'],
    [{ ...all, metadataPrefix: 'marc' }, 'cannotDisseminateFormat'],
    [{ ...all, set: 'theme:is-er-niet' }, 'noRecordsMatch'],
    [{ ...all, set: '<&>"' }, 'noRecordsMatch'],
    [{ ...all, from: '2099-01-01' }, 'noRecordsMatch'],
    [{ verb: 'GetRecord', metadataPrefix: 'oai_dc', identifier: 'oai:elsewhere.example:cobra' }, 'idDoesNotExist'],
    [{ verb: 'GetRecord', metadataPrefix: 'oai_dc', identifier: 'oai:kruispunt.example:praktijkleren' }, 'idDoesNotExist'],
  ])('who asks %o is told %s', async (query, code) => {
    const { error } = await asked(query as globalThis.Record<string, string>);
    expect([error?.['@code'], error?.['#text']]).toEqual([code, expect.stringMatching(/\.$/)]);
  });
});
