import './source-ref.css';
import { parameters } from '../../shared/places.ts';
import { useWords } from '../base/language.tsx';
import { factWords } from '../words/fact-words.ts';
import { LinkTo } from './link-to.tsx';

interface SourceRefProps {
  source?: string | null | undefined;
  lines?: string | null | undefined;
  assertion?: 'STATED' | 'DERIVED' | null | undefined;
}

/** Where a fact can be looked up, and whether the source says it itself; nothing where neither is known. */
export function SourceRef({ source, lines, assertion }: SourceRefProps) {
  const words = useWords(factWords);
  const parameter = useWords(parameters).lines;
  if (!lines && assertion !== 'DERIVED') return null;
  const text = lines ? words.lines(lines.replaceAll('-', '–')) : undefined;
  return (
    <span className="source-ref">
      {text && source ? (
        <LinkTo page="source" id={source} rest={`?${parameter}=${encodeURIComponent(lines ?? '')}`}>
          {text}
          <span className="unseen"> {words.ofSource}</span>
        </LinkTo>
      ) : (
        text
      )}
      {assertion === 'DERIVED' && (
        <span className="source-ref-derived" title={words.derivedHelp}>
          {' '}
          · {words.derived}
        </span>
      )}
    </span>
  );
}
