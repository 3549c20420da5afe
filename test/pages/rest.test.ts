import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isObject } from '../../src/shared/is-object.ts';
import { ask, cypherRows, emptyGraph, seededGraph } from '../setup/graph.ts';
import { type Served, serve } from '../setup/server.ts';

const ORIGIN = 'https://kruispunt.example';
const ROOT = '/api/v1';

interface Document {
  openapi: string;
  info: { version: string; contact: object };
  servers: { url: string }[];
  paths: Record<string, { get: { operationId: string; parameters: { name: string; schema: object; description: string }[] } }>;
  components: { schemas: Record<string, { enum?: string[]; description?: string }> };
}

let server: Served;
let described: Document;
let schemas: Ajv2020;
beforeAll(async () => {
  await seededGraph();
  server = await serve({ publicOrigin: ORIGIN, publisher: { email: 'vragen@kruispunt.example' } });
  described = await read<Document>('/openapi.json');
  schemas = schemasIn(described);
});
afterAll(async () => {
  await server.close();
  await emptyGraph();
});

const get = (path: string, init?: RequestInit) => server.request(ROOT + path, init);

async function read<Body>(path: string): Promise<Body> {
  const { status, headers, text } = await get(path);
  expect([path, status, headers.get('content-type')]).toEqual([path, 200, 'application/json; charset=utf-8']);
  expect([headers.get('api-version'), headers.get('access-control-allow-origin')]).toEqual(['1.0.0', '*']);
  return JSON.parse(text);
}

/** What went wrong at an address: what a problem tells, apart from the request's id. */
async function problemAt(path: string, init?: RequestInit): Promise<object> {
  const { status, headers, text } = await get(path, init);
  expect([path, headers.get('content-type'), headers.get('api-version')]).toEqual([path, 'application/problem+json', '1.0.0']);
  const { requestId, ...told } = JSON.parse(text);
  expect([told.status, requestId]).toEqual([status, headers.get('x-request-id')]);
  expect(faultsOf('#/components/schemas/Problem', JSON.parse(text))).toEqual([]);
  return told;
}

/** Holds values against the schemas of the document; each object has nothing but what is described. */
function schemasIn(document: Document): Ajv2020 {
  const closed = JSON.parse(JSON.stringify(document), (_, each: unknown) =>
    isObject(each) && isObject(each['properties']) && each['type'] !== undefined ? { ...each, additionalProperties: false } : each,
  );
  return addFormats.default(new Ajv2020({ strict: false, allErrors: true })).addSchema(closed satisfies AnySchema, 'document');
}

/** What of a value does not fit a schema of the document. */
function faultsOf(pointer: string, value: unknown): object[] {
  const validate = schemas.getSchema(`document${pointer}`);
  if (!validate) throw new Error(`Nothing is described at ${pointer}.`);
  return validate(value) ? [] : (validate.errors ?? []);
}

const answerAt = (path: string) =>
  `#/paths/${path.replaceAll('/', '~1').replace(/[{}]/g, encodeURIComponent)}/get/responses/200/content/application~1json/schema`;

