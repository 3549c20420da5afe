/**
 * Prints how the house stands, from the sources alone: `npx tsx test/house/measure.ts [CHECKOUT]`. Whoever adds a measure adds a file
 * beside this one and a line here.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { castsIn, density } from './casts.ts';
import { knotsOf } from './circles.ts';
import { floorOf } from './floors.ts';
import { filesNaming } from './kinds-named.ts';
import { arrowsOf, medianOf, roomOf, roomsOf } from './rooms.ts';
import { sourcesOf } from './sources.ts';

const LONG = 80;
/** A kind like most: nothing but lists and pages knows it. */
const KIND = 'Pathway';

const checkout = process.argv[2] ?? fileURLToPath(new URL('../../', import.meta.url));
const sources = sourcesOf(checkout);
const rooms = roomsOf(sources);
const arrows = arrowsOf(sources);
const files = sources.flatMap(({ path, imports }) => imports.map((imported) => ({ from: path, to: imported })));
const lines = sources.map((source) => source.lines);
const casts = castsIn(join(checkout, 'src'));
const twofold = casts.casts.filter((cast) => cast.twofold);
const long = sources.flatMap(({ path, functions }) =>
  functions.filter((each) => each.lines > LONG).map(({ at, lines }) => `${path}:${at} (${lines})`),
);
const loose = sources.filter(({ path }) => rooms.some(({ room }) => isWithin(room, roomOf(path)) && !room.startsWith('web/')));

const figures: [measure: string, figure: number | string, which?: readonly string[]][] = [
  ['files', sources.length],
  ['lines', sum(lines)],
  ['lines of a file, median', medianOf(lines)],
  ['rooms', rooms.length],
  ['arrows between rooms', arrows.length],
  ['arrows upward', ...listed([...new Set(files.filter(isUpward).map(({ from, to }) => `${roomOf(from)} → ${roomOf(to)}`))])],
  ['files on no floor', ...listed(sources.map(({ path }) => path).filter((path) => floorOf(path) === undefined))],
  ['rooms that import each other', ...listed(mutual())],
  ['knots of rooms that all reach each other', ...listed(knotsOf(arrows).map((knot) => knot.join(', ')))],
  ['knots of files that all reach each other, types included', ...listed(knotsOf(files).map((knot) => knot.join(', ')))],
  ['files beside the rooms of their folder', ...listed(loose.map(({ path }) => path))],
  ['functions over 80 lines', ...listed(long)],
  ['casts', casts.casts.length],
  ['casts in 1,000 lines', density(casts).toFixed(1)],
  ['files with a cast by way of unknown', ...listed([...new Set(twofold.map(({ file }) => file))])],
  [`files that name ${KIND}, beside its own`, filesNaming(checkout, KIND).length],
];

console.log('| measure | figure |\n| --- | --- |');
for (const [measure, figure] of figures) console.log(`| ${measure} | ${figure} |`);
for (const [measure, , which = []] of figures)
  if (which.length > 0) console.log(`\n${measure}:\n${which.map((each) => `  ${each}`).join('\n')}`);
console.log('\n| room | files | lines | median |\n| --- | --- | --- | --- |');
for (const { room, files, lines, median } of rooms) console.log(`| ${room} | ${files} | ${lines} | ${median} |`);

function listed(which: readonly string[]): [number, readonly string[]] {
  return [which.length, which];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function isUpward({ from, to }: { from: string; to: string }): boolean {
  const [lower, upper] = [floorOf(from), floorOf(to)];
  return lower !== undefined && upper !== undefined && upper > lower;
}

function isWithin(room: string, other: string): boolean {
  return room !== other && (other === '.' || room.startsWith(`${other}/`));
}

function mutual(): string[] {
  return arrows
    .filter(({ from, to }) => from < to && arrows.some((back) => back.from === to && back.to === from))
    .map(({ from, to }) => `${from} ↔ ${to}`);
}
