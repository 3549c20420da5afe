import type { WrongFragment } from '../../generated/explorer.ts';
import { faultsOf } from '../../records/kinds/issue-fault.ts';
import { schemas } from '../../records/kinds/record.ts';
import { withoutMargins } from '../../records/kinds/without-margins.ts';
import { isRecordFaultCode } from '../../shared/faults/record-faults.ts';
import { type KindName, kindNamed } from '../../shared/kind-names.ts';
import type { Body } from './record-body.ts';

/**
 * What the server would refuse of a record by itself, said before it is sent: the schema is the one that the server has. `at` is where
 * the body stands in the input. What it mentions only the server knows.
 */
export function wrongIn(kind: KindName, given: Body, at: readonly string[]): WrongFragment[] {
  const body = withoutMargins(given);
  const schema = schemas[kindNamed(kind)];
  const checked = schema.safeParse(body);
  const faults = checked.success ? [] : faultsOf(checked.error.issues, body, Object.keys(schema.shape));
  return faults.flatMap(({ path, code, values }) =>
    isRecordFaultCode(code) ? [{ code, path: [...at, ...path.map(String)], values }] : [],
  );
}
