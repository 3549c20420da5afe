import { sentenceOf, type ToldFault } from '../../shared/faults/fault-list.ts';

/** Where something is wrong, as far as it is known. */
export interface Place {
  /** File that holds the record, as it was given. */
  file?: string;
  /** 1-based line in that file. */
  line?: number;
  /** Cell of a workbook: `themes!B2 (label)`. */
  cell?: string;
  /** Way to the value in the file or the input, by the names of fields and places in lists. */
  path?: readonly PropertyKey[];
}

/** What is wrong with a record, and where: all that somebody needs to mend it. */
export type Fault = ToldFault & Place;

/** `records.yaml:7: initiatives[0].themes[0].id: no Theme has the id …` */
export function formatFault(fault: Fault): string {
  const { file, line, cell, path = [] } = fault;
  const place = [file, line].filter((part) => part !== undefined).join(':');
  return [place, cell ?? formatPath(path), sentenceOf(fault)].filter((part) => part !== '').join(': ');
}

/** A place in short: `records.yaml:7`, or else the cell or the path. */
export function formatPlace({ file, line, cell, path = [] }: Place): string {
  return [file, line ?? cell ?? (file === undefined ? formatPath(path) : undefined)].filter((part) => part !== undefined).join(':');
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
function formatPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${String(key)}` : String(key)),
    '',
  );
}
