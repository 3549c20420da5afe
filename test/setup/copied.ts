import type { PlacedRecord } from '../../src/records/model/placed-record.ts';
import { fold } from '../../src/shared/fold.ts';

/** As many words in a row, the same as in a document, are a copy. */
const COPY = 6;

/** Titles, names and labels are a document's own; the others hold no sentences. */
const NOT_OUR_WORDS = new Set([
  ...['title', 'shortTitle', 'name', 'altNames', 'label', 'labelEn', 'altLabels'],
  ...['type', 'id', 'source', 'lines', 'cites', 'fileName', 'sha256', 'email', 'website', 'url'],
]);

/** Runs of words that the records' texts have in common with any of the documents, case, accents and punctuation ignored. */
export function copiedRuns(records: readonly PlacedRecord[], documents: Record<string, string>): string[] {
  const theirs = new Set(Object.values(documents).flatMap((document) => [...runsIn(document), ...runsIn(unhyphenated(document))]));
  return records.flatMap(({ record }) =>
    textsIn(record).flatMap((text) =>
      runsIn(text)
        .filter((run) => theirs.has(run))
        .map((run) => `${record.id}: '${run}'`),
    ),
  );
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (NOT_OUR_WORDS.has(key) ? [] : textsIn(inner)));
}

function runsIn(text: string): string[] {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(COPY - 1).map((_, index) => words.slice(index, index + COPY).join(' '));
}

/** Words that a line break divides, joined. */
function unhyphenated(document: string): string {
  return document.replace(/(\p{L})-\s*\n\s*(?=\p{Ll})/gu, '$1');
}
