import type { PageWithId } from '../../shared/paths.ts';

/** Kinds of node that pictures draw, in the order of legends and tables. The name of a kind is that of its page. */
export const nodeKinds = [
  'initiative',
  'theme',
  'factor',
  'lesson',
  'resource',
  'contact',
  'organisation',
  'profession',
  'pathway',
  'region',
] as const satisfies readonly PageWithId[];

export type NodeKind = (typeof nodeKinds)[number];

export function isNodeKind(name: string): name is NodeKind {
  return (nodeKinds as readonly string[]).includes(name);
}

/**
 * Outline of each kind, so that kinds differ without their colours: corners as x and y from -1 to 1, y downwards; none
 * is a circle. The legend and the drawing share them.
 */
export const kindShapes: Record<NodeKind, readonly (readonly [number, number])[]> = {
  initiative: [],
  theme: [
    [-0.5, -0.9],
    [0.5, -0.9],
    [1, 0],
    [0.5, 0.9],
    [-0.5, 0.9],
    [-1, 0],
  ],
  factor: [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ],
  lesson: [
    [0, -1],
    [1, 0.9],
    [-1, 0.9],
  ],
  resource: [
    [-0.8, -1],
    [0.3, -1],
    [0.8, -0.5],
    [0.8, 1],
    [-0.8, 1],
  ],
  contact: [
    [-0.5, -0.95],
    [0.5, -0.95],
    [1, 0.85],
    [-1, 0.85],
  ],
  organisation: [
    [-0.85, -0.85],
    [0.85, -0.85],
    [0.85, 0.85],
    [-0.85, 0.85],
  ],
  profession: [
    [0, -1],
    [1, -0.25],
    [0.62, 0.9],
    [-0.62, 0.9],
    [-1, -0.25],
  ],
  pathway: [
    [-1, -0.8],
    [0.35, -0.8],
    [1, 0],
    [0.35, 0.8],
    [-1, 0.8],
  ],
  region: [
    [-0.9, -0.95],
    [0.9, -0.95],
    [0.9, 0.2],
    [0, 1],
    [-0.9, 0.2],
  ],
};