describe('The OpenAPI document', () => {
  it('is one, of version 3.1', async () => {
    const { valid, errors } = await new Validator().validate(structuredClone({ ...described }));
    expect([valid, errors]).toEqual([true, undefined]);
    expect(described).toMatchObject({
      openapi: '3.1.0',
      info: { version: '1.0.0', contact: { name: 'Kruispunt', url: ORIGIN, email: 'vragen@kruispunt.example' } },
      servers: [{ url: `${ORIGIN}/api/v1` }],
    });
  });

  it('says what the schema of GraphQL says', async () => {
    const { __type } = await ask<{ __type: { description: string; fields: { name: string; description: string }[] } }>(
      '{ __type(name: "Initiative") { description fields { name description } } }',
    );
    const words = new Map(__type.fields.map(({ name, description }) => [name, description]));
    expect(described.components.schemas['InitiativeEntry']).toMatchObject({
      description: __type.description,
      properties: {
        title: { type: 'string', description: words.get('title') },
        summary: { type: ['string', 'null'], description: words.get('summary') },
        status: { anyOf: [{ $ref: '#/components/schemas/InitiativeStatus' }, { type: 'null' }] },
      },
    });
    const { enumeration } = await ask<{ enumeration: { enumValues: { name: string }[] } }>(
      '{ enumeration: __type(name: "InitiativeKind") { enumValues { name } } }',
    );
    expect(described.components.schemas['InitiativeKind']?.enum).toEqual(enumeration.enumValues.map(({ name }) => name));
    expect(described.paths['/initiatieven']?.get.parameters.map(({ name, schema }) => [name, schema])).toEqual([
      ['limit', { type: 'integer', format: 'int32', minimum: 1, maximum: 100, default: 20 }],
      ['offset', { type: 'integer', format: 'int32', minimum: 0, maximum: 2_147_483_647, default: 0 }],
    ]);
  });

  it('describes what is answered', async () => {
    const asked: Record<string, string> = {
      '/initiatieven': '/initiatieven?limit=100',
      '/initiatieven/{id}': '/initiatieven/cobra',
      '/initiatieven/{id}/verwante-initiatieven': '/initiatieven/cobra/verwante-initiatieven?limit=20',
      '/themas': '/themas?limit=100',
      '/themas/{id}': '/themas/palliatieve-zorg',
      '/themas/{id}/contacten': '/themas/palliatieve-zorg/contacten?limit=20',
      '/contacten/{id}': '/contacten/dieneke-van-asselt',
      '/zoeken': '/zoeken?q=stage&limit=100',
      '/wijzigingen': '/wijzigingen?limit=100',
    };
    expect(Object.keys(asked)).toEqual(Object.keys(described.paths));
    for (const [path, address] of Object.entries(asked)) expect([path, faultsOf(answerAt(path), await read(address))]).toEqual([path, []]);
    expect(faultsOf(answerAt('/themas/{id}'), { ...(await read<object>(asked['/themas/{id}'] ?? '')), label: null, more: 1 })).toHaveLength(
      2,
    );
  });
});

interface Page {
  items: { id: string }[];
  total: number;
  next: string | null;
}

describe('A list', () => {
  it('leads from page to page, each entry once', async () => {
    const { initiatives } = await ask<{ initiatives: { id: string }[] }>('{ initiatives(limit: 100, sort: [{ id: ASC }]) { id } }');
    const ids: string[] = [];
    let path: string | undefined = '/initiatieven?limit=17';
    while (path !== undefined) {
      const { headers, text } = await get(path);
      const { items, total, next }: Page = JSON.parse(text);
      expect([total, headers.get('link')]).toEqual([initiatives.length, next && `<${next}>; rel="next"`]);
      ids.push(...items.map(({ id }) => id));
      path = next?.slice(`${ORIGIN}${ROOT}`.length);
    }
    expect(ids).toEqual(initiatives.map(({ id }) => id));
  });

  it('of changes goes on from where it was', async () => {
    const first = await read<Page & { endCursor: string; hasMore: boolean }>('/wijzigingen?limit=3');
    expect(first).toMatchObject({ hasMore: true, next: expect.stringContaining(`after=${encodeURIComponent(first.endCursor)}`) });
    const second = await read<Page>(`/wijzigingen?limit=3&after=${encodeURIComponent(first.endCursor)}`);
    expect(second.items.filter(({ id }) => first.items.some((each) => each.id === id))).toEqual([]);
  });
});

