import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as otherWork, setTimeout as pause } from 'node:timers/promises';
import type { GraphQLSchema } from 'graphql';
import { prepareFeed } from '../../../api/questions/feed.ts';
import { DumpedChangesDocument, type DumpedChangesQuery, DumpedSetDocument } from '../../../generated/server.ts';
import { kindNamed } from '../../../shared/kind-names.ts';
import { type Kind, kinds } from '../../../shared/kinds.ts';
import { documentOf } from '../../linked-data/description.ts';
import { linksOf, type Thing } from '../../linked-data/thing.ts';
import type { AskAnything } from '../../pages/ask.ts';
import { linesOf } from '../turtle.ts';
import { FORMS, type Manifest } from './manifest.ts';
import { PackedFile } from './packed-file.ts';
import { dumpQuestion, type Edge, type Edges, furtherQuestion, LEFT_OUT, listsOf, type Row } from './question.ts';

/** Things that are asked at once: with all that they lead to, an answer stays far below what one may hold. */
const AT_ONCE = 25;

/** Share of the time that is left to others. */
const PAUSE = 1;

export interface Making {
  schema: GraphQLSchema;
  ask: AskAnything;
  /** Folder that the dump gets a folder of its own in. */
  folder: string;
  /** Where the pages of things are found. */
  origin: string;
  /** Calls it off: what was made so far is taken away. */
  signal?: AbortSignal | undefined;
}

/**
 * Writes all that readers see, as it was at some moment after the cursor that the manifest tells: who takes in `changes` from there has what the
 * graph holds. Nobody waits for it: nothing is locked, and half of the time is left to others. Things stand in the order in which they last changed.
 */
export async function makeDump({ schema, ask, folder, origin, signal }: Making): Promise<Manifest> {
  const generated = new Date().toISOString();
  const { dataset } = await ask(DumpedSetDocument, {});
  const name = generated.replace(/[:.]/g, '-');
  const unfinished = join(folder, `${name}.unfinished`);
  await mkdir(unfinished, { recursive: true });
  const files = FORMS.map(({ file }) => new PackedFile(join(unfinished, file)));
  try {
    const [jsonLines, triples] = files as [PackedFile, PackedFile];
    const counts = new Map<Kind, number>();
    for await (const [kind, rows] of everything(ask, schema, dataset.cursor)) {
      const begin = performance.now();
      counts.set(kind, (counts.get(kind) ?? 0) + rows.length);
      for (const row of rows) {
        await jsonLines.write(`${JSON.stringify(lineOf(row, kind))}\n`);
        await triples.write(withOwnNodes(await linesOf(documentOf(thingOf(row, kind), kind, origin)), String(row['id'])));
        // So short a piece of work nobody notices.
        await otherWork();
        signal?.throwIfAborted();
      }
      await pause((performance.now() - begin) * PAUSE);
    }
    const packed = await Promise.all(files.map((file) => file.end()));
    const entities = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const manifest: Manifest = {
      generated,
      ...{ title: dataset.title, uri: `${origin}/`, licence: dataset.licence, cursor: dataset.cursor ?? null },
      counts: Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1))),
      files: FORMS.map(({ file, format }, index) => ({
        ...{ url: `/dump/${name}/${file}`, format, compression: 'gzip', entities },
        ...(packed[index] as (typeof packed)[number]),
      })),
    };
    await writeFile(join(unfinished, 'manifest.json'), JSON.stringify(manifest));
    await rename(unfinished, join(folder, name));
    return manifest;
  } catch (error) {
    await Promise.all(files.map((file) => file.callOff()));
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
}

/** All things up to a change, in parts of one kind. What changes later is left to who reads on from there. */
async function* everything(
  ask: AskAnything,
  schema: GraphQLSchema,
  cursor: string | null | undefined,
): AsyncGenerator<[Kind, readonly Row[]]> {
  if (!cursor) return;
  const last = prepareFeed(cursor);
  const isWithin = ({ seq, id }: Change) => seq < last.afterSeq || (seq === last.afterSeq && id <= last.afterId);
  for (let after: string | null = ''; after !== null; ) {
    const { changes: part }: DumpedChangesQuery = await ask(DumpedChangesDocument, { after });
    const within = part.changes.filter(isWithin);
    for (const [kind, ids] of idsByKind(within))
      for (let begin = 0; begin < ids.length; begin += AT_ONCE)
        yield [kind, await whole(ask, schema, kind, ids.slice(begin, begin + AT_ONCE))];
    after = part.hasMore && within.length === part.changes.length ? (part.endCursor ?? null) : null;
  }
}

