import './theme-field.css';
import type { CountedThemeFragment } from '../../generated/explorer.ts';
import { labelIn, useLanguage, useWords } from '../base/language.tsx';
import { themeWords } from '../words/theme-words.ts';
import { LinkTo } from './link-to.tsx';

interface Branch {
  theme: CountedThemeFragment;
  depth: number;
}

/**
 * The thesaurus at a glance: a column for each of the widest themes, and a dot for each initiative. All of it, or of each
 * column the `most` that have most.
 */
export function ThemeField({ of, most, heading: Heading }: { of: readonly CountedThemeFragment[]; most?: number; heading: 'h2' | 'h3' }) {
  const language = useLanguage();
  const words = useWords(themeWords);
  const tops = of
    .filter(({ broader }) => broader.length === 0)
    .map((top) => ({ top, branches: branchesUnder(top, of, language) }))
    .sort((one, other) => other.branches.length - one.branches.length);
  return (
    <div className={most === undefined ? 'field' : 'field field-even'}>
      {tops.map(({ top, branches: [, ...branches] }) => (
        <section key={top.id} className="field-column" aria-labelledby={`field-${top.id}`}>
          <Heading id={`field-${top.id}`} className="field-top">
            <LinkTo page="theme" id={top.id}>
              {labelIn(language, top)}
            </LinkTo>
            <span className="field-count">{words.initiatives(top.initiativesWithin.total)}</span>
          </Heading>
          <ul className="field-list">
            {branches
              .filter(({ depth, theme }) => theme.initiativesWithin.total > 0 && (most === undefined || depth === 1))
              .slice(0, most)
              .map(({ theme, depth }) => (
                <li key={theme.id} className={depth > 1 ? 'field-narrower' : undefined}>
                  <LinkTo page="theme" id={theme.id}>
                    {labelIn(language, theme)}
                  </LinkTo>
                  <Dots count={theme.initiativesWithin.total} />
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
function branchesUnder(top: CountedThemeFragment, all: readonly CountedThemeFragment[], language: 'nl' | 'en'): Branch[] {
  const seen = new Set<string>();
  const narrower = (theme: CountedThemeFragment) => all.filter(({ broader }) => broader.some(({ id }) => id === theme.id));
  const walk = (theme: CountedThemeFragment, depth: number): Branch[] => {
    if (seen.has(theme.id)) return [];
    seen.add(theme.id);
    const below = narrower(theme).sort(
      (one, other) =>
        other.initiativesWithin.total - one.initiativesWithin.total ||
        labelIn(language, one).localeCompare(labelIn(language, other), language),
    );
    return [{ theme, depth }, ...below.flatMap((each) => walk(each, depth + 1))];
  };
  return walk(top, 0);
}
