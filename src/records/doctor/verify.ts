import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { linesIn } from '../../documents/documents.ts';
import { formatLines, type LineRange, parseLines } from '../kinds/citation.ts';
import { isOurs } from '../kinds/ours.ts';
import { type KnowledgeRecord, schemas } from '../kinds/record.ts';
import type { Fault } from '../model/fault.ts';
import { entriesIn, listsOf } from '../model/lists.ts';
import type { PlacedRecord } from '../model/placed-record.ts';
import { citationsOf } from '../model/project.ts';

/** How well the records cover one document. */
export interface Coverage {
  source: string;
  fileName: string;
  /** Lines of the file. */
  lines: number;
  /** Lines with text that no fact cites, as ranges. */
  uncited: { lines: string; text: string }[];
}

/** What every record has to be kept as one. */
const FRAME = ['type', 'id', 'source', 'cites'];

/**
 * Holds the records against the documents that they cite, found in a folder by their file names; pages are not looked up.
 * Faults: a document that is missing or differs, a line range beyond its end, a fact without lines.
 */
export async function verifySources(records: readonly PlacedRecord[], folder: string): Promise<{ faults: Fault[]; coverage: Coverage[] }> {
  const faults = checkCited(records);
  const coverage: Coverage[] = [];
  for (const { record, place } of records) {
    // A page has no file: its address says where to look.
    if (record.type !== 'Source' || !record.fileName) continue;
    const bytes = await readFile(join(folder, record.fileName)).catch(() => undefined);
    if (!bytes) {
      faults.push({ ...place(['fileName']), code: 'DOCUMENT_MISSING', values: { fileName: record.fileName, folder } });
      continue;
    }
    if (createHash('sha256').update(bytes).digest('hex') !== record.sha256) {
      faults.push({ ...place(['sha256']), code: 'DOCUMENT_DIFFERS', values: { fileName: record.fileName } });
    }
    const lines = linesIn(bytes);
    const cited = new Set<number>();
    for (const { record: other, place: otherPlace } of records) {
      for (const range of rangesIn(other, record.id)) {
        if (range.to > lines.length) {
          faults.push({
            ...otherPlace(),
            code: 'LINES_BEYOND_END',
            values: { record: other.id, source: record.id, line: range.to, last: lines.length },
          });
        }
        for (let line = range.from; line <= range.to; line++) cited.add(line);
      }
    }
    coverage.push({ source: record.id, fileName: record.fileName, lines: lines.length, uncited: uncitedRanges(lines, cited) });
  }
  return { faults, coverage };
}

/** Facts that cite no lines although their record has a source; another source may be cited as a whole. */
export function checkCited(records: readonly PlacedRecord[]): Fault[] {
  return records.flatMap(({ record, place }) => {
    if (!record.source) return [];
    const lists = listsOf(record.type);
    const shape: Readonly<Record<string, z.ZodType>> = schemas[record.type].shape;
    return Object.entries(record).flatMap(([field, value]): Fault[] => {
      const list = lists.get(field);
      if (list) {
        return entriesIn(value).flatMap((entry, index) =>
          entry.lines || entry.source || list.fact?.ours
            ? []
            : [{ ...place([field, index]), code: 'FACT_WITHOUT_LINES', values: { record: record.id } }],
        );
      }
      if (FRAME.includes(field) || isOurs(shape[field]) || record.cites?.[field] || record.type === 'Source') return [];
      return [{ ...place([field]), code: 'FIELD_WITHOUT_LINES', values: { record: record.id, field } }];
    });
  });
}

function rangesIn(record: KnowledgeRecord, source: string) {
  return citationsOf(record)
    .filter((citation) => citation.source === source)
    .flatMap(({ lines }) => (lines ? parseLines(lines) : []));
}

/** Runs of lines with text that nothing cites; blank lines between them do not break a run. */
function uncitedRanges(lines: readonly string[], cited: ReadonlySet<number>): Coverage['uncited'] {
  const runs: (LineRange & { texts: string[] })[] = [];
  let run: (typeof runs)[number] | undefined;
  for (const [index, text] of lines.entries()) {
    const line = index + 1;
    if (cited.has(line)) run = undefined;
    else if (/[\p{L}\p{N}]/u.test(text)) {
      if (!run) {
        run = { from: line, to: line, texts: [] };
        runs.push(run);
      }
      run.to = line;
      run.texts.push(text.trim());
    }
  }
  return runs.map(({ from, to, texts }) => ({ lines: formatLines([{ from, to }]), text: texts.join(' ').slice(0, 100) }));
}
