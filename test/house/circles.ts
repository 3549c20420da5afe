import { grouped } from './grouped.ts';

/** Groups of which each reaches each other by arrows, larger than one: in each stands at least one circle. */
export function knotsOf(arrows: readonly { from: string; to: string }[]): string[][] {
  const next = grouped(arrows, ({ from }) => from);
  const places = new Map<string, { index: number; low: number }>();
  const path: string[] = [];
  const knots: string[][] = [];

  // Tarjan's algorithm: https://en.wikipedia.org/wiki/Tarjan%27s_strongly_connected_components_algorithm
  const visit = (node: string): { index: number; low: number } => {
    const place = { index: places.size, low: places.size };
    places.set(node, place);
    path.push(node);
    for (const { to } of next.get(node) ?? []) {
      const other = places.get(to);
      if (!other) place.low = Math.min(place.low, visit(to).low);
      else if (path.includes(to)) place.low = Math.min(place.low, other.index);
    }
    if (place.low === place.index) {
      const knot = path.splice(path.indexOf(node));
      if (knot.length > 1) knots.push(knot.sort());
    }
    return place;
  };
  for (const node of next.keys()) if (!places.has(node)) visit(node);
  return knots;
}
