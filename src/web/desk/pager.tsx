import { useWords } from '../base/language.tsx';
import { deskWords } from '../words/desk-words.ts';

interface PagerProps {
  offset: number;
  size: number;
  total: number;
  onGo(offset: number): void;
}

/** The way to what comes before and after, where there is more than a page. */
export function Pager({ offset, size, total, onGo }: PagerProps) {
  const words = useWords(deskWords);
  if (total <= size) return null;
  return (
    <nav className="row" aria-label={words.paging}>
      <button type="button" className="button button-quiet" disabled={offset === 0} onClick={() => onGo(Math.max(0, offset - size))}>
        {words.previous}
      </button>
      <span>{words.shown(offset + 1, Math.min(offset + size, total), total)}</span>
      <button type="button" className="button button-quiet" disabled={offset + size >= total} onClick={() => onGo(offset + size)}>
        {words.next}
      </button>
    </nav>
  );
}
