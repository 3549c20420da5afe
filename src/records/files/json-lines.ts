import type { ToldFault } from '../../shared/faults/fault-list.ts';
import { isKind, kindNames } from '../../shared/kinds.ts';
import { nearest } from '../kinds/nearest.ts';
import type { KnowledgeRecord } from '../kinds/record.ts';
import { checkRecord, type Reading } from '../model/check-record.ts';
import { detailOf } from './detail.ts';
import { readPieces } from './file.ts';
import type { Reader } from './reader.ts';
import { writtenRecord } from './written-record.ts';

/** Longest line, in characters: no record comes near it. */
const LONGEST_LINE = 8_000_000;

/** Reads files of JSON Lines: a record a line, which names its kind as `type`. Blank lines are left out. */
export const readJsonLines: Reader = async function* (files, took) {
  for (const file of files) yield* readFile(file, took);
};

async function* readFile(file: string, took: (bytes: number) => void): AsyncGenerator<Reading> {
  let line = 0;
  for await (const text of linesIn(file, took)) {
    line++;
    if (text === undefined) {
      yield { records: [], faults: [{ file, line, code: 'LINE_TOO_LONG', values: { most: LONGEST_LINE } }] };
      return;
    }
    if (text.trim() !== '') yield parseLine(text, file, line);
  }
}

function parseLine(text: string, file: string, line: number): Reading {
  const wrong = (fault: ToldFault, path: readonly string[] = []): Reading => ({ records: [], faults: [{ file, line, path, ...fault }] });
  let value: unknown;
  try {
    // A reviver takes its time: only where the name may be hidden.
    value = /__proto__|\\u005f/i.test(text) ? JSON.parse(text, refusePrototype) : JSON.parse(text);
  } catch (error) {
    if (error instanceof PrototypeKey) return wrong({ code: 'FORBIDDEN_NAME', values: { name: '__proto__' } });
    return wrong({ code: 'LINE_NOT_JSON', values: { detail: detailOf(error) } });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong({ code: 'NOT_AN_OBJECT', values: {} });
  const twice = nameTwice(text);
  if (twice !== undefined) return wrong({ code: 'NAME_TWICE', values: { name: twice.slice(0, 80) } });
  const { type, ...fields }: { type?: unknown } = value;
  if (type === undefined) return wrong({ code: 'MISSING', values: {} }, ['type']);
  if (!isKind(type)) {
    const kind = String(type).slice(0, 80);
    return wrong({ code: 'UNKNOWN_KIND', values: { kind, nearest: nearest(kind, kindNames) } }, ['type']);
  }
  return checkRecord(type, fields, (path) => ({ file, line, path }));
}

/** A name that an object in valid JSON has twice, of which a parser keeps the last; undefined where there is none. */
function nameTwice(json: string): string | undefined {
  const open: Set<string>[] = [];
  for (const [token, name = '', colon] of json.matchAll(/"((?:[^"\\]|\\.)*)"(\s*:)?|[{}]/g)) {
    if (token === '{') open.push(new Set());
    else if (token === '}') open.pop();
    else if (colon !== undefined) {
      const names = open.at(-1);
      if (names?.has(name)) return name;
      names?.add(name);
    }
  }
  return undefined;
}

class PrototypeKey extends Error {}

function refusePrototype(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new PrototypeKey();
  return value;
}

/** Lines of a file; undefined for one that is too long, after which nothing comes. */
async function* linesIn(file: string, took: (bytes: number) => void): AsyncGenerator<string | undefined> {
  let rest = '';
  for await (const piece of readPieces(file, took)) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield line.length > LONGEST_LINE ? undefined : line;
    if (rest.length > LONGEST_LINE) {
      yield undefined;
      return;
    }
  }
  yield rest;
}

/** A record as a line, with its line break. */
export function writeJsonLine(record: KnowledgeRecord): string {
  return `${JSON.stringify({ type: record.type, ...writtenRecord(record) })}\n`;
}
