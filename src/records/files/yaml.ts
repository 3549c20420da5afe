import { Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { ToldFault } from '../../shared/faults/fault-list.ts';
import { collectionNames, kindOfCollection, kinds } from '../../shared/kinds.ts';
import { nearest } from '../kinds/nearest.ts';
import type { KnowledgeRecord } from '../kinds/record.ts';
import { checkRecord, type Reading } from '../model/check-record.ts';
import type { Fault } from '../model/fault.ts';
import { listsOf } from '../model/lists.ts';
import type { PlacedRecord } from '../model/placed-record.ts';
import { detailOf } from './detail.ts';
import { readText } from './file.ts';
import { isUnclear, unclear } from './number-text.ts';
import type { Reader } from './reader.ts';
import { writtenRecord } from './written-record.ts';

/** A document is taken in as a whole, at some fifty times its size in memory. */
const MOST_BYTES = 10_000_000;

/** A file that is no YAML at all has a fault at every line of it. */
const MOST_SYNTAX_FAULTS = 10;

/** Reads YAML or JSON files, each as a whole. */
export const readYaml: Reader = async function* (files, took) {
  for (const file of files) {
    const text = await readText(file, MOST_BYTES, ['JSON Lines']);
    yield parseRecords(text, file);
    took(Buffer.byteLength(text));
  }
};

/** Reads one YAML (or JSON) document: a map from the name of a collection to a list of records. */
export function parseRecords(yaml: string, file: string): Reading {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter, merge: false });
  const isJson = /\.json$/i.test(file);
  const faults: Fault[] = document.errors.slice(0, MOST_SYNTAX_FAULTS).map((error) => ({
    file,
    line: lineCounter.linePos(error.pos[0]).line,
    code: isJson ? 'NOT_JSON' : 'NOT_YAML',
    values: { detail: detailOf(error) },
  }));
  if (faults.length > 0 && !isJson)
    faults.unshift(...apostrophesFirst(yaml).map((line): Fault => ({ file, line, code: 'APOSTROPHE_FIRST', values: {} })));
  if (faults.length === 0)
    faults.push(...checkDocument(document, isJson).map(({ at, fault }) => ({ file, line: lineCounter.linePos(at).line, ...fault })));
  if (faults.length > 0) return { records: [], faults };

  const place = (path: readonly PropertyKey[]) => ({ file, line: lineOf(document, lineCounter, path), path });
  let content: unknown;
  try {
    content = document.toJS({ maxAliasCount: 50 });
  } catch (error) {
    return { records: [], faults: [{ file, code: 'UNREADABLE', values: { detail: detailOf(error) } }] };
  }
  if (content === null) return { records: [], faults: [] };
  if (typeof content !== 'object' || Array.isArray(content)) {
    return { records: [], faults: [{ file, line: 1, code: 'NO_COLLECTIONS', values: { collections: collectionNames } }] };
  }

  const records: PlacedRecord[] = [];
  for (const [name, list] of Object.entries(content)) {
    const type = kindOfCollection(name);
    if (!type) {
      faults.push({ ...place([name]), code: 'UNKNOWN_COLLECTION', values: { collection: name, nearest: nearest(name, collectionNames) } });
    } else if (!Array.isArray(list)) {
      faults.push({ ...place([name]), code: 'NOT_A_LIST', values: {} });
    } else {
      for (const [index, value] of list.entries()) {
        const read = checkRecord(type, value, (path) => place([name, index, ...path]));
        records.push(...read.records);
        faults.push(...read.faults);
      }
    }
  }
  return { records, faults };
}

/** Lines on which a text such as 's-Hertogenbosch stands without quotation marks: its apostrophe opens a quotation, which ends somewhere else or never. */
function apostrophesFirst(yaml: string): number[] {
  return yaml.split('\n').flatMap((line, index) => (/(?:^|[:\-[{,])\s+'[stn](?:[- ][^']*)?$/i.test(line.trimEnd()) ? [index + 1] : []));
}

/** What is valid YAML, yet can't be taken as data: an alias of nothing, and a key that JavaScript gives a meaning of its own. */
function checkDocument(document: Document, isJson: boolean): { at: number; fault: ToldFault }[] {
  const found: { at: number; fault: ToldFault }[] = [];
  const anchors = new Set<string>();
  visit(document, {
    Pair(_, { key }) {
      if (!isScalar(key) || key.value !== '__proto__') return;
      found.push({ at: key.range?.[0] ?? 0, fault: { code: 'FORBIDDEN_NAME', values: { name: '__proto__' } } });
    },
    Value(_, { anchor }) {
      if (anchor) anchors.add(anchor);
    },
    Scalar(_, { value, source = '', range }) {
      if (isJson || typeof value !== 'number' || !isUnclear(source)) return;
      found.push({ at: range?.[0] ?? 0, fault: unclear(source) });
    },
    Alias(_, { source, range }) {
      if (!anchors.has(source)) found.push({ at: range?.[0] ?? 0, fault: { code: 'UNKNOWN_ALIAS', values: { alias: source } } });
    },
  });
  return found;
}

function lineOf(document: Document, counter: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
  }
  return 1;
}

/** Records of one kind as a file, laid out as the seeds are. */
export function writeYaml(records: readonly KnowledgeRecord[]): string {
  const [first] = records;
  if (!first) return '';
  const lists = listsOf(first.type);
  const document = new Document({ [kinds[first.type].list]: records.map(writtenRecord) });
  visit(document, {
    Scalar(_, scalar) {
      // A number that could be taken for another one.
      if (typeof scalar.value === 'number' && isUnclear(String(scalar.value))) scalar.minFractionDigits = 4;
    },
  });
  visit(document, {
    Pair(_, { key, value }) {
      const field = isScalar(key) ? String(key.value) : '';
      if (!lists.has(field) || !isSeq(value)) return undefined;
      if (value.items.every((item) => !isMap(item))) value.flow = true;
      for (const item of value.items) if (isMap(item)) item.flow = true;
      return visit.SKIP;
    },
  });
  return document.toString({ lineWidth: 120, flowCollectionPadding: true });
}
