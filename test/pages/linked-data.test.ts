import { DataFactory, Parser, type Quad, Store } from 'n3';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtExplorer } from '../../src/server/pages/build.ts';
import { statementsOf } from '../../src/server/portal/turtle.ts';
import { fieldOf } from '../../src/shared/kind-names.ts';
import { kindNames, kinds } from '../../src/shared/kinds.ts';
import { languages } from '../../src/shared/language.ts';
import { pathTo } from '../../src/shared/paths.ts';
import { ask, emptyGraph, seededGraph } from '../setup/graph.ts';
import { type Served, serve } from '../setup/server.ts';

const ORIGIN = 'https://kruispunt.example';
const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const LABELS = ['prefLabel', 'altLabel'].map((name) => `${SKOS}${name}`);

let server: Served;
/** Some things of each kind. */
let some: readonly (readonly [kind: (typeof kindNames)[number], id: string])[];

beforeAll(async () => {
  await seededGraph();
  server = await serve({ publicOrigin: ORIGIN, explorer: await builtExplorer(pino({ level: 'warn' })) });
  const lists = await ask<Record<string, { id: string }[]>>(
    `{ ${kindNames.map((kind) => `${kinds[kind].list}(limit: 3) { id }`).join(' ')} }`,
  );
  some = kindNames.flatMap((kind) => (lists[kinds[kind].list] ?? []).map(({ id }) => [kind, id] as const));
});
afterAll(async () => {
  await server.close();
  await emptyGraph();
});

async function got(path: string, type: string, headers: Record<string, string> = {}): Promise<string> {
  const { status, headers: told, text } = await server.request(path, { headers });
  expect([path, status, told.get('content-type')?.split(';')[0], told.get('vary')]).toEqual([
    path,
    200,
    type,
    expect.stringContaining('accept'),
  ]);
  expect(told.get('access-control-allow-origin')).toBe('*');
  return text;
}

const inPage = async (path: string): Promise<unknown> => {
  const { text } = await server.request(path);
  return JSON.parse(/<script type="application\/ld\+json">([^<]*)<\/script>/.exec(text)?.[1] ?? 'null');
};

/** What a statement says, in one line. */
const said = ({ subject, predicate, object }: Quad): string =>
  [subject.value, predicate.value, object.value, object.termType === 'Literal' ? object.language || object.datatype.value : ''].join(' ');
/** Nodes without a name have another one in each form. */
const isNamed = ({ subject, object }: Quad): boolean => subject.termType !== 'BlankNode' && object.termType !== 'BlankNode';
const namedIn = (quads: readonly Quad[]): string[] => quads.filter(isNamed).map(said).sort();

describe('A thing', () => {
  it('is the same in its page in each language, by suffix, and as Turtle', async () => {
    for (const [kind, id] of some) {
      const page = fieldOf(kind);
      const address = pathTo(page, 'nl', id);
      const document = JSON.parse(await got(`${address}.jsonld`, 'application/ld+json'));
      expect([document['@id'], document.identifier]).toEqual([ORIGIN + address, id]);
      for (const language of languages) expect(await inPage(pathTo(page, language, id))).toEqual(document);
      const turtle = new Parser().parse(await got(`${address}.ttl`, 'text/turtle'));
      const statements = await statementsOf(document);
      expect(statements.length).toBeGreaterThan(5);
      expect(namedIn(turtle)).toEqual(namedIn(statements));
      expect(JSON.parse(await got(`${address}.json`, 'application/json'))).toMatchObject({ id, uri: ORIGIN + address });
    }
  });

  it('is given in the form that is accepted, and as a page to who does not say', async () => {
    const path = '/en/initiative/cobra';
    await got(path, 'text/turtle', { accept: 'text/turtle, */*;q=0.1' });
    await got(path, 'application/ld+json', { accept: 'text/html;q=0.5, application/ld+json' });
    await got(path, 'application/json', { accept: 'application/json' });
    await got(path, 'text/html', { accept: 'text/html, application/json;q=0.9, */*;q=0.8' });
    await got(path, 'text/html', { accept: 'application/rdf+xml, */*;q=0.1' });
    await got(path, 'text/html', { accept: '*/*' });
  });

  it('is not there under an id that nothing has', async () => {
    for (const path of ['/initiatief/is-er-niet.ttl', '/thema/cobra.jsonld']) expect((await server.request(path)).status).toBe(404);
    expect((await server.request('/initiatief/is-er-niet', { headers: { accept: 'text/turtle' } })).status).toBe(404);
  });

  it('of an initiative tells what helped and hindered, whom it involved, and where that was written', async () => {
    const { initiative } = await ask<{ initiative: Record<string, { id: string }[]> }>(
      '{ initiative(id: "cobra") { enablers(limit: 100) { id } barriers(limit: 100) { id } organisations { id } themes(limit: 100) { id } sources { id } } }',
    );
    const store = new Store(new Parser().parse(await got('/initiatief/cobra.ttl', 'text/turtle')));
    const properties = {
      enablers: `${ORIGIN}/factoren#enabler`,
      barriers: `${ORIGIN}/factoren#barrier`,
      organisations: 'http://schema.org/contributor',
      themes: 'http://schema.org/about',
      sources: 'http://www.w3.org/ns/prov#wasDerivedFrom',
    };
    for (const [field, property] of Object.entries(properties)) {
      const told = store.getObjects(`${ORIGIN}/initiatief/cobra`, property, null).map(({ value }) => value.split('/').at(-1));
      expect([field, told.sort()]).toEqual([field, (initiative[field] ?? []).map(({ id }) => id).sort()]);
      expect(told.length).toBeGreaterThan(0);
    }
  });

  it('that is a desk or a group is no person, and nothing tells an address or number of anybody', async () => {
    const { contacts } = await ask<{ contacts: { id: string; kind: string; email: string | null; phone: string | null }[] }>(
      '{ contacts(limit: 100) { id kind email phone } }',
    );
    const types = { INDIVIDUAL: 'Person', GROUP: 'Organization' };
    expect(new Set(contacts.map(({ kind }) => kind))).toEqual(new Set(Object.keys(types)));
    const secrets = contacts.flatMap(({ email, phone }) => [email, phone]).filter((secret) => secret !== null);
    expect(secrets.length).toBeGreaterThan(0);
    for (const { id, kind } of contacts) {
      const text = await got(`/contact/${id}.jsonld`, 'application/ld+json');
      expect([id, JSON.parse(text)['@type']]).toEqual([id, [types[kind as keyof typeof types]]]);
      for (const secret of secrets) expect(text).not.toContain(secret);
    }
  });

  it('leads to people without their names, which whoever keeps a copy would not hear the erasure of', async () => {
    const { contacts } = await ask<{ contacts: { name: string }[] }>('{ contacts(limit: 100) { name } }');
    const { initiatives } = await ask<{ initiatives: { id: string }[] }>('{ initiatives(limit: 100) { id } }');
    for (const { id } of initiatives) {
      const document = JSON.parse(await got(`/initiatief/${id}.jsonld`, 'application/ld+json'));
      for (const { name } of contacts) expect((document.member ?? []).map((member: { name?: string }) => member.name)).not.toContain(name);
    }
  });
});

