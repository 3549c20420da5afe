import { dirname } from 'node:path';
import { grouped } from './grouped.ts';
import type { Source } from './sources.ts';

/** An import of one room by another, however often. */
export interface Arrow {
  from: string;
  to: string;
}

/** The folder that a file stands in, below `src/`; `.` for one that stands in none. */
export const roomOf = (path: string): string => dirname(path);

/** Every folder that holds source files, in order of the alphabet, with how many and their lines. */
export function roomsOf(sources: readonly Source[]): { room: string; files: number; lines: number; median: number }[] {
  const byRoom = grouped(sources, ({ path }) => roomOf(path));
  return [...byRoom].map(([room, files]) => {
    const lines = files.map((file) => file.lines);
    return { room, files: files.length, lines: lines.reduce((sum, each) => sum + each, 0), median: medianOf(lines) };
  });
}

/** Which room imports which. */
export function arrowsOf(sources: readonly Source[]): Arrow[] {
  const arrows = sources.flatMap(({ path, imports }) => imports.map((imported) => ({ from: roomOf(path), to: roomOf(imported) })));
  const unique = new Map(arrows.filter(({ from, to }) => from !== to).map((arrow) => [`${arrow.from} → ${arrow.to}`, arrow]));
  return [...unique.values()];
}

export function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const [lower = 0, upper = lower] = sorted.length % 2 === 0 ? sorted.slice(middle - 1, middle + 1) : sorted.slice(middle, middle + 1);
  return (lower + upper) / 2;
}
