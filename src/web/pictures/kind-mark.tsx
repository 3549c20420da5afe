import '../../generated/kinds.css';
import './kind-mark.css';
import { markOf } from '../../shared/kinds.ts';
import { useWords } from '../base/language.tsx';
import { kindWords } from './kind-words.ts';
import { drawnKind, type NodeKind } from './kinds.ts';

/** The sign of a kind of node: its shape, letter and colour. What it means stands beside it. */
export function KindMark({ kind }: { kind: NodeKind }) {
  const { letter } = useWords(kindWords)[kind];
  const { shape, sinks = 0 } = markOf(drawnKind[kind]);
  const colour = { fill: `var(--kind-${kind})` };
  return (
    <svg className="kind-mark" viewBox="-11 -11 22 22" aria-hidden="true" focusable="false">
      {shape.length === 0 ? (
        <circle r="10" style={colour} />
      ) : (
        <polygon points={shape.map(([x, y]) => `${x * 10},${y * 10}`).join(' ')} style={colour} />
      )}
      <text y={4 + sinks}>{letter}</text>
    </svg>
  );
}
