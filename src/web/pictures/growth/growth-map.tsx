import { Link } from 'react-router';
import { enumWords } from '../../../shared/enum-words.ts';
import { pathTo } from '../../../shared/paths.ts';
import { labelIn, useLanguage, useWords } from '../../base/language.tsx';
import { growthWords } from '../../words/growth-words.ts';
import { GrowthLine } from './growth-line.tsx';
import type { GrowthEdge, GrowthSeat, GrowthSeats } from './seats.ts';

/** Sizes in the units of the picture, sixteen of which are one `rem`. */
const COLUMN = 232;
const ROW = 104;
const BOX = { width: 184, height: 64 };
const HEAD = 48;
/** Between the rows with and without a level. */
const BAND = 60;
const LETTERS = 24;
/** Letters of a line beyond which they are drawn smaller. */
const LONG = 21;

/** All growth paths in one picture: levels from left to right, steps as arrows. */
export function GrowthMap({ of }: { of: GrowthSeats }) {
  const words = useWords(growthWords);
  const width = of.levels.length * COLUMN;
  const bandTop = HEAD + of.unknownFrom * ROW;
  const hasBand = of.rows > of.unknownFrom;
  const height = bandTop + (hasBand ? BAND + (of.rows - of.unknownFrom) * ROW : 0);
  const byId = new Map(of.seats.map((seat) => [seat.profession.id, seat]));
  const placeOf = ({ column, row }: GrowthSeat) => ({
    x: column * COLUMN + (COLUMN - BOX.width) / 2,
    y: HEAD + row * ROW + (ROW - BOX.height) / 2 + (row >= of.unknownFrom ? BAND : 0),
  });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture with links in it is no fieldset.
    <svg
      className="growth-map"
      viewBox={`0 0 ${width} ${height}`}
      style={{ inlineSize: `${width / 16}rem` }}
      role="group"
      aria-label={words.picture}
    >
      {of.levels.map((level, column) => (
        <g key={level}>
          {column % 2 === 0 && <rect x={column * COLUMN} width={COLUMN} height={bandTop} className="growth-column" />}
          <text x={column * COLUMN + COLUMN / 2} y="31" className="growth-level">
            {words.level(level)}
          </text>
        </g>
      ))}
      {hasBand && <path d={`M0 ${bandTop}H${width}`} className="growth-band" />}
      {/* Names come over all lines. */}
      {[Step, StepName].map((Part) => (
        // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus; the table tells the steps.
        <g key={Part === Step ? 'lines' : 'names'} aria-hidden="true">
          {of.edges.map((edge) => {
            const [from, to] = [byId.get(edge.from.id), byId.get(edge.to.id)];
            return from && to && <Part key={`${edge.from.id} ${edge.to.id}`} edge={edge} from={placeOf(from)} to={placeOf(to)} />;
          })}
        </g>
      ))}
      {/* In two lines, so that it stays clear of the steps down the middle of the column. */}
      {hasBand && (
        <text className="growth-level growth-level-unknown">
          {words.unknownLevel.map((line, index) => (
            <tspan key={line} x="12" y={bandTop + 26 + index * 19}>
              {`${line} `}
            </tspan>
          ))}
        </text>
      )}
      {of.seats.map((seat) => (
        <Box key={seat.profession.id} seat={seat} {...placeOf(seat)} />
      ))}
    </svg>
  );
}

interface Place {
  x: number;
  y: number;
}

/** A step: sideways within a row, up or down between rows. */
function Step({ edge, from, to }: { edge: GrowthEdge; from: Place; to: Place }) {
  if (from.y === to.y) {
    const way = to.x > from.x ? 1 : -1;
    const y = from.y + BOX.height / 2;
    const [start, end] = way === 1 ? [from.x + BOX.width, to.x] : [from.x, to.x + BOX.width];
    return <GrowthLine kind={edge.kind} d={`M${start} ${y}H${end - way * 13}`} x={end - way * 2} y={y} turn={way === 1 ? 0 : 180} />;
  }
  const way = to.y > from.y ? 1 : -1;
  const [startX, endX] = [from.x + BOX.width / 2, to.x + BOX.width / 2];
  const [startY, endY] = way === 1 ? [from.y + BOX.height, to.y] : [from.y, to.y + BOX.height];
  const before = endY - way * 13;
  const half = (startY + before) / 2;
  return (
    <GrowthLine
      kind={edge.kind}
      d={`M${startX} ${startY}C${startX} ${half} ${endX} ${half} ${endX} ${before}`}
      x={endX}
      y={endY - way * 2}
      turn={way * 90}
    />
  );
}

/** What a step brings, beside its line. */
function StepName({ edge, from, to }: { edge: GrowthEdge; from: Place; to: Place }) {
  const name = useWords(enumWords).growth[edge.kind];
  if (from.y === to.y) {
    return (
      <text x={(from.x + to.x + BOX.width) / 2} y={from.y - 6} className="growth-name growth-name-middle">
        {name}
      </text>
    );
  }
  return (
    <text x={to.x + BOX.width / 2 + 14} y={to.y > from.y ? to.y - 10 : to.y + BOX.height + 20} className="growth-name">
      {name}
    </text>
  );
}

function Box({ seat: { profession }, x, y }: { seat: GrowthSeat } & Place) {
  const words = useWords(growthWords);
  const language = useLanguage();
  const lines = linesOf(labelIn(language, profession));
  const note = profession.levelIndicative ? words.indication : undefined;
  const count = lines.length + (note ? 1 : 0);
  return (
    <Link
      to={pathTo('profession', language, profession.id)}
      className={lines.some(({ length }) => length > LONG) ? 'growth-seat growth-seat-long' : 'growth-seat'}
    >
      <rect x={x} y={y} width={BOX.width} height={BOX.height} rx="6" />
      {lines.map((line, index) => (
        <text key={line} x={x + BOX.width / 2} y={y + BOX.height / 2 + 5.5 + (index - (count - 1) / 2) * 18}>
          {line}
        </text>
      ))}
      {note && (
        <text x={x + BOX.width / 2} y={y + BOX.height / 2 + 5.5 + ((count - 1) / 2) * 18} className="growth-seat-note">
          {note}
        </text>
      )}
    </Link>
  );
}

/** A label in lines that fit in a box; a word that is longer than a line is cut with a hyphen. */
function linesOf(label: string): string[] {
  const lines: string[] = [];
  for (const word of label
    .split(' ')
    .flatMap((whole) => (whole.length <= LETTERS ? [whole] : [`${whole.slice(0, LETTERS - 1)}-`, whole.slice(LETTERS - 1)]))) {
    const line = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && line.length <= LETTERS) lines[lines.length - 1] = line;
    else lines.push(word);
  }
  return lines;
}
