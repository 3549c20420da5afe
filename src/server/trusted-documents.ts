import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type GraphQLSchema, parse, validate } from 'graphql';
import type { Logger } from 'pino';
import { z } from 'zod';
import * as ofElements from '../generated/embed.ts';
import * as ofThePages from '../generated/explorer.ts';
import { messageOf } from '../shared/message-of.ts';

/** Documents that were registered here, so that a client sends an id instead of a text. */
export interface TrustedDocuments {
  /** Text of the document with an id: that of its manifest, or `sha256:` and the checksum of its text. */
  textOf(id: string): string | undefined;
  /** Whether a text, letter for letter, is that of a document of a manifest or of our own pages and elements. */
  trusts(text: string): boolean;
}

/** A file of documents that can't be read; the message says what is expected. */
export class ManifestFault extends Error {
  override name = 'ManifestFault';
}

/** What compilers of clients write: texts by id (Relay, GraphQL Code Generator), or a list of operations (Apollo). */
const manifest = z.union([
  z
    .object({ format: z.literal('apollo-persisted-query-manifest'), operations: z.array(z.object({ id: z.string(), body: z.string() })) })
    .transform(({ operations }) => operations.map(({ id, body }) => [id, body] as const)),
  z.record(z.string(), z.string()).transform((texts) => Object.entries(texts)),
]);

/** Those of every manifest (`.json`) in a folder; of none without a folder. Throws ManifestFault. */
export async function readTrustedDocuments(folder: string | undefined): Promise<TrustedDocuments> {
  const registered = folder === undefined ? [] : await documentsIn(folder);
  return trustedDocuments(registered);
}

/** Documents by id. */
export function trustedDocuments(registered: readonly (readonly [id: string, text: string])[]): TrustedDocuments {
  const texts = new Map([...registered.map(([, text]) => [checksumOf(text), text] as const), ...registered]);
  const own = [...Object.values(ofThePages), ...Object.values(ofElements)].flatMap((document) =>
    document instanceof ofThePages.TypedDocumentString || document instanceof ofElements.TypedDocumentString ? [String(document)] : [],
  );
  const trusted = new Set([...own, ...registered.map(([, text]) => text)].map(checksumOf));
  return { textOf: (id) => texts.get(id), trusts: (text) => trusted.has(checksumOf(text)) };
}

const checksumOf = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`;

async function documentsIn(folder: string): Promise<(readonly [id: string, text: string])[]> {
  const files = await readdir(folder).catch((error: unknown) => {
    throw new ManifestFault(`TRUSTED_DOCUMENTS: ${folder} can't be read: ${messageOf(error)}.`);
  });
  const manifests = files.filter((name) => name.endsWith('.json')).sort();
  return (await Promise.all(manifests.map((name) => documentsOf(join(folder, name))))).flat();
}

async function documentsOf(file: string): Promise<(readonly [id: string, text: string])[]> {
  const text = await readFile(file, 'utf8');
  try {
    return manifest.parse(JSON.parse(text));
  } catch {
    throw new ManifestFault(
      `TRUSTED_DOCUMENTS: ${file} is no manifest. It must be JSON: texts by id, as Relay and GraphQL Code Generator write them, or what Apollo's generate-persisted-query-manifest writes.`,
    );
  }
}

/** Warns of registered documents that this version can't answer, so that an operator knows before their portal does. */
export async function warnOfUnfit(folder: string | undefined, schema: GraphQLSchema, log: Logger): Promise<void> {
  for (const [id, text] of folder === undefined ? [] : await documentsIn(folder)) {
    const fault = faultOf(text, schema);
    if (fault !== undefined) log.warn({ documentId: id }, `A trusted document does not fit this version: ${fault}`);
  }
}

function faultOf(text: string, schema: GraphQLSchema): string | undefined {
  try {
    return validate(schema, parse(text))[0]?.message;
  } catch (error) {
    return messageOf(error);
  }
}
