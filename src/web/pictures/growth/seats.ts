import type { GrowthPathsQuery } from '../../../generated/explorer.ts';
import type { GrowthKind } from '../../../generated/schema.ts';

export type GrowthProfession = GrowthPathsQuery['professions'][number];

export interface GrowthEdge {
  from: GrowthProfession;
  to: GrowthProfession;
  kind: GrowthKind;
}

/** A profession in the picture: `column` and `row` count from 0; rows of professions without a level follow the others. */
export interface GrowthSeat {
  profession: GrowthProfession;
  column: number;
  row: number;
}

export interface GrowthSeats {
  levels: readonly number[];
  seats: readonly GrowthSeat[];
  edges: readonly GrowthEdge[];
  /** First row of professions without a level. */
  unknownFrom: number;
  rows: number;
  /** Professions without a level or a step: there is nothing to draw about them. */
  others: readonly GrowthProfession[];
}

/**
 * Seats professions in a column for each level. Those without a level stand below, as near as can be to the column of what
 * they come from or lead to; where that has no level either, the step goes from one column to the next.
 */
export function seatsOf(professions: readonly GrowthProfession[]): GrowthSeats {
  const byId = new Map(professions.map((profession) => [profession.id, profession]));
  const edges = professions.flatMap((from) =>
    from.growsIntoConnection.edges.flatMap(({ properties, node }) => {
      const to = byId.get(node.id);
      return to ? [{ from, to, kind: properties.kind }] : [];
    }),
  );
  const known = professions.flatMap(({ level }) => level ?? []);
  const lowest = Math.min(...known);
  const levels = known.length === 0 ? [0] : Array.from({ length: Math.max(...known) - lowest + 1 }, (_, index) => lowest + index);
  const seats = new Map<string, GrowthSeat>();
  const free = (column: number, row: number) => ![...seats.values()].some((seat) => seat.column === column && seat.row === row);
  const put = (profession: GrowthProfession, column: number, row: number) => seats.set(profession.id, { profession, column, row });

  for (const profession of professions) {
    if (profession.level === null) continue;
    const column = profession.level - lowest;
    let row = 0;
    while (!free(column, row)) row++;
    put(profession, column, row);
  }
  const unknownFrom = Math.max(0, ...[...seats.values()].map(({ row }) => row + 1));
  /** Seats on the first row that has room, as near to a column as can be. */
  const putNear = (column: number, ...group: GrowthProfession[]) => {
    const columns = levels.map((_, index) => index).slice(0, Math.max(1, levels.length - group.length + 1));
    columns.sort((one, other) => Math.abs(one - column) - Math.abs(other - column) || other - one);
    for (let row = unknownFrom; ; row++) {
      const first = columns.find((each) => group.every((_, index) => free(each + index, row)));
      if (first === undefined) continue;
      for (const [index, profession] of group.entries()) put(profession, first + index, row);
      return;
    }
  };

  // First those tied to a seat, and again while that seats others; then pairs of which neither has one.
  for (let edge = next(); edge; edge = next()) {
    const [from, to] = [seats.get(edge.from.id), seats.get(edge.to.id)];
    if (from) putNear(from.row < unknownFrom ? from.column : from.column + 1, edge.to);
    else if (to) putNear(to.row < unknownFrom ? to.column : to.column - 1, edge.from);
    else putNear(0, edge.from, edge.to);
  }
  function next(): GrowthEdge | undefined {
    const open = edges.filter(({ from, to }) => !seats.has(from.id) || !seats.has(to.id));
    return open.find(({ from, to }) => seats.has(from.id) || seats.has(to.id)) ?? open[0];
  }

  return {
    levels,
    seats: [...seats.values()],
    edges,
    unknownFrom,
    rows: Math.max(unknownFrom, ...[...seats.values()].map(({ row }) => row + 1)),
    others: professions.filter(({ id }) => !seats.has(id)),
  };
}
