import './opening.css';
import type { ReactNode } from 'react';
import { useContentLang } from '../base/language.tsx';
import { PageTitle } from './page-title.tsx';

interface OpeningProps {
  /** Title of the browser's tab. */
  tab: string;
  /** What sort of thing the page is about. */
  kind: ReactNode;
  title: string;
  /** Title in full, where `title` is short for it. */
  full?: string | undefined;
  /** What it is, in Dutch, as it stands in the graph. */
  lead?: string | null | undefined;
  /** Language of the title, where it is not that of the page. */
  lang?: string | undefined;
  /** Indicates that the title is a sentence and not a name. */
  sentence?: boolean;
  /** What stands beside it, such as who to call. */
  aside?: ReactNode;
  children?: ReactNode;
}

/** The head of a page about one thing: what it is, what it is called, what can be said of it first. */
export function Opening({ tab, kind, title, full, lead, lang, sentence = false, aside, children }: OpeningProps) {
  const contentLang = useContentLang();
  return (
    <header className="opening">
      <div className="opening-text">
        <p className="opening-kind">{kind}</p>
        <PageTitle tab={tab} lang={lang} className={sentence || title.length > 45 ? 'opening-title opening-sentence' : 'opening-title'}>
          {title}
        </PageTitle>
        {full && (
          <p className="opening-full" lang={contentLang}>
            {full}
          </p>
        )}
        {lead && (
          <p className="opening-lead" lang={contentLang}>
            {lead}
          </p>
        )}
        {children}
      </div>
      {aside}
    </header>
  );
}
