import { fieldOf } from '../../shared/kind-names.ts';
import { type DrawnKind, drawnKinds } from '../../shared/kinds.ts';

/** Kinds of node that pictures draw, by the names of their pages. */
export type NodeKind = Uncapitalize<DrawnKind>;

/** All of them, in the order of legends and tables. */
export const nodeKinds: readonly NodeKind[] = drawnKinds.map((kind) => fieldOf(kind));

/** Kind by the name of its page. */
export const drawnKind = Object.fromEntries(drawnKinds.map((kind) => [fieldOf(kind), kind])) as Readonly<Record<NodeKind, DrawnKind>>;

export function isNodeKind(name: string): name is NodeKind {
  return Object.hasOwn(drawnKind, name);
}
