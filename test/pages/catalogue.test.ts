import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DataFactory, Parser, type Quad, Store } from 'n3';
import { pino } from 'pino';
import Validator from 'rdf-validate-shacl';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtExplorer } from '../../src/server/pages/build.ts';
import { FORMS } from '../../src/server/portal/dump/manifest.ts';
import { statementsOf } from '../../src/server/portal/turtle.ts';
import { LICENCE } from '../../src/shared/licence.ts';
import { ask, emptyGraph, seededGraph } from '../setup/graph.ts';
import { type Served, serve } from '../setup/server.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';

const ORIGIN = 'https://kruispunt.example';
const DCAT = 'http://www.w3.org/ns/dcat#';
const DCT = 'http://purl.org/dc/terms/';
const CATALOGUE = `${ORIGIN}/catalogus`;

let server: Served;
let folder: string;
beforeAll(async () => {
  await seededGraph();
  folder = await temporaryFolder();
  await leaveDump();
  const publisher = { name: 'Stichting Voorbeeld', email: 'data@voorbeeld.example' };
  server = await serve({ publicOrigin: ORIGIN, publisher, dumps: folder, explorer: await builtExplorer(pino({ level: 'warn' })) });
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
  await emptyGraph();
});

async function turtleAt(path: string): Promise<Quad[]> {
  const { status, headers, text } = await server.request(path);
  expect([path, status, headers.get('content-type')]).toEqual([path, 200, 'text/turtle; charset=utf-8']);
  expect(headers.get('access-control-allow-origin')).toBe('*');
  return new Parser().parse(text);
}

const catalogue = async (): Promise<Store> => new Store(await turtleAt('/catalogus.ttl'));

/** What a node says by a property, in alphabetical order. */
const told = (store: Store, subject: string, property: string): string[] =>
  store
    .getObjects(subject, property, null)
    .map(({ value }) => value)
    .sort();

const typed = (store: Store, type: string): string[] =>
  store.getSubjects(`http://www.w3.org/1999/02/22-rdf-syntax-ns#type`, DCAT + type, null).map(({ value }) => value);

const isNamed = ({ subject, object }: Quad): boolean => subject.termType !== 'BlankNode' && object.termType !== 'BlankNode';
const namedIn = (quads: readonly Quad[]): string[] =>
  quads
    .filter(isNamed)
    .map(({ subject, predicate, object }) => [subject.value, predicate.value, object.value].join(' '))
    .sort();

const shapes = new Store(new Parser().parse(readFileSync(new URL('catalogue-shapes.ttl', import.meta.url), 'utf8')));

/** What somebody who reads the catalogue strictly finds wrong with it, each in a line. */
async function wrongWith(store: Store): Promise<string[]> {
  const { results } = await new Validator(shapes).validate(store);
  return results.map(({ focusNode, path, sourceConstraintComponent }) =>
    [focusNode, path, sourceConstraintComponent].map((term) => JSON.stringify(term)).join(' '),
  );
}

