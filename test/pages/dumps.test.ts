import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdir, readlink, rm } from 'node:fs/promises';
import { get } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { Parser } from 'n3';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { requestContext } from '../../src/api/context.ts';
import { anonymous } from '../../src/identity/viewer.ts';
import { eraseContact } from '../../src/people/erase.ts';
import { removeRecord } from '../../src/records/curate/remove.ts';
import { loadRecords } from '../../src/records/store/load.ts';
import { askAnythingIn } from '../../src/server/pages/ask.ts';
import { makeDump } from '../../src/server/portal/dump/make.ts';
import { type Manifest, manifest } from '../../src/server/portal/dump/manifest.ts';
import { kindNames, kinds } from '../../src/shared/kinds.ts';
import { ask, cypherRows, database, emptyGraph, seededGraph } from '../setup/graph.ts';
import { recordsIn } from '../setup/records.ts';
import { schema } from '../setup/schema.ts';
import { type Served, serve } from '../setup/server.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';

const ORIGIN = 'https://kruispunt.example';

let server: Served;
let folder: string;
beforeAll(async () => {
  await seededGraph();
  folder = await temporaryFolder();
  server = await serve({ publicOrigin: ORIGIN, dumps: folder, dumpsGoodFor: 0 });
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
  await emptyGraph();
});

async function remove(id: string): Promise<void> {
  const [row] = await cypherRows('MATCH (change:Change {id: $id}) RETURN change.seq AS seq', { id });
  await removeRecord(database, 'test', id, Number(row?.['seq']));
}

type Line = { type: string; id: string } & Record<string, unknown>;

/** What is told of the dump, once there is one: on a busy machine the first takes longer than anybody is left to wait. */
async function told(): Promise<Manifest> {
  const { status, body } = await server.request('/dump/manifest.json');
  if (status === 503) {
    await sleep(500);
    return told();
  }
  expect([status, body]).toEqual([200, expect.objectContaining({ licence: expect.any(String) })]);
  return manifest.parse(body);
}

async function unpacked({ url, bytes, sha256 }: Manifest['files'][number]): Promise<string> {
  const response = await fetch(server.url + url);
  const packed = Buffer.from(await response.arrayBuffer());
  expect([response.status, response.headers.get('content-type'), response.headers.get('content-encoding')]).toEqual([
    200,
    'application/gzip',
    null,
  ]);
  expect([packed.byteLength, createHash('sha256').update(packed).digest('hex')]).toEqual([bytes, sha256]);
  return gunzipSync(packed).toString();
}

async function linesOf({ files }: Manifest): Promise<Map<string, Line>> {
  const lines = (await unpacked(files[0] as (typeof files)[number])).split('\n').filter((line) => line !== '');
  const things = lines.map((line): Line => JSON.parse(line));
  expect(new Set(things.map(({ id }) => id)).size).toBe(things.length);
  return new Map(things.map((thing) => [thing.id, thing]));
}

/** Ids of what changed behind a cursor, and which of them are gone. */
async function changedSince(cursor: string | null): Promise<Map<string, boolean>> {
  const changed = new Map<string, boolean>();
  for (let after = cursor, more = true; more; ) {
    const { changes } = await ask<{ changes: { changes: { id: string; deleted: boolean }[]; endCursor: string; hasMore: boolean } }>(
      'query ($after: String) { changes(after: $after, first: 100) { changes { id deleted } endCursor hasMore } }',
      { after },
    );
    for (const { id, deleted } of changes.changes) changed.set(id, deleted);
    [after, more] = [changes.endCursor, changes.hasMore];
  }
  return changed;
}