describe.each([
  ['themes', '/themas', '/thema'],
  ['factors', '/factoren', '/factor'],
] as const)('The scheme of %s', (list, page, one) => {
  const scheme = DataFactory.namedNode(ORIGIN + page);
  let store: Store;
  const concepts = () => store.getSubjects('http://www.w3.org/1999/02/22-rdf-syntax-ns#type', `${SKOS}Concept`, null);
  const pairs = (property: string) =>
    store.getQuads(null, SKOS + property, null, null).map(({ subject, object }) => `${subject.value} ${object.value}`);

  beforeAll(async () => {
    store = new Store(new Parser().parse(await got(`${page}.ttl`, 'text/turtle')));
  });

  it('has a concept for each, with a title, a licence and a moment', async () => {
    const { connection } = await ask<{ connection: { totalCount: number } }>(`{ connection: ${list}Connection { totalCount } }`);
    expect(concepts()).toHaveLength(connection.totalCount);
    for (const { value } of concepts()) expect(value.startsWith(`${ORIGIN}${one}/`)).toBe(true);
    for (const property of ['title', 'license', 'modified'])
      expect(store.getObjects(scheme, `http://purl.org/dc/terms/${property}`, null)).not.toEqual([]);
    for (const concept of concepts()) expect(store.getObjects(concept, `${SKOS}inScheme`, null)).toEqual([scheme]);
  });

  // SKOS Reference, S13 and S14.
  it('names each concept once in each language, and nothing else by the same name', () => {
    for (const concept of concepts()) {
      const [preferred, others] = LABELS.map((label) => store.getObjects(concept, label, null)) as [
        ReturnType<Store['getObjects']>,
        ReturnType<Store['getObjects']>,
      ];
      expect(preferred.map((label) => (label.termType === 'Literal' ? label.language : '')).sort()).toEqual(['en', 'nl']);
      const names = preferred.map(({ value }) => value);
      if (list === 'factors') expect(store.getObjects(concept, `${SKOS}notation`, null)).toHaveLength(1);
      expect(others.filter((other) => other.termType === 'Literal' && other.language !== '' && names.includes(other.value))).toEqual([]);
    }
  });

  // S25 and S8.
  it('tells wider and narrower at both ends, and begins with those that have none wider', () => {
    expect(pairs('narrower').sort()).toEqual(
      pairs('broader')
        .map((pair) => pair.split(' ').reverse().join(' '))
        .sort(),
    );
    const wider = new Set(pairs('broader').map((pair) => pair.split(' ')[0]));
    const top = concepts().filter(({ value }) => !wider.has(value));
    expect(top.length).toBeGreaterThan(0);
    expect(
      store
        .getObjects(scheme, `${SKOS}hasTopConcept`, null)
        .map(({ value }) => value)
        .sort(),
    ).toEqual(top.map(({ value }) => value).sort());
    expect(
      pairs('topConceptOf')
        .map((pair) => pair.split(' ')[0])
        .sort(),
    ).toEqual(top.map(({ value }) => value).sort());
  });

  it('is JSON-LD too, and where its page is to who accepts that', async () => {
    const document = JSON.parse(await got(page, 'application/ld+json', { accept: 'application/ld+json' }));
    expect(namedIn(await statementsOf(document))).toEqual(namedIn(store.getQuads(null, null, null, null)));
    await got(page, 'text/turtle', { accept: 'text/turtle' });
    await got(page, 'text/html', { accept: 'application/json' });
  });
});
