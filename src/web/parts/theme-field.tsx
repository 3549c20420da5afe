import './theme-field.css';
import { labelIn, useLanguage, useWords } from '../base/language.tsx';
import { themeWords } from '../words/theme-words.ts';
import { LinkTo } from './link-to.tsx';

export interface FieldTheme {
  readonly id: string;
  readonly label: string;
  readonly labelEn: string;
  readonly broader: readonly { readonly id: string }[];
  readonly initiatives: readonly { readonly id: string }[];
}

interface Branch {
  theme: FieldTheme;
  depth: number;
  /** Initiatives about the theme or anything narrower. */
  initiatives: Set<string>;
}

/**
 * The thesaurus at a glance: a column for each of the widest themes, and a dot for each initiative. All of it, or of each
 * column the `most` that have most.
 */
export function ThemeField({ of, most, heading: Heading }: { of: readonly FieldTheme[]; most?: number; heading: 'h2' | 'h3' }) {
  const language = useLanguage();
  const words = useWords(themeWords);
  const tops = of
    .filter(({ broader }) => broader.length === 0)
    .map((top) => ({ top, branches: branchesUnder(top, of, language) }))
    .sort((one, other) => other.branches.length - one.branches.length);
  return (
    <div className={most === undefined ? 'field' : 'field field-even'}>
      {tops.map(({ top, branches: [head, ...branches] }) => (
        <section key={top.id} className="field-column" aria-labelledby={`field-${top.id}`}>
          <Heading id={`field-${top.id}`} className="field-top">
            <LinkTo page="theme" id={top.id}>
              {labelIn(language, top)}
            </LinkTo>
            <span className="field-count">{words.initiatives(head?.initiatives.size ?? 0)}</span>
          </Heading>
          <ul className="field-list">
            {branches
              .filter(({ depth, initiatives }) => initiatives.size > 0 && (most === undefined || depth === 1))
              .slice(0, most)
              .map(({ theme, depth, initiatives }) => (
                <li key={theme.id} className={depth > 1 ? 'field-narrower' : undefined}>
                  <LinkTo page="theme" id={theme.id}>
                    {labelIn(language, theme)}
                  </LinkTo>
                  <Dots count={initiatives.size} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** Most dots that are drawn; beyond it the number alone tells. */
const MOST_DOTS = 20;
const DOTS_IN_ROW = 10;
const DOT = 9;

function Dots({ count }: { count: number }) {
  const words = useWords(themeWords);
  const drawn = Math.min(count, MOST_DOTS);
  const width = Math.min(drawn, DOTS_IN_ROW) * DOT;
  const height = Math.ceil(drawn / DOTS_IN_ROW) * DOT;
  const dots = Array.from({ length: drawn }, (_, index) => ({
    x: width - DOT / 2 - (index % DOTS_IN_ROW) * DOT,
    y: DOT / 2 + Math.floor(index / DOTS_IN_ROW) * DOT,
  }));
  return (
    <span>
      <svg className="dots" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
        {dots.map(({ x, y }) => (
          <circle key={`${x} ${y}`} cx={x} cy={y} r="3.2" />
        ))}
      </svg>
      {count > MOST_DOTS && <span className="field-count">{count}</span>}
      <span className="unseen">, {words.initiatives(count)}</span>
    </span>
  );
}

/** A theme and all that is narrower, each once and below what it comes under, those with most initiatives first. */
function branchesUnder(top: FieldTheme, all: readonly FieldTheme[], language: 'nl' | 'en'): Branch[] {
  const seen = new Set<string>();
  const narrower = (theme: FieldTheme) => all.filter(({ broader }) => broader.some(({ id }) => id === theme.id));
  const reach = (theme: FieldTheme, path: readonly string[] = []): Set<string> =>
    path.includes(theme.id)
      ? new Set()
      : new Set([...theme.initiatives.map(({ id }) => id), ...narrower(theme).flatMap((each) => [...reach(each, [...path, theme.id])])]);
  const walk = (theme: FieldTheme, depth: number): Branch[] => {
    if (seen.has(theme.id)) return [];
    seen.add(theme.id);
    const below = narrower(theme)
      .map((each) => ({ each, size: reach(each).size }))
      .sort((one, other) => other.size - one.size || labelIn(language, one.each).localeCompare(labelIn(language, other.each), language));
    return [{ theme, depth, initiatives: reach(theme) }, ...below.flatMap(({ each }) => walk(each, depth + 1))];
  };
  return walk(top, 0);
}
