import type { RecordFaultCode } from '../../shared/faults/record-faults.ts';

/** Codes that a schema gives in the place of a message for a value that it refuses, where zod has no kind of issue for that. */
const refusals = [
  'CONTROL_CHARACTERS',
  'MORE_LINES',
  'NOT_A_SLUG',
  'NOT_A_PHONE',
  'NOT_A_WEB_ADDRESS',
  'NOT_A_ROR_ID',
  'NOT_A_CHECKSUM',
  'NOT_A_CONSTRUCT',
  'NO_LINES',
  'NO_CITATION',
  'PUBLISHED_NAMELESS',
  'PUBLISHED_BASELESS',
  'BASIS_OR_PURPOSE_ALONE',
  'END_BEFORE_BEGIN',
  'MINIMUM_ABOVE_MAXIMUM',
] as const satisfies readonly RecordFaultCode[];

export type Refusal = (typeof refusals)[number];

/** The code that a schema gave for an issue. */
export function refusalIn(issue: { message?: string | undefined }): Refusal | undefined {
  return refusals.find((code) => code === issue.message);
}

/** What a schema is to say of a value that it refuses. */
export function refuse(code: Refusal): Refusal {
  return code;
}
