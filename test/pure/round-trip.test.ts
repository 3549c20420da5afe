import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportCsv, exportJsonLines, exportWorkbook, exportYaml } from '../../src/records/files/export.ts';
import { readRecords } from '../../src/records/files/read.ts';
import type { KnowledgeRecord } from '../../src/records/kinds/record.ts';
import { checkRecord } from '../../src/records/model/check-record.ts';
import type { PlacedRecord } from '../../src/records/model/placed-record.ts';

let folder: string;
let made = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kruispunt-round-trip-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Characters that some format reads in a way of its own, among letters. */
const characters = fc.constantFrom(...'aZ9é𝄞 =+-@\'"`|\\[]{}()<>&%#!?*:;,./_~^$0\n\r\t\u00a0\u2028\ufeff\u200d');
const pieces = fc.oneof(
  characters,
  fc.string({ unit: 'grapheme', maxLength: 3 }),
  fc.constantFrom('null', 'true', '1e3', '_x000A_', '---', '| ', ' |'),
);
const text = fc.array(pieces, { minLength: 1, maxLength: 30 }).map((parts) => parts.join(''));

const accepted = (kind: 'Initiative' | 'Theme', value: object): PlacedRecord[] => {
  const { records, faults } = checkRecord(kind, value, () => ({}));
  return faults.length === 0 ? records : [];
};

/** Records that are taken, with any texts in them: single ones, lists, and those of what is a part. */
const records = fc
  .array(fc.record({ title: text, summary: text, goals: fc.array(text, { maxLength: 3 }), note: text, metric: text, label: text }), {
    minLength: 20,
    maxLength: 20,
  })
  .map((some) =>
    some.flatMap(({ title, summary, goals, note, metric, label }, at) => [
      ...accepted('Theme', { id: `thema-${at}`, label, labelEn: label, altLabels: goals }),
      ...accepted('Initiative', {
        id: `proef-${at}`,
        title,
        kind: 'PROJECT',
        summary,
        goals,
        enablers: [{ id: 'ruimte', note }],
        targets: [{ metric, value: at / 2, year: 2020 }],
      }),
    ]),
  );

const formats = [
  ['YAML', 'map', exportYaml],
  ['JSON Lines', 'graaf.jsonl', exportJsonLines],
  ['CSV', 'tabellen', exportCsv],
  ['a workbook', 'graaf.xlsx', exportWorkbook],
] as const;

describe('Records that are taken', () => {
  test.each(formats)('come back from %s as they were', async (_, name, write) => {
    let seen = 0;
    await fc.assert(
      fc.asyncProperty(records, async (placed) => {
        const written: KnowledgeRecord[] = placed.map(({ record }) => record);
        const path = join(folder, `${made++} ${name}`);
        await write(
          (async function* () {
            yield written;
          })(),
          path,
        );
        const byId = (some: readonly KnowledgeRecord[]) => new Map(some.map((record) => [record.id, record]));
        expect(byId((await readRecords([path])).map(({ record }) => record))).toEqual(byId(written));
        seen += written.length;
      }),
      { numRuns: 12, seed: 7, endOnFailure: true },
    );
    expect(seen).toBeGreaterThan(50);
  });
});
