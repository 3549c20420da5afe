import type { StylesheetJson } from 'cytoscape';
import { markOf } from '../../../shared/kinds.ts';
import { drawnKind, nodeKinds } from '../kinds.ts';
import type { Palette } from './palette.ts';

/** Width that names are wrapped at. */
export const NAME_WIDTH = 178;

/** Style of the drawing in the colours of a theme. */
export function drawingStyle(palette: Palette, font: string): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        width: 25,
        height: 25,
        label: 'data(label)',
        color: palette.ink,
        'font-family': font,
        'font-size': 13,
        'text-valign': 'bottom',
        'text-margin-y': 3,
        'text-wrap': 'wrap',
        'text-max-width': `${NAME_WIDTH + 4}px`,
        'line-height': 1.15,
        'text-outline-color': palette.paper,
        'text-outline-width': 3,
        'background-image-containment': 'over',
        'background-fit': 'none',
        'background-width': '20px',
        'background-height': '20px',
        'overlay-opacity': 0,
      },
    },
    ...nodeKinds.map((kind) => {
      const { shape, sinks = 0 } = markOf(drawnKind[kind]);
      return {
        selector: `node[kind = "${kind}"]`,
        style: {
          'background-color': palette.kinds[kind],
          'background-image': 'data(letterImage)',
          'background-position-y': `${50 + 8 * sinks}%`,
          ...(shape.length > 0 && { shape: 'polygon' as const, 'shape-polygon-points': shape.flat().join(' ') }),
        },
      };
    }),
    {
      selector: 'node.right',
      style: { 'text-halign': 'right', 'text-valign': 'center', 'text-margin-x': 9, 'text-margin-y': 0, 'text-justification': 'left' },
    },
    {
      selector: 'node.left',
      style: { 'text-halign': 'left', 'text-valign': 'center', 'text-margin-x': -9, 'text-margin-y': 0, 'text-justification': 'right' },
    },
    {
      selector: 'node.below',
      style: { 'text-max-width': '130px', 'text-margin-y': 8 },
    },
    {
      selector: 'node.centre',
      style: {
        width: 46,
        height: 46,
        'font-size': 17,
        'font-weight': 700,
        'text-max-width': '180px',
        'background-width': '34px',
        'background-height': '34px',
        'z-index': 5,
      },
    },
    {
      selector: 'edge',
      style: {
        width: 1.4,
        'line-color': palette.line,
        'line-opacity': 0.65,
        'curve-style': 'bezier',
        'target-arrow-shape': 'triangle',
        'target-arrow-color': palette.line,
        'arrow-scale': 0.8,
        color: palette.ink,
        'font-family': font,
        'font-size': 12,
        'text-outline-color': palette.paper,
        'text-outline-width': 3,
        'text-rotation': 'none',
        'overlay-opacity': 0,
      },
    },
    {
      selector: 'edge.across',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-distances': 'data(bow)',
        'control-point-weights': '0.5',
        'line-opacity': 0.35,
        width: 1.1,
        'target-arrow-shape': 'vee',
      },
    },
    {
      selector: 'edge[relation = "enabler"]',
      style: {
        width: 2.2,
        'font-size': 20,
        'font-weight': 700,
        color: palette.helped,
        'line-color': palette.helped,
        'target-arrow-color': palette.helped,
        'line-opacity': 0.9,
      },
    },
    {
      selector: 'edge[relation = "barrier"]',
      style: {
        width: 2.2,
        'font-size': 20,
        'font-weight': 700,
        color: palette.hindered,
        'line-color': palette.hindered,
        'target-arrow-color': palette.hindered,
        'target-arrow-shape': 'tee',
        'line-style': 'dashed',
        'line-opacity': 0.9,
      },
    },
    // The sign stands at the outer end, where there is room.
    ...(['target', 'source'] as const).flatMap((end) =>
      (
        [
          ['enabler', '+'],
          ['barrier', '−'],
        ] as const
      ).map(([relation, sign]) => ({
        selector: `edge.sign-${end}[relation = "${relation}"]`,
        style: { [`${end}-label`]: sign, [`${end}-text-offset`]: 36, 'text-outline-width': 6 },
      })),
    ),
    {
      // Broader and narrower, part and whole, growth: what orders things of one kind.
      selector: 'edge[relation = "broader"], edge[relation = "partOf"], edge[relation = "growsInto"]',
      style: { 'line-style': 'dotted', width: 2 },
    },
    {
      selector: 'node.chosen',
      style: {
        'underlay-color': palette.accent,
        'underlay-opacity': 0.3,
        'underlay-padding': 8,
        'underlay-shape': 'ellipse',
        'z-index': 10,
      },
    },
    {
      selector: 'edge.near',
      style: { width: 2.6, 'line-opacity': 1, 'z-index': 4 },
    },
    {
      selector: 'edge.near.named',
      style: { label: 'data(name)', 'font-size': 12, 'font-weight': 600 },
    },
  ];
}

/** The letter of a kind as a picture, in the colour of the paper. */
export function letterImage(letter: string, palette: Palette, font: string): string {
  const text = `<text x="10" y="14.6" text-anchor="middle" font-family="${font.replaceAll('"', "'")}" font-weight="700" font-size="13" fill="${palette.paper}">${letter}</text>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20" viewBox="0 0 20 20">${text}</svg>`)}`;
}
