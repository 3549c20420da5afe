import './growth-line.css';
import type { GrowthKind } from '../../../generated/schema.ts';

/** Kinds of step, in the order of the legend. */
export const growthKinds = ['DEEPENING', 'BROADENING', 'MOBILITY'] as const satisfies readonly GrowthKind[];

interface GrowthLineProps {
  kind: GrowthKind;
  /** Path of the line; it ends where the head begins. */
  d: string;
  /** Point of the head, and its direction in degrees: 0 is to the right. */
  x: number;
  y: number;
  turn?: number;
}

/** The line of a step: kinds differ by dash and by head. */
export function GrowthLine({ kind, d, x, y, turn = 0 }: GrowthLineProps) {
  return (
    <g className={`growth-line growth-${kind.toLowerCase()}`}>
      <path d={d} className="growth-line-path" />
      <g transform={`translate(${x} ${y}) rotate(${turn})`}>
        {kind === 'DEEPENING' && <path d="M0 0L-12 -6V6Z" className="growth-line-full" />}
        {kind === 'BROADENING' && <path d="M-11 -7L0 0L-11 7" className="growth-line-open" />}
        {kind === 'MOBILITY' && <path d="M0 0L-7 -6L-14 0L-7 6Z" className="growth-line-full" />}
      </g>
    </g>
  );
}

/** A short line of a kind, for legends and between two professions. */
export function GrowthArrow({ kind, down = false }: { kind: GrowthKind; down?: boolean }) {
  return down ? (
    <svg className="growth-arrow-down" viewBox="0 0 20 44" width="20" height="44" aria-hidden="true" focusable="false">
      <GrowthLine kind={kind} d="M10 2V34" x={10} y={42} turn={90} />
    </svg>
  ) : (
    <svg className="growth-arrow" viewBox="0 0 72 20" width="72" height="20" aria-hidden="true" focusable="false">
      <GrowthLine kind={kind} d="M2 10H60" x={70} y={10} />
    </svg>
  );
}
