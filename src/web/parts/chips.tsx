import './chips.css';
import type { PageName } from '../../shared/paths.ts';
import { LinkTo } from './link-to.tsx';

export interface Chip {
  id: string;
  text: string;
  lang?: string | undefined;
  /** What is said after it, softly. */
  note?: string | undefined;
}

/** Short links in a row, such as the themes of an initiative. */
export function Chips({ page, of, label }: { page: PageName; of: readonly Chip[]; label?: string }) {
  return (
    <ul className="chips" aria-label={label}>
      {of.map(({ id, text, lang, note }) => (
        <li key={id}>
          <LinkTo page={page} id={id} className="chip" lang={lang}>
            {text}
          </LinkTo>
          {note && <span className="chip-note"> {note}</span>}
        </li>
      ))}
    </ul>
  );
}
