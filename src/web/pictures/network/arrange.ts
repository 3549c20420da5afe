import type { Picture } from './picture.ts';
import { relations } from './relations.ts';

/** Where a node belongs, in pixels from the centre at zoom 1. */
export interface Seat {
  x: number;
  y: number;
  /** Side of the node that its name stands at; `below` where more comes after it. */
  name: 'left' | 'right' | 'below';
  /** Node that it comes after; absent for the middle. */
  after?: string;
}

/** Room that names take. */
export interface NameSize {
  /** Width that names are wrapped at. */
  width: number;
  /** Height of a node with its name. */
  height(id: string): number;
}

interface Branch {
  id: string;
  children: Branch[];
}

/** From the middle to the nearest and the farthest of what is around it. */
const NEAREST = 140;
const FARTHEST = 235;
/** From a node to its children, besides the room for a name. */
const APART = 130;
/** Between rows, and more between rows of different kinds. */
const GAP = 5;
const GROUP_GAP = 14;

/**
 * Seats a picture so that no name covers another: around the middle in two arcs, grouped by relationship, with what was
 * opened later spread out behind it. On one side only where the room is narrow. The same picture always gets the same seats.
 */
export function arrange(picture: Picture, names: NameSize, narrow: boolean): Map<string, Seat> {
  const groups = groupsAround(picture);
  const seats = new Map<string, Seat>([[picture.centre.id, { x: 0, y: 0, name: 'below' }]]);
  const sides = narrow ? { right: groups, left: [] } : inTwo(groups);
  for (const [side, sign] of [
    ['right', 1],
    ['left', -1],
  ] as const) {
    const ofSide = sides[side];
    const height = heightOf(ofSide, names);
    let top = -height / 2;
    for (const group of ofSide) {
      for (const branch of group) {
        const own = extent(branch, names);
        const y = top + own / 2;
        const far = narrow
          ? NEAREST * 0.5
          : NEAREST + (FARTHEST - NEAREST) * Math.sqrt(Math.max(0, 1 - (2 * y) ** 2 / (height * 1.1) ** 2));
        seat(branch, picture.centre.id, far * sign, y, side);
        top += own + GAP;
      }
      top += GROUP_GAP - GAP;
    }
  }
  return seats;

  function seat(branch: Branch, after: string, x: number, y: number, side: 'left' | 'right'): void {
    seats.set(branch.id, { x, y, name: branch.children.length > 0 ? 'below' : side, after });
    let top = y - stack(branch.children, names) / 2;
    for (const child of branch.children) {
      const own = extent(child, names);
      seat(child, branch.id, x + (APART + (x === 0 ? 0 : names.width * 0.35)) * (side === 'right' ? 1 : -1), top + own / 2, side);
      top += own + GAP;
    }
  }
}

/** What is tied to the middle, with what comes after it, in groups of one kind and relationship. */
function groupsAround({ centre, nodes, links }: Picture): Branch[][] {
  const ties = new Map<string, { id: string; relation: number }[]>();
  for (const { from, to, relation } of links) {
    const order = relations.indexOf(relation);
    ties.set(from, [...(ties.get(from) ?? []), { id: to, relation: order }]);
    ties.set(to, [...(ties.get(to) ?? []), { id: from, relation: order }]);
  }
  const branches = new Map<string, Branch>([[centre.id, { id: centre.id, children: [] }]]);
  const groupOf = new Map<string, string>();
  // Nodes come from the middle outwards, so each finds what it comes after: of what is as near, that which has most ties,
  // as what was opened has.
  const levels = new Map([[centre.id, 0]]);
  const rank = (id: string) => (levels.get(id) ?? 0) * 10_000 - (ties.get(id)?.length ?? 0);
  for (const node of nodes) {
    if (node.id === centre.id) continue;
    const own = ties.get(node.id) ?? [];
    const [parent] = own
      .map(({ id }) => id)
      .filter((id) => branches.has(id))
      .sort((one, other) => rank(one) - rank(other));
    const relation = own.filter(({ id }) => id === parent).sort((one, other) => one.relation - other.relation)[0]?.relation ?? 0;
    const branch = { id: node.id, children: [] };
    branches.set(node.id, branch);
    levels.set(node.id, (levels.get(parent ?? centre.id) ?? 0) + 1);
    groupOf.set(node.id, `${String(relation).padStart(2, '0')} ${node.kind}`);
    if (parent !== undefined) branches.get(parent)?.children.push(branch);
  }
  const byGroup = (one: Branch, other: Branch) => (groupOf.get(one.id) ?? '').localeCompare(groupOf.get(other.id) ?? '');
  for (const branch of branches.values()) branch.children.sort(byGroup);
  const groups = new Map<string, Branch[]>();
  for (const branch of branches.get(centre.id)?.children ?? []) {
    const name = groupOf.get(branch.id) ?? '';
    groups.set(name, [...(groups.get(name) ?? []), branch]);
  }
  return [...groups.values()];
}

/** Share of a picture by which one side may be fuller before a group is cut in two. */
const UNEVEN = 0.15;

/** Divides groups over two sides, in their order. What was opened does not count: it may not move the rest. */
function inTwo(groups: readonly Branch[][]): { right: Branch[][]; left: Branch[][] } {
  const all = groups.flat().length;
  const sums = groups.map((_, index) => groups.slice(0, index).flat().length);
  const nearest = sums.reduce((best, sum, index) => (Math.abs(2 * sum - all) < Math.abs(2 * (sums[best] ?? 0) - all) ? index : best), 0);
  if (Math.abs(2 * (sums[nearest] ?? 0) - all) <= UNEVEN * all) return { right: groups.slice(0, nearest), left: groups.slice(nearest) };
  const half = Math.ceil(all / 2);
  const side = (from: number, to: number) =>
    groups
      .map((group, index) => group.slice(Math.max(0, from - (sums[index] ?? 0)), Math.max(0, to - (sums[index] ?? 0))))
      .filter(({ length }) => length > 0);
  return { right: side(0, half), left: side(half, all) };
}

function heightOf(groups: readonly Branch[][], names: NameSize): number {
  return groups.reduce((sum, group) => sum + stack(group, names) + GROUP_GAP, -GROUP_GAP);
}

function stack(branches: readonly Branch[], names: NameSize): number {
  return branches.reduce((sum, branch) => sum + extent(branch, names) + GAP, -GAP);
}

/** Height of a node with all that comes after it. */
function extent(branch: Branch, names: NameSize): number {
  if (branch.children.length === 0) return names.height(branch.id);
  // Its name stands below it.
  return Math.max(stack(branch.children, names), 2 * names.height(branch.id));
}
