import jsonld, { type JsonLdDocument } from 'jsonld';
import { Parser, type Quad, Writer } from 'n3';
import type { Description } from '../linked-data/description.ts';
import { PREFIXES } from '../linked-data/vocabulary.ts';

const SCHEMA_ORG = 'https://schema.org';

/** As much of schema.org's context as is used, so that nothing is fetched: which of its words hold addresses, and which a date. */
const contextOfSchemaOrg = {
  '@vocab': PREFIXES.schema,
  schema: PREFIXES.schema,
  ...Object.fromEntries(['url', 'sameAs', 'license', 'inDefinedTermSet'].map((name) => [name, { '@type': '@id' }])),
  ...Object.fromEntries(['dateModified', 'datePublished'].map((name) => [name, { '@id': `schema:${name}`, '@type': 'schema:Date' }])),
};

/** Throws for any other document than our own descriptions begin with. */
async function documentLoader(url: string) {
  if (url !== SCHEMA_ORG) throw new Error(`No description of ours begins with ${url}.`);
  return { document: { '@context': contextOfSchemaOrg }, documentUrl: url };
}

/** Statements (RDF 1.1) that a document of JSON-LD makes, a line each (N-Triples). */
export async function linesOf(document: Description): Promise<string> {
  return String(await jsonld.toRDF(document as JsonLdDocument, { documentLoader, format: 'application/n-quads' }));
}

/** The same, one by one. */
export async function statementsOf(document: Description): Promise<Quad[]> {
  return new Parser({ format: 'N-Quads' }).parse(await linesOf(document));
}

/** The same as Turtle (W3C, 2014). */
export async function turtleOf(document: Description, prefixes: Readonly<Record<string, string>> = {}): Promise<string> {
  const writer = new Writer({ prefixes: { ...PREFIXES, ...prefixes } });
  writer.addQuads(await statementsOf(document));
  return new Promise((resolve, reject) => writer.end((error, text: string) => (error ? reject(error) : resolve(text))));
}
