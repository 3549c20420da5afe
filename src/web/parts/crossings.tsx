import './crossings.css';

export interface CrossingFactor {
  readonly factor: { readonly id: string };
  readonly enablerIn: readonly { readonly id: string }[];
  readonly barrierIn: readonly { readonly id: string }[];
}

const WIDTH = 440;
const HEIGHT = 460;
const MARGIN = 10;

/** The initiatives on one side, what helped or hindered several of them on the other, and the ways between: a picture only. */
export function Crossings({ of, caption }: { of: readonly CrossingFactor[]; caption: string }) {
  const initiatives = [...new Set(of.flatMap(({ enablerIn, barrierIn }) => [...enablerIn, ...barrierIn].map(({ id }) => id)))].sort();
  const height = (index: number, count: number) => MARGIN + (index * (HEIGHT - 2 * MARGIN)) / Math.max(1, count - 1);
  const left = new Map(initiatives.map((id, index) => [id, height(index, initiatives.length)]));
  const ways = of.flatMap(({ enablerIn, barrierIn }, index) => {
    const y = height(index, of.length);
    const way = (id: string, role: string) => ({
      key: `${index} ${id} ${role}`,
      role,
      d: `M${MARGIN} ${left.get(id)}C${WIDTH * 0.45} ${left.get(id)} ${WIDTH * 0.55} ${y} ${WIDTH - MARGIN} ${y}`,
    });
    return [...enablerIn.map(({ id }) => way(id, 'helped')), ...barrierIn.map(({ id }) => way(id, 'hindered'))];
  });
  return (
    <figure className="crossings">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
        {ways.map(({ key, role, d }) => (
          <path key={key} d={d} pathLength="1" className={`crossings-${role}`} />
        ))}
        {[...left].map(([id, y]) => (
          <circle key={id} cx={MARGIN} cy={y} r="4.5" />
        ))}
        {of.map(({ factor }, index) => (
          <circle key={factor.id} cx={WIDTH - MARGIN} cy={height(index, of.length)} r="6.5" />
        ))}
      </svg>
      <figcaption>{caption}</figcaption>
    </figure>
  );
}