type Change = DumpedChangesQuery['changes']['changes'][number];

function idsByKind(changes: readonly Change[]): Map<Kind, string[]> {
  const ids = new Map<Kind, string[]>();
  for (const { id, kind, deleted } of changes) {
    const of = kindNamed(kind);
    if (!deleted) ids.set(of, [...(ids.get(of) ?? []), id]);
  }
  return ids;
}

/** Things with all that their lists hold. What was taken away meanwhile is missing, and `changes` tells so. */
async function whole(ask: AskAnything, schema: GraphQLSchema, kind: Kind, ids: readonly string[]): Promise<Row[]> {
  const found = (await ask(dumpQuestion(schema, kind), { ids }))[kinds[kind].list] ?? [];
  const byId = new Map<unknown, Row>(found.map((row) => [row['id'], row]));
  const rows = ids.map((id) => byId.get(id)).filter((row) => row !== undefined);
  return Promise.all(rows.map((row) => withFurther(ask, schema, kind, row)));
}

async function withFurther(ask: AskAnything, schema: GraphQLSchema, kind: Kind, row: Row): Promise<Row> {
  const filled: Record<string, unknown> = { ...row };
  for (const field of listsOf(schema, kind)) {
    const first = row[`${field}Connection`] as Edges;
    const edges: Edge[] = [...first.edges];
    for (let { hasNextPage, endCursor } = first.pageInfo; hasNextPage && endCursor; ) {
      const answer = await ask(furtherQuestion(schema, kind, field), { id: String(row['id']), after: endCursor });
      const next = answer[kinds[kind].list]?.[0]?.[`${field}Connection`];
      edges.push(...(next?.edges ?? []));
      ({ hasNextPage, endCursor } = next?.pageInfo ?? { hasNextPage: false, endCursor: null });
    }
    delete filled[`${field}Connection`];
    filled[field] = edges;
  }
  return filled;
}

/** A thing as a line: its lists hold ids, with what is said of each tie. */
function lineOf(row: Row, kind: Kind): object {
  const isTie = (field: string) => Object.hasOwn(linksOf(kind), field);
  const told = Object.entries(row).map(([field, value]) => {
    if (!isEdges(value)) return [field, value] as const;
    return [
      field,
      value.map(({ node, properties }) => ({ ...(isTie(field) ? { id: node['id'] } : node), ...withoutLeftOut(properties) })),
    ] as const;
  });
  return { type: kind, ...Object.fromEntries(told) };
}

/** Citations, without what they say of fields that are left out. */
function withoutLeftOut(properties: Edge['properties'] = {}): Edge['properties'] {
  const { fields, ...others } = properties;
  if (!Array.isArray(fields)) return properties;
  return { ...others, fields: fields.filter((field) => !LEFT_OUT.has(String(field).split(' ')[0] ?? '')) };
}

/** The same as linked data takes it. */
function thingOf(row: Row, kind: Kind): Thing {
  const isTie = (field: string) => Object.hasOwn(linksOf(kind), field);
  const told = Object.entries(row).flatMap(([field, value]) => {
    if (!isEdges(value)) return [[field, value] as const];
    return isTie(field) ? [[field, value.map(({ node: { uri, id: _, ...names } }) => ({ uri, ...names }))] as const] : [];
  });
  // Every field that linked data speaks of is asked.
  return Object.fromEntries(told) as Thing;
}

/** Nodes without a name are numbered in each description, but in one file no two may be called the same. */
const withOwnNodes = (lines: string, id: string): string => lines.replace(/^_:b|(?<= )_:b(?=\d+ \.$)/gm, `_:${id}-`);

const isEdges = (value: unknown): value is readonly Edge[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'object' && each !== null && 'node' in each);
