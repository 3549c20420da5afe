import { type NodeKind, nodeKinds } from '../kinds.ts';
import type { Neighbourhood, NetworkLink, NetworkNode } from './neighbourhood.ts';
import { type Relation, relations } from './relations.ts';

/** What is drawn, and what is nodesById besides. */
export interface Picture {
  centre: NetworkNode;
  nodes: readonly NetworkNode[];
  links: readonly NetworkLink[];
  /** Nodes that the filter lets through, but that are too many to draw. */
  left: number;
  /** Indicates that there are more neighbours than the API answered. */
  cut: boolean;
  /** Kinds and relationships that are nodesById, with how many of them, whether they are drawn or not. */
  kinds: ReadonlyMap<NodeKind, number>;
  relations: ReadonlyMap<Relation, number>;
}

interface PictureOptions {
  hiddenKinds: ReadonlySet<NodeKind>;
  hiddenRelations: ReadonlySet<Relation>;
  /** Most nodes to draw. */
  most: number;
}

/**
 * Puts neighbourhoods together, the first of which is the one in the middle. What the filter leaves unreachable from there
 * is left out. Where there are too many, those close by come first, and each kind has its share.
 */
export function pictureOf(neighbourhoods: readonly [Neighbourhood, ...Neighbourhood[]], options: PictureOptions): Picture {
  const { centre } = neighbourhoods[0];
  const nodesById = new Map(neighbourhoods.flatMap(({ nodes }) => nodes.map((node) => [node.id, node])));
  const links = [
    ...new Map(
      neighbourhoods
        .flatMap((each) => each.links)
        .filter(({ from, to }) => nodesById.has(from) && nodesById.has(to) && from !== to)
        .map((link) => [keyOf(link), link]),
    ).values(),
  ];
  const visible = (id: string) => {
    const node = nodesById.get(id);
    return node !== undefined && (node.id === centre.id || !options.hiddenKinds.has(node.kind));
  };
  const open = links.filter(({ from, to, relation }) => !options.hiddenRelations.has(relation) && visible(from) && visible(to));
  const reached = reachedFrom(centre, nodesById, open);
  const drawn = new Set(reached.slice(0, options.most).map(({ id }) => id));
  return {
    centre,
    nodes: reached.slice(0, options.most),
    links: open.filter(({ from, to }) => drawn.has(from) && drawn.has(to)),
    left: Math.max(0, reached.length - options.most),
    cut: neighbourhoods.some(({ cut }) => cut),
    kinds: tally(
      nodeKinds,
      [...nodesById.values()].map(({ kind }) => kind),
    ),
    relations: tally(
      relations,
      links.map(({ relation }) => relation),
    ),
  };
}

/** Name of a link that no other has. */
export function keyOf({ from, to, relation }: NetworkLink): string {
  return `${from} ${relation} ${to}`;
}

/** Nodes from the centre outwards; at each distance the kinds take turns. */
function reachedFrom(centre: NetworkNode, nodesById: ReadonlyMap<string, NetworkNode>, links: readonly NetworkLink[]): NetworkNode[] {
  const neighbours = new Map<string, string[]>();
  for (const { from, to } of links) {
    neighbours.set(from, [...(neighbours.get(from) ?? []), to]);
    neighbours.set(to, [...(neighbours.get(to) ?? []), from]);
  }
  const reached = new Map([[centre.id, centre]]);
  let edge = [centre];
  while (edge.length > 0) {
    const next = new Map<string, NetworkNode>();
    for (const id of edge.flatMap((node) => neighbours.get(node.id) ?? [])) {
      const node = nodesById.get(id);
      if (node && !reached.has(id)) next.set(id, node);
    }
    edge = inTurns([...next.values()]);
    for (const node of edge) reached.set(node.id, node);
  }
  return [...reached.values()];
}

function inTurns(nodes: readonly NetworkNode[]): NetworkNode[] {
  const turns = nodeKinds.flatMap((kind) => nodes.filter((node) => node.kind === kind).map((node, turn) => ({ node, turn })));
  return turns.sort((one, other) => one.turn - other.turn).map(({ node }) => node);
}

function tally<Name>(order: readonly Name[], names: readonly Name[]): Map<Name, number> {
  const counts = order.map((name) => [name, names.filter((each) => each === name).length] as const);
  return new Map(counts.filter(([, count]) => count > 0));
}