describe('An answer', () => {
  it('is that of GraphQL', async () => {
    const { initiative, search } = await ask<{ initiative: { related: object[] }; search: { total: number; hits: { score: number }[] } }>(
      '{ initiative(id: "cobra") { related { score initiative { id } } } search(text: "stage") { total hits { score } } }',
    );
    expect(await read('/initiatieven/cobra/verwante-initiatieven')).toMatchObject({ items: initiative.related });
    expect(await read('/zoeken?q=stage')).toMatchObject({ total: search.total, items: search.hits });
    expect(await read('/initiatieven/cobra')).toMatchObject({ id: 'cobra', themes: expect.arrayContaining([expect.anything()]) });
  });

  it('has an ETag, unless it says where people can be reached', async () => {
    const { headers } = await get('/initiatieven/cobra');
    const etag = headers.get('etag') ?? '';
    expect(etag).not.toBe('');
    expect((await get('/initiatieven/cobra', { headers: { 'if-none-match': etag } })).status).toBe(304);
    const contacts = await get('/themas/palliatieve-zorg/contacten');
    expect([contacts.headers.get('etag'), contacts.headers.get('cache-control')]).toEqual([null, 'no-store']);
  });

  it('counts contacts as those of GraphQL are counted', async () => {
    const few = await serve({ contactsPerHour: 1 });
    const statuses: number[] = [];
    for (const theme of ['palliatieve-zorg', 'dementie', 'palliatieve-zorg'])
      statuses.push((await few.request(`${ROOT}/themas/${theme}/contacten?limit=20`)).status);
    const { contactsFor } = await few.post('{ contactsFor(theme: "dementie") { matches { contact { email } } } }').then(({ body }) => ({
      contactsFor: JSON.stringify(body),
    }));
    await few.close();
    expect([statuses, contactsFor]).toEqual([[200, 429, 200], expect.stringContaining('ALL_CONTACTS_READ')]);
  });
});

describe('A problem', () => {
  it('is told where there is nothing', async () => {
    expect(await problemAt('/initiatieven/bestaat-niet')).toEqual({
      ...{ type: 'about:blank', title: 'Not Found', status: 404, code: 'BAD_REQUEST', reason: 'NO_SUCH_ID' },
      ...{ detail: "There is nothing here with the id 'bestaat-niet'.", values: { id: 'bestaat-niet' } },
    });
    for (const path of ['/themas/bestaat-niet/contacten', '/initiatieven/', '/initiatieven/cobra/', '/niets'])
      expect(await problemAt(path)).toMatchObject({ status: 404 });
  });

  it('is none that something was merged: its new address is told', async () => {
    await cypherRows("CREATE (:Redirect {id: 'netwerkstage-oud', to: 'netwerkstage'})");
    const { status, headers } = await get('/themas/netwerkstage-oud/contacten?limit=2', { redirect: 'manual' });
    await cypherRows("MATCH (n:Redirect {id: 'netwerkstage-oud'}) DELETE n");
    expect([status, headers.get('location')]).toEqual([301, '/api/v1/themas/netwerkstage/contacten?limit=2']);
  });

  it('is told of what can not be taken', async () => {
    const wrong = {
      '/initiatieven?limit=duizend': "The parameter 'limit' must be a whole number from 1 to 100.",
      '/initiatieven?limit=101': "The parameter 'limit' must be a whole number from 1 to 100.",
      '/initiatieven?limit=1&limit=2': "The parameter 'limit' must be given once.",
      '/initiatieven?limt=1': "'limt' is no parameter of this address: it takes limit, offset.",
      '/initiatieven/cobra?x=1': "'x' is no parameter of this address: it takes none.",
      '/zoeken': "The parameter 'q' must be given.",
      '/wijzigingen?after=x': "'after' of changes is no cursor: take one from an earlier answer.",
    };
    for (const [path, detail] of Object.entries(wrong))
      expect(await problemAt(path)).toMatchObject({ status: 400, title: 'Bad Request', code: 'BAD_USER_INPUT', detail });
    expect(await problemAt('/initiatieven/%zz')).toMatchObject({ status: 400, reason: 'NO_URL' });
    expect(await problemAt(`/zoeken?q=${'a'.repeat(5_000)}`)).toMatchObject({ status: 400, reason: 'SEARCH_TOO_LONG' });
  });

  it('is told of what would change something', async () => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      expect(await problemAt('/initiatieven', { method })).toMatchObject({ status: 405, reason: 'ONLY_READ' });
      expect((await get('/initiatieven', { method })).headers.get('allow')).toBe('GET, HEAD');
    }
    const head = await get('/initiatieven', { method: 'HEAD' });
    expect([head.status, head.text]).toEqual([200, '']);
  });

  it('is told of who asks too much', async () => {
    const busy = await serve({ costPerMinute: 1 });
    const { status, headers, text } = await busy.request(`${ROOT}/initiatieven?limit=100`);
    await busy.close();
    expect([status, headers.get('retry-after'), JSON.parse(text).code]).toEqual([429, expect.stringMatching(/^\d+$/), 'RATE_LIMITED']);
  });
});