/** Puts a dump where this server keeps them, as an earlier run of it may have left one. */
async function leaveDump(): Promise<void> {
  const { dataset } = await ask<{ dataset: { cursor: string } }>('{ dataset { cursor } }');
  const generated = new Date().toISOString();
  const name = generated.replace(/[:.]/g, '-');
  await mkdir(join(folder, name));
  const files: object[] = [];
  for (const { file, format } of FORMS) {
    const bytes = gzipSync(`${format}\n`);
    await writeFile(join(folder, name, file), bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    files.push({ url: `/dump/${name}/${file}`, format, compression: 'gzip', bytes: bytes.byteLength, sha256, entities: 1 });
  }
  const told = { generated, title: 'Kruispunt', uri: `${ORIGIN}/`, licence: LICENCE, cursor: dataset.cursor, counts: {}, files };
  await writeFile(join(folder, name, 'manifest.json'), JSON.stringify(told));
}

describe('The catalogue', () => {
  it('is what catalogues of the Netherlands take in', async () => {
    const store = await catalogue();
    expect([typed(store, 'Catalog'), typed(store, 'Dataset')]).toEqual([[CATALOGUE], [`${ORIGIN}/`]]);
    expect(await wrongWith(store)).toEqual([]);
    store.removeQuads(store.getQuads(`${ORIGIN}/`, `${DCT}accessRights`, null, null));
    expect(await wrongWith(store)).toHaveLength(1);
  });

  it('is the same in each form, and below both its addresses', async () => {
    const turtle = namedIn(await turtleAt('/catalogus.ttl'));
    expect(namedIn(await turtleAt('/en/catalogue.ttl'))).toEqual(turtle);
    for (const path of ['/catalogus.jsonld', '/en/catalogue.jsonld']) {
      const { headers, text } = await server.request(path);
      expect(headers.get('content-type')).toContain('application/ld+json');
      expect(namedIn(await statementsOf(JSON.parse(text)))).toEqual(turtle);
    }
  });

  it('leads from its name to the form that is accepted', async () => {
    const formOf = async (accept: string) =>
      (await server.request('/catalogus', { headers: { accept } })).headers.get('content-type')?.split(';')[0];
    expect(await formOf('application/ld+json')).toBe('application/ld+json');
    expect(await formOf('text/turtle;q=0.9, text/html;q=0.1')).toBe('text/turtle');
    expect(await formOf('*/*')).toBe('text/turtle');
  });

  it('says who publishes, under which licence, and when the last change was', async () => {
    const { dataset } = await ask<{ dataset: { modified: string } }>('{ dataset { modified } }');
    const store = await catalogue();
    expect(told(store, `${ORIGIN}/`, `${DCT}modified`)).toEqual([dataset.modified]);
    expect(told(store, `${ORIGIN}/`, `${DCT}license`)).toEqual([LICENCE]);
    const [publisher = ''] = told(store, `${ORIGIN}/`, `${DCT}publisher`);
    expect(told(store, publisher, 'http://xmlns.com/foaf/0.1/name')).toEqual(['Stichting Voorbeeld']);
    const [contact = ''] = told(store, CATALOGUE, `${DCAT}contactPoint`);
    expect(told(store, contact, 'http://www.w3.org/2006/vcard/ns#hasEmail')).toEqual(['mailto:data@voorbeeld.example']);
  });

  it('leads to files that are there, of the type that it says', async () => {
    const store = await catalogue();
    const files = typed(store, 'Distribution');
    expect(files).toHaveLength(8);
    for (const file of files) {
      const [address = ''] = told(store, file, `${DCAT}downloadURL`);
      const { status, headers } = await server.request(address.slice(ORIGIN.length));
      const packed = told(store, file, `${DCAT}compressFormat`);
      const [type] = packed.length > 0 ? packed : told(store, file, `${DCAT}mediaType`);
      expect([address, status, type?.split('/').slice(-2).join('/')]).toEqual([address, 200, headers.get('content-type')?.split(';')[0]]);
    }
  });

  it('knows how large a dump is, and by which checksum it is known', async () => {
    const store = await catalogue();
    for (const name of ['kruispunt.jsonl.gz', 'kruispunt.nt.gz']) {
      const file = `${CATALOGUE}#dump/${name}`;
      const bytes = Buffer.from(await (await fetch(`${server.url}/dump/${name}`)).arrayBuffer());
      const [checksum] = store.getObjects(file, 'http://spdx.org/rdf/terms#checksum', null);
      const value = store.getObjects(checksum ?? DataFactory.blankNode(), 'http://spdx.org/rdf/terms#checksumValue', null);
      expect(told(store, file, `${DCAT}byteSize`)).toEqual([String(bytes.byteLength)]);
      expect(value.map((term) => term.value)).toEqual([createHash('sha256').update(bytes).digest('hex')]);
    }
  });

  it('tells programs where to ask, and by what schema', async () => {
    const store = await catalogue();
    const service = `${CATALOGUE}#graphql`;
    expect(told(store, service, `${DCAT}endpointURL`)).toEqual([`${ORIGIN}/graphql`]);
    const [schema = ''] = told(store, service, `${DCAT}endpointDescription`);
    expect((await server.request(schema.slice(ORIGIN.length))).status).toBe(200);
  });

  it('offers no dumps where there are none, and has an address to write to where nobody set one', async () => {
    const other = await serve({ explorer: await builtExplorer(pino({ level: 'warn' })) });
    const { text } = await other.request('/catalogus.ttl');
    await other.close();
    expect(text).toContain('mailto:webmaster@localhost.localdomain');
    expect(text).toContain('/initiatieven.csv');
    expect(text).not.toContain('/dump/');
  });
});

describe('The front page', () => {
  it.each([
    ['/', 'nl', `${ORIGIN}/zoeken?q={search_term_string}`],
    ['/en', 'en', `${ORIGIN}/en/search?q={search_term_string}`],
  ])('%s says what the site is, how to search it, and what data there are', async (path, language, search) => {
    const { text } = await server.request(path);
    const { '@graph': described } = JSON.parse(/<script type="application\/ld\+json">([^<]*)<\/script>/.exec(text)?.[1] ?? 'null');
    const [site, dataset] = described;
    expect(site).toMatchObject({ '@type': 'WebSite', inLanguage: language, potentialAction: { target: { urlTemplate: search } } });
    expect(dataset).toMatchObject({
      '@type': 'Dataset',
      '@id': `${ORIGIN}/`,
      license: LICENCE,
      publisher: { name: 'Stichting Voorbeeld', contactPoint: { '@type': 'ContactPoint', email: 'data@voorbeeld.example' } },
    });
    // Search engines for data leave out what is described in less, or in more.
    expect(dataset.description.length).toBeGreaterThan(50);
    expect(dataset.description.length).toBeLessThan(5_000);
    expect(dataset.distribution).toHaveLength(8);
    for (const { contentUrl, encodingFormat } of dataset.distribution) {
      expect(contentUrl.startsWith(`${ORIGIN}/`)).toBe(true);
      expect([encodingFormat].flat()[0]).toMatch(/^[a-z]+\/[a-z+-]+$/);
    }
  });
});
