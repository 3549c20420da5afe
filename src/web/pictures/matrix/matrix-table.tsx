import { type KeyboardEvent, memo, useCallback, useRef, useState } from 'react';
import { Link } from 'react-router';
import type { CfirDomain } from '../../../generated/schema.ts';
import { enumWords } from '../../../shared/enum-words.ts';
import { pathTo } from '../../../shared/paths.ts';
import { labelIn, useContentLang, useLanguage, useWords } from '../../base/language.tsx';
import { ScrollRegion } from '../scroll-region.tsx';
import { columnName, type MatrixCell, type MatrixData, type MatrixFactor } from './cells.ts';
import { MatrixMark } from './matrix-mark.tsx';
import { matrixWords } from './matrix-words.ts';

/** Ids of the factor and the initiative of a cell. */
export interface MatrixPlace {
  factor: string;
  initiative: string;
}

interface MatrixTableProps {
  matrix: MatrixData;
  /** Indicates that rows stand under the name of their domain. */
  grouped: boolean;
  /** Cell that was pointed at last. */
  place: MatrixPlace | undefined;
  /** A cell with a sign is pointed at or has the focus. */
  onPlace(place: MatrixPlace): void;
}

/** Row and column of the grid; row 0 and column 0 are the headers. */
type Spot = readonly [row: number, column: number];

/**
 * The matrix as a real table that one can also walk through by arrow keys (ARIA grid): one stop for Tab, whatever its size.
 */
export function MatrixTable({ matrix, grouped, place, onPlace }: MatrixTableProps) {
  const words = useWords(matrixWords);
  const domains = useWords(enumWords).domain;
  const language = useLanguage();
  const lang = useContentLang();
  const table = useRef<HTMLTableElement>(null);
  const [chosen, setSpot] = useState<Spot>([1, 0]);
  const spot: Spot = [Math.min(chosen[0], matrix.factors.length), Math.min(chosen[1], matrix.initiatives.length)];

  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextSpot(event, spot, matrix.factors.length, matrix.initiatives.length);
    if (!next) return;
    event.preventDefault();
    table.current?.querySelector<HTMLElement>(`[data-spot="${next[0]} ${next[1]}"]`)?.focus();
  };
  const enter = useCallback(
    (row: number, column: number, entered?: MatrixPlace) => {
      setSpot([row, column]);
      if (entered) onPlace(entered);
    },
    [onPlace],
  );

  const rows = matrix.factors.map((factor, index) => (
    <MatrixRow
      key={factor.id}
      factor={factor}
      row={index + 1}
      initiatives={matrix.initiatives}
      cells={matrix.cells.get(factor.id)}
      active={spot[0] === index + 1 ? spot[1] : -1}
      onEnter={enter}
      onPlace={onPlace}
    />
  ));
  return (
    <>
      <p id="matrix-keys" className="unseen">
        {words.keys}
      </p>
      <ScrollRegion label={words.table} className="matrix-region">
        {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is walked through by arrow keys is a grid. */}
        <table ref={table} role="grid" className="matrix" aria-label={words.table} aria-describedby="matrix-keys" onKeyDown={onKeyDown}>
          <thead>
            <tr>
              <th scope="col" className="matrix-corner">
                <span>{words.corner}</span>
              </th>
              {matrix.initiatives.map((initiative, index) => (
                <th
                  key={initiative.id}
                  scope="col"
                  className={`matrix-column ${spot[1] === index + 1 ? 'matrix-active' : ''} ${place?.initiative === initiative.id ? 'matrix-pointed' : ''}`}
                >
                  <Link
                    to={pathTo('initiative', language, initiative.id)}
                    lang={lang}
                    data-spot={`0 ${index + 1}`}
                    tabIndex={spot[0] === 0 && spot[1] === index + 1 ? 0 : -1}
                    onFocus={() => enter(0, index + 1)}
                  >
                    {columnName(initiative)}
                  </Link>
                </th>
              ))}
            </tr>
          </thead>
          {grouped ? (
            groupsOf(matrix.factors).map(([domain, from, to]) => (
              <tbody key={domain}>
                <tr>
                  <th scope="rowgroup" className="matrix-domain">
                    <span>{domains[domain]}</span>
                  </th>
                  <td colSpan={matrix.initiatives.length} />
                </tr>
                {rows.slice(from, to)}
              </tbody>
            ))
          ) : (
            <tbody>{rows}</tbody>
          )}
        </table>
      </ScrollRegion>
    </>
  );
}

