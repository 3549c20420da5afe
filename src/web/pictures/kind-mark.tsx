import './kinds.css';
import { useWords } from '../base/language.tsx';
import { kindWords } from './kind-words.ts';
import { kindShapes, type NodeKind } from './kinds.ts';

/** The sign of a kind of node: its shape, letter and colour. What it means stands beside it. */
export function KindMark({ kind }: { kind: NodeKind }) {
  const { letter } = useWords(kindWords)[kind];
  const shape = kindShapes[kind];
  const colour = { fill: `var(--kind-${kind})` };
  return (
    <svg className="kind-mark" viewBox="-11 -11 22 22" aria-hidden="true" focusable="false">
      {shape.length === 0 ? (
        <circle r="10" style={colour} />
      ) : (
        <polygon points={shape.map(([x, y]) => `${x * 10},${y * 10}`).join(' ')} style={colour} />
      )}
      <text y={letterLevel(kind)}>{letter}</text>
    </svg>
  );
}

/** Where the foot of the letter stands, so that it is in the middle of what it can be in. */
function letterLevel(kind: NodeKind): number {
  if (kind === 'lesson') return 7;
  return kind === 'region' ? 2.5 : 4;
}
