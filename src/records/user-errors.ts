import type { UserError } from '../generated/schema.ts';
import { OutdatedRevision } from './curate/save.ts';
import { type Fault, RecordFaults } from './fault.ts';
import type { Stored } from './stored.ts';

/** What is wrong with the input of a mutation, and the record as it is where that is why. Anything but faults is thrown on. */
export function refusal(error: unknown): { userErrors: UserError[]; current?: Stored } {
  if (!(error instanceof RecordFaults)) throw error;
  return { userErrors: error.faults.map(userError), ...(error instanceof OutdatedRevision && { current: error.current }) };
}

function userError({ code = 'INVALID', path = '', message }: Fault): UserError {
  return { code, path: path.match(/[^.[\]]+/g) ?? [], message: message.charAt(0).toUpperCase() + message.slice(1) };
}
