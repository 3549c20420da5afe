import { sentenceOf, type ToldFault } from '../../shared/faults/fault-list.ts';
import type { Place } from '../model/fault.ts';

/** A cell that can't be understood, and why. */
export class CellFault extends Error {
  readonly fault: ToldFault;

  constructor(fault: ToldFault) {
    super(sentenceOf(fault));
    this.name = 'CellFault';
    this.fault = fault;
  }
}

/** What one cell holds, or what is wrong with it; an empty one is not there. */
export type Cell = string | number | boolean | Date | CellFault;

/** Stands for the columns to the right of the last one that has a name. */
export const BEYOND = '';

export interface Row {
  /** Cells by the name of their column. */
  cells: ReadonlyMap<string, Cell>;
  /** The place of a cell; of the row without a column. */
  place(column?: string): Place;
}

/** A sheet of a workbook or a CSV file: columns with names and rows below them. */
export interface Table {
  /** `initiatives`, `facts`, `targets` … */
  name: string;
  header: readonly string[];
  /** The place of a column's name. */
  place(column: string): Place;
  rows(): AsyncIterable<Row>;
}
