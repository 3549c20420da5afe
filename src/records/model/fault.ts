/** What sort of thing is wrong; INVALID where nothing more can be said. */
type FaultCode = 'INVALID' | 'NOT_FOUND' | 'DUPLICATE_ID' | 'OUTDATED' | 'IN_USE' | 'MERGED' | 'ERASED';

/** What is wrong with a record, and where: all that somebody needs to mend it. */
export interface Fault {
  message: string;
  code?: FaultCode;
  /** File that holds the record, as it was given. */
  file?: string;
  /** 1-based line in that file. */
  line?: number;
  /** Path of the value in the file: `initiatives[0].contacts[1].id`. */
  path?: string;
}

export function formatFault({ file, line, path, message }: Fault): string {
  const place = [file, line].filter((part) => part !== undefined).join(':');
  return [place, path, message].filter((part) => part !== undefined && part !== '').join(': ');
}

/** Records that can't be taken, with every fault found in them; nothing was written. */
export class RecordFaults extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.map(formatFault).join('\n'));
    this.name = 'RecordFaults';
    this.faults = faults;
  }
}

/** `initiatives[0].contacts[1].id` */
export function formatPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${String(key)}` : String(key)),
    '',
  );
}
