import type { ToldFault } from '../../shared/faults/fault-list.ts';
import { tidy } from '../../shared/tidy.ts';
import { nearest } from './nearest.ts';
import { refusalIn } from './refusal.ts';
import { z } from './zod.ts';

/** What is wrong at a place in a value. */
export type PlacedFault = ToldFault & { path: readonly PropertyKey[] };

/** What is wrong with a value by the issues that its schema found; `fields` are those that it may have. */
export function faultsOf(issues: readonly z.core.$ZodIssue[], root: unknown, fields: readonly string[] = []): PlacedFault[] {
  const record = idOf(root);
  return issues.flatMap((issue): PlacedFault[] => {
    if (issue.code !== 'unrecognized_keys') return [{ path: issue.path, ...faultOf(issue, root, record) }];
    const near = issue.path.length === 0 ? fields : [];
    return issue.keys.map((field) => ({
      path: [...issue.path, field],
      code: 'UNKNOWN_FIELD',
      values: { field, nearest: nearest(field, near), record },
    }));
  });
}

/** Id of a record as it was given, where it has one. */
function idOf(record: unknown): string | undefined {
  const id = typeof record === 'object' && record !== null && 'id' in record ? record.id : undefined;
  return typeof id === 'string' ? id.slice(0, 80) : undefined;
}

/** What an issue that a schema found in a value is in the list of faults; `record` is the id of the record that it stands in. */
function faultOf(issue: z.core.$ZodIssue, root: unknown, record?: string): ToldFault {
  const refusal = refusalIn(issue);
  const lines = wrongLines(issue);
  if (lines !== undefined) return { code: 'NOT_LINES', values: { part: lines, record } };
  const beside = (field: string) => Number(valueAt([...issue.path.slice(0, -1), field], root));
  if (refusal === 'END_BEFORE_BEGIN') return { code: refusal, values: { begin: beside('startYear'), end: beside('endYear'), record } };
  if (refusal === 'MINIMUM_ABOVE_MAXIMUM') {
    return { code: refusal, values: { minimum: beside('minimum'), maximum: beside('maximum'), record } };
  }
  if (refusal) return { code: refusal, values: { record } };
  switch (issue.code) {
    case 'invalid_type': {
      const value = valueAt(issue.path, root);
      if (value === undefined) return { code: 'MISSING', values: { record } };
      return { code: 'WRONG_TYPE', values: { expected: issue.expected, received: typeOf(value), record } };
    }
    case 'invalid_value': {
      const options = issue.values.map(String);
      // Zod says of a choice that was not made what it says of a wrong one.
      const code = valueAt(issue.path, root) === undefined ? 'MISSING' : 'WRONG_OPTION';
      return { code, values: { options, record } };
    }
    case 'too_small':
      if (issue.origin === 'string') {
        const value = valueAt(issue.path, root);
        const isEmpty = typeof value === 'string' && tidy(value).trim() === '';
        return isEmpty ? { code: 'EMPTY', values: { record } } : { code: 'TOO_SHORT', values: { least: Number(issue.minimum), record } };
      }
      return issue.inclusive
        ? { code: 'TOO_SMALL', values: { least: Number(issue.minimum), record } }
        : { code: 'NOT_ABOVE', values: { limit: Number(issue.minimum), record } };
    case 'too_big': {
      const code = issue.origin === 'string' ? 'TOO_LONG' : issue.origin === 'array' ? 'TOO_MANY' : 'TOO_LARGE';
      return { code, values: { most: Number(issue.maximum), record } };
    }
    case 'invalid_format':
      return { code: FORMATS[issue.format] ?? 'INVALID', values: { record } };
    default:
      return { code: 'INVALID', values: { record } };
  }
}

const FORMATS: Readonly<Record<string, 'NOT_A_DATE' | 'NOT_AN_EMAIL' | 'NOT_A_WEB_ADDRESS' | undefined>> = {
  date: 'NOT_A_DATE',
  email: 'NOT_AN_EMAIL',
  url: 'NOT_A_WEB_ADDRESS',
};

/** The part of a citation that is no lines, also where it fits no form of a citation for that reason. */
function wrongLines(issue: z.core.$ZodIssue): string | undefined {
  if (issue.code === 'custom') {
    const part: unknown = issue.params?.['wrongLines'];
    return typeof part === 'string' ? part : undefined;
  }
  if (issue.code !== 'invalid_union') return undefined;
  for (const inner of issue.errors.flat()) {
    const part = wrongLines(inner);
    if (part !== undefined) return part;
  }
  return undefined;
}

function valueAt(path: readonly PropertyKey[], root: unknown): unknown {
  return path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined), root);
}

function typeOf(value: unknown): string {
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : z.core.util.parsedType(value);
}