interface MatrixRowProps {
  factor: MatrixFactor;
  row: number;
  initiatives: MatrixData['initiatives'];
  cells: ReadonlyMap<string, MatrixCell> | undefined;
  /** Column that the keyboard is at in this row; -1 where it is in another. */
  active: number;
  onEnter(row: number, column: number, place?: MatrixPlace): void;
  onPlace(place: MatrixPlace): void;
}

const MatrixRow = memo(function MatrixRow({ factor, row, initiatives, cells, active, onEnter, onPlace }: MatrixRowProps) {
  const words = useWords(matrixWords);
  const language = useLanguage();
  return (
    <tr>
      <th scope="row" className={active >= 0 ? 'matrix-row matrix-active' : 'matrix-row'}>
        <Link
          to={pathTo('factor', language, factor.id)}
          data-spot={`${row} 0`}
          tabIndex={active === 0 ? 0 : -1}
          onFocus={() => onEnter(row, 0)}
        >
          {labelIn(language, factor)}
        </Link>
      </th>
      {initiatives.map(({ id }, index) => {
        const cell = cells?.get(id);
        const spot = `${row} ${index + 1}`;
        const tabIndex = active === index + 1 ? 0 : -1;
        if (!cell) {
          return (
            <td key={id} data-spot={spot} tabIndex={tabIndex} onFocus={() => onEnter(row, index + 1)}>
              <span className="unseen">{words.neither}</span>
            </td>
          );
        }
        const place = { factor: factor.id, initiative: id };
        const helped = cell.helped.length > 0;
        const hindered = cell.hindered.length > 0;
        return (
          <td key={id}>
            <button
              type="button"
              className="matrix-cell"
              data-spot={spot}
              tabIndex={tabIndex}
              aria-label={helped && hindered ? words.both : helped ? words.helped : words.hindered}
              aria-describedby={active === index + 1 ? 'matrix-note' : undefined}
              onFocus={() => onEnter(row, index + 1, place)}
              onMouseEnter={() => onPlace(place)}
              onClick={() => onEnter(row, index + 1, place)}
            >
              <MatrixMark helped={helped} hindered={hindered} />
            </button>
          </td>
        );
      })}
    </tr>
  );
});

/** Where a key leads to; undefined where it leads nowhere. The corner is no spot. */
function nextSpot({ key, ctrlKey }: KeyboardEvent, [row, column]: Spot, rows: number, columns: number): Spot | undefined {
  const moves: Readonly<Record<string, Spot>> = {
    ArrowUp: [row - 1, column],
    ArrowDown: [row + 1, column],
    ArrowLeft: [row, column - 1],
    ArrowRight: [row, column + 1],
    Home: ctrlKey ? [1, 0] : [row, row === 0 ? 1 : 0],
    End: ctrlKey ? [rows, columns] : [row, columns],
  };
  const next = moves[key];
  if (!next) return undefined;
  const [toRow, toColumn] = next;
  const inside = toRow >= 0 && toRow <= rows && toColumn >= 0 && toColumn <= columns && toRow + toColumn > 0;
  return inside ? next : undefined;
}

/** Domains of rows that are in their order: where each begins and ends. */
function groupsOf(factors: readonly MatrixFactor[]): [CfirDomain, number, number][] {
  const domains = [...new Set(factors.map(({ domain }) => domain))];
  return domains.map((domain) => {
    const from = factors.findIndex((factor) => factor.domain === domain);
    return [domain, from, from + factors.filter((factor) => factor.domain === domain).length];
  });
}
