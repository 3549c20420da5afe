import './factor-notes.css';
import type { FactorLabelsFragment } from '../../generated/explorer.ts';
import { useContentLang, useLanguage, useWords } from '../base/language.tsx';
import { factWords } from '../words/fact-words.ts';
import { factorLabel } from './factor-label.ts';
import { MinusIcon, PlusIcon } from './icons.tsx';
import { LinkTo } from './link-to.tsx';
import { SourceRef } from './source-ref.tsx';

interface FactorNoteEdge {
  readonly properties: {
    readonly note: string;
    readonly assertion: 'STATED' | 'DERIVED';
    /** What was done about what hindered. */
    readonly remedy?: string | null;
    readonly source: string | null;
    readonly lines: string | null;
  };
  readonly node: FactorLabelsFragment;
}

/** What helped or what hindered in one initiative: each with what it was there and where that stands. */
export function FactorNotes({ part, of }: { part: 'helped' | 'hindered'; of: readonly FactorNoteEdge[] }) {
  const words = useWords(factWords);
  const language = useLanguage();
  const lang = useContentLang();
  return (
    <ul className={`notes notes-${part}`}>
      {of.map(({ properties, node }) => (
        <li key={node.id + properties.note}>
          <FactorSign part={part} />
          <div>
            <h4 className="notes-factor">
              <LinkTo page="factor" id={node.id}>
                {factorLabel(language, part, node)}
              </LinkTo>
            </h4>
            <p lang={lang}>{properties.note}</p>
            {properties.remedy && (
              <p>
                <span className="soft">{words.remedy}</span> <span lang={lang}>{properties.remedy}</span>
              </p>
            )}
            <SourceRef {...properties} />
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Plus for what helped, minus for what hindered: not by colour alone. Decorative where words beside it say so. */
export function FactorSign({ part, decorative = false }: { part: 'helped' | 'hindered'; decorative?: boolean }) {
  const words = useWords(factWords);
  return (
    <span className={`sign sign-${part}`}>
      {part === 'helped' ? <PlusIcon /> : <MinusIcon />}
      {!decorative && <span className="unseen">{words[part]}</span>}
    </span>
  );
}
