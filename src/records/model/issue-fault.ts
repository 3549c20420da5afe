import { z } from 'zod';
import type { ToldFault } from '../../shared/faults/fault-list.ts';
import { refusalIn } from '../kinds/refusal.ts';

/** What an issue that a schema found in a value is in the list of faults; `record` is the id of the record that it stands in. */
export function faultOf(issue: z.core.$ZodIssue, root: unknown, record?: string): ToldFault {
  const refusal = refusalIn(issue);
  const lines = wrongLines(issue);
  if (lines !== undefined) return { code: 'NOT_LINES', values: { part: lines, record } };
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
      if (issue.origin === 'string') return { code: 'EMPTY', values: { record } };
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
