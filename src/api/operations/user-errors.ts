import type { UserError } from '../../generated/schema.ts';
import { OutdatedRevision } from '../../records/curate/save.ts';
import { RecordFaults } from '../../records/model/fault.ts';
import { sentenceOf, type ToldFault } from '../../shared/faults/fault-list.ts';
import { isRecordFaultCode } from '../../shared/faults/record-faults.ts';
import { capitalised } from '../../shared/faults/sentences.ts';
import { storedRecord } from './stored-record.ts';

/**
 * The payload of a mutation: what it answers, or what is wrong with its input, with the record as it is where that is
 * why. Anything but faults is thrown on.
 */
export async function answering(change: () => Promise<object>): Promise<object> {
  try {
    return { ...(await change()), userErrors: [] };
  } catch (error) {
    if (!(error instanceof RecordFaults)) throw error;
    const current = error instanceof OutdatedRevision ? storedRecord(error.current) : null;
    return { userErrors: error.faults.map((fault) => userError(fault, fault.path)), current };
  }
}

/** A fault as clients are told it. */
export function userError(fault: ToldFault, path: readonly PropertyKey[] = []): UserError {
  const { code, values } = fault;
  if (!isRecordFaultCode(code)) throw new TypeError(`${code} is a fault of files, which no mutation reads.`);
  return { code, path: path.map(String), message: capitalised(sentenceOf(fault)), values };
}