describe('A dump', () => {
  it('holds all that readers see, with what is said of each tie', async () => {
    const made = await told();
    const lines = await linesOf(made);
    const counted = await ask<Record<string, { totalCount: number }>>(
      `{ ${kindNames.map((kind) => `${kinds[kind].list}Connection { totalCount }`).join(' ')} }`,
    );
    for (const kind of kindNames) {
      const total = counted[`${kinds[kind].list}Connection`]?.totalCount;
      expect([kind, made.counts[kind]]).toEqual([kind, total]);
      expect([...lines.values()].filter(({ type }) => type === kind)).toHaveLength(total ?? 0);
    }
    const { initiative } = await ask<{ initiative: { barriersConnection: { edges: { node: { id: string }; properties: object }[] } } }>(
      '{ initiative(id: "cobra") { barriersConnection { edges { node { id } properties { note remedy assertion lines source } } } } }',
    );
    expect(lines.get('cobra')).toMatchObject({
      ...{ type: 'Initiative', uri: `${ORIGIN}/initiatief/cobra` },
      barriers: expect.arrayContaining(initiative.barriersConnection.edges.map(({ node, properties }) => ({ ...node, ...properties }))),
    });
    expect(made.licence).toContain('creativecommons.org');
  });

  it('is N-Triples too, in which no two nodes are taken for one', async () => {
    const made = await told();
    const quads = new Parser({ format: 'N-Triples' }).parse(await unpacked(made.files[1] as Manifest['files'][number]));
    const things = new Set(quads.filter(({ subject }) => subject.value.startsWith(ORIGIN)).map(({ subject }) => subject.value));
    expect(things.size).toBe(made.files[1]?.entities);
    const publishers = quads.filter(({ predicate }) => predicate.value === 'http://schema.org/publisher').map(({ object }) => object.value);
    expect(publishers.length).toBeGreaterThan(1);
    expect(new Set(publishers).size).toBe(publishers.length);
  });

  it('tells no address and no number of anybody', async () => {
    const { contacts } = await ask<{ contacts: { email: string | null; phone: string | null }[] }>(
      '{ contacts(limit: 100) { email phone } }',
    );
    const secrets = contacts.flatMap(({ email, phone }) => [email, phone]).filter((secret) => secret !== null);
    expect(secrets.length).toBeGreaterThan(0);
    for (const file of (await told()).files) {
      const text = await unpacked(file);
      for (const secret of secrets) expect(text).not.toContain(secret);
      expect(text).not.toMatch(/"(email|phone)\b/);
    }
  });

  it('can be read from the middle, and is the same while nothing is written', async () => {
    const made = await told();
    const [file] = made.files;
    const answer = await fetch(`${server.url}${file?.url}`, { headers: { range: 'bytes=10-19' } });
    expect([answer.status, answer.headers.get('content-range')]).toEqual([206, `bytes 10-19/${file?.bytes}`]);
    expect(await told()).toEqual(made);
  });

  it('and the changes since are what the graph holds, though somebody wrote all the while', async () => {
    const old = await told();
    const write = (index: number) =>
      loadRecords(
        database,
        recordsIn(
          `regions:\n  - { id: streek-${index}, name: Streek ${index} }\nthemes:\n  - { id: t, label: t${index}, labelEn: t${index} }`,
        ),
      );
    await write(0);
    // The old one is given out while the new one is made.
    expect(await told()).toEqual(old);
    let made = old;
    for (let index = 1; made === old || made.generated === old.generated; index += 1) {
      await write(index);
      if (index > 2) await remove(`streek-${index - 2}`);
      made = await told();
    }
    const [before, changed] = [await linesOf(made), await changedSince(made.cursor)];
    const now = await vi.waitFor(async () => {
      const latest = await told();
      expect([...(await changedSince(latest.cursor)).keys()]).toEqual([]);
      return linesOf(latest);
    }, 60_000);
    for (const [id, gone] of changed) {
      const line = now.get(id);
      if (gone || !line) before.delete(id);
      else before.set(id, line);
    }
    expect(Object.fromEntries(before)).toEqual(Object.fromEntries(now));
    const finished = (await readdir(folder)).filter((name) => !name.endsWith('.unfinished'));
    expect(finished.length).toBeLessThanOrEqual(2);
  });

  it('in which somebody stands who is gone is given out no more', async () => {
    const old = await told();
    const { contacts } = await ask<{ contacts: { id: string }[] }>('{ contacts(limit: 1) { id } }');
    const id = contacts[0]?.id ?? '';
    expect((await linesOf(old)).has(id)).toBe(true);
    // A newer one is being made when it happens.
    await loadRecords(database, recordsIn('regions: [{ id: streek-erbij, name: Streek erbij }]'));
    await told();
    await eraseContact(database, 'test', id);
    for (const { url } of old.files) expect((await server.request(url)).status).toBe(404);
    expect((await linesOf(await told())).has(id)).toBe(false);
  });
});

describe('A dump that is called off', () => {
  it('leaves nothing behind, and no file open', async () => {
    const ask = askAnythingIn(schema, () =>
      requestContext(database, 'test', anonymous('test'), { longestStatement: 300_000, origin: ORIGIN }),
    );
    const other = await temporaryFolder();
    await expect(makeDump({ schema, ask, folder: other, origin: ORIGIN, signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
    expect(await readdir(other)).toEqual([]);
    const open = await readdir('/proc/self/fd').catch(() => []);
    const files = await Promise.all(open.map((file) => readlink(`/proc/self/fd/${file}`).catch(() => '')));
    expect(files.filter((file) => file.startsWith(other))).toEqual([]);
    await rm(other, { recursive: true });
  });
});

describe('A server that does not know where people find it', () => {
  it('names things for nobody but itself', async () => {
    const own = await serve({ dumps: folder });
    const [answer] = await once(get(`${own.url}/dump/manifest.json`, { headers: { host: 'elsewhere.example' } }), 'response');
    expect([answer.statusCode, JSON.parse(await text(answer)).errors[0].extensions.reason]).toEqual([400, 'NO_PUBLIC_ORIGIN']);
    await own.close();
  });
});
