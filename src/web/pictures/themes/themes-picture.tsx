import './themes-picture.css';
import type { CountedThemeFragment } from '../../../generated/explorer.ts';
import { labelIn, useLanguage, useWords } from '../../base/language.tsx';
import { LinkTo } from '../../parts/link-to.tsx';
import { themeWords } from '../../words/theme-words.ts';
import { type ThemeBlock, themeBlocks } from './theme-blocks.ts';

/**
 * The thesaurus as blocks in blocks: narrower themes within broader ones, larger the more initiatives are about them. It is
 * a list of lists, so that who does not see the blocks hears the same.
 */
export function ThemesPicture({ of }: { of: readonly CountedThemeFragment[] }) {
  return <Blocks of={themeBlocks(of)} depth={0} />;
}

function Blocks({ of, depth }: { of: readonly ThemeBlock[]; depth: number }) {
  const words = useWords(themeWords);
  const language = useLanguage();
  return (
    <ul className={`theme-blocks theme-blocks-${Math.min(depth, 3)}`}>
      {of.map(({ theme, narrower }) => {
        const count = theme.initiativesWithin.total;
        return (
          <li key={theme.id} className="theme-block" style={{ fontSize: `${sizeOf(count, depth)}rem` }}>
            <LinkTo page="theme" id={theme.id}>
              {labelIn(language, theme)}
            </LinkTo>{' '}
            <span className="theme-block-count">
              {count.toLocaleString(language)}
              <span className="unseen"> {words.initiatives(count).replace(/^\S+ /, '')}</span>
            </span>
            {narrower.length > 0 && <Blocks of={narrower} depth={depth + 1} />}
          </li>
        );
      })}
    </ul>
  );
}

/** Size of the text of a block, in `rem`: by the root of what it stands for, as an area grows. */
function sizeOf(count: number, depth: number): number {
  return Math.min(1.75, (depth === 0 ? 0.9 : 0.75) + Math.sqrt(count) * 0.19);
}
