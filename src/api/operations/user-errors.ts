import type { UserError } from '../../generated/schema.ts';
import { OutdatedRevision } from '../../records/curate/save.ts';
import { type Fault, RecordFaults } from '../../records/model/fault.ts';
import { shown } from './shown-record.ts';

/**
 * The payload of a mutation: what it answers, or what is wrong with its input, with the record as it is where that is
 * why. Anything but faults is thrown on.
 */
export async function answering(change: () => Promise<object>): Promise<object> {
  try {
    return { ...(await change()), userErrors: [] };
  } catch (error) {
    if (!(error instanceof RecordFaults)) throw error;
    const current = error instanceof OutdatedRevision ? shown(error.current) : null;
    return { userErrors: error.faults.map(userError), current };
  }
}

function userError({ code = 'INVALID', path = '', message }: Fault): UserError {
  return { code, path: path.match(/[^.[\]]+/g) ?? [], message: message.charAt(0).toUpperCase() + message.slice(1) };
}
