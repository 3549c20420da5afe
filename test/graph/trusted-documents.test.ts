import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EmbeddedInitiativeDocument } from '../../src/generated/embed.ts';
import { HomeDocument } from '../../src/generated/explorer.ts';
import { readTrustedDocuments, warnOfUnfit } from '../../src/server/trusted-documents.ts';
import { seededGraph } from '../setup/graph.ts';
import { schema } from '../setup/schema.ts';
import { type Served, serve } from '../setup/server.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';

const TITLED = 'query Titled($id: ID!) { initiative(id: $id) { title } }';
const THEMED = '{ theme(id: "dementie") { label } }';
const ISA = { data: { initiative: { title: 'Intensieve SamenwerkingsAfdeling (ISA)' } } };
const UNKNOWN = {
  message: "No document with this documentId is registered here: send the document itself as 'query', or ask who runs this to register it.",
  extensions: { code: 'BAD_REQUEST', reason: 'DOCUMENT_UNKNOWN', values: {} },
};
const NOT_TRUSTED =
  'Only documents that are registered here are answered, and this is none, letter for letter: ask who runs this to register it.';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** A folder with what Relay writes of one portal, and Apollo of another. */
async function manifests(texts: Readonly<Record<string, string>> = { 'titled-1': TITLED }): Promise<string> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'relay.json'), JSON.stringify(texts));
  const operations = [{ id: 'themed-1', name: 'Themed', type: 'query', body: THEMED }];
  await writeFile(join(folder, 'apollo.json'), JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations }));
  return folder;
}

let open: Served;
let closed: Served;
beforeAll(async () => {
  await seededGraph();
  const trusted = await readTrustedDocuments(await manifests());
  [open, closed] = [await serve({ trusted }), await serve({ trusted, onlyTrusted: true })];
});
afterAll(async () => {
  await open.close();
  await closed.close();
});

const asked = (server: Served, body: object) =>
  server.request('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

describe('A registered document', () => {
  test('is asked by its id, or by the checksum of its text, by POST and by GET', async () => {
    for (const documentId of ['titled-1', `sha256:${sha256(TITLED)}`]) {
      const variables = { id: 'isa' };
      const address = new URLSearchParams({ documentId, variables: JSON.stringify(variables) });
      const answers = [await asked(open, { documentId, variables }), await open.request(`/graphql?${address}`)];
      for (const answer of answers) expect(answer).toMatchObject({ status: 200, body: ISA });
      expect(answers[1]?.headers.get('cache-control')).toBe('public, max-age=60');
    }
    expect((await asked(open, { documentId: 'themed-1' })).body).toEqual({
      data: { theme: { label: 'dementie en cognitieve stoornissen' } },
    });
  });

  test('that nobody registered is told so, with what to do', async () => {
    for (const answer of [await asked(open, { documentId: 'nothing' }), await open.request('/graphql?documentId=nothing')])
      expect(answer).toMatchObject({ status: 400, body: { errors: [UNKNOWN] } });
  });

  test('is warned of at the start where this version can’t answer it', async () => {
    const lines: string[] = [];
    const folder = await manifests({ 'titled-2': '{ initiative(id: "isa") { titel } }', 'titled-3': '{ initiative(' });
    await warnOfUnfit(folder, schema, pino({}, { write: (line: string) => lines.push(line) }));
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      {
        level: 40,
        documentId: 'titled-2',
        msg: expect.stringMatching(/^A trusted document does not fit this version: Cannot query field "titel"/),
      },
      { level: 40, documentId: 'titled-3', msg: 'A trusted document does not fit this version: Syntax Error: Expected Name, found <EOF>.' },
    ]);
  });

  test('is read from manifests only', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'list.json'), '["{ __typename }"]');
    await expect(readTrustedDocuments(folder)).rejects.toThrow(
      /^TRUSTED_DOCUMENTS: .*list\.json is no manifest\. It must be JSON: texts by id/,
    );
    await expect(readTrustedDocuments(join(folder, 'nowhere'))).rejects.toThrow(/^TRUSTED_DOCUMENTS: .*nowhere can't be read: /);
  });
});

describe('Where only registered documents are answered', () => {
  test('they are, by id and as they are written, and so is what the pages ask', async () => {
    expect((await asked(closed, { documentId: 'titled-1', variables: { id: 'isa' } })).body).toEqual(ISA);
    expect((await closed.post(TITLED, { id: 'isa' })).body).toEqual(ISA);
    expect((await closed.post(String(HomeDocument))).status).toBe(200);
    expect((await closed.post(String(EmbeddedInitiativeDocument), { id: 'cobra' })).status).toBe(200);
  });

  test('nothing else is, not by its hash either', async () => {
    const query = '{ initiative(id: "isa") { id title } }';
    const extensions = { persistedQuery: { version: 1, sha256Hash: sha256(query) } };
    const refused = {
      status: 400,
      body: { errors: [{ message: NOT_TRUSTED, extensions: { code: 'BAD_REQUEST', reason: 'DOCUMENT_NOT_TRUSTED' } }] },
    };
    expect(await closed.post(query)).toMatchObject(refused);
    expect(await closed.request(`/graphql?query=${encodeURIComponent(query)}`)).toMatchObject(refused);
    for (const body of [{ query, extensions }, { extensions }]) {
      const answer = await asked(closed, body);
      expect(answer.body).not.toHaveProperty('data.initiative');
    }
  });
});
