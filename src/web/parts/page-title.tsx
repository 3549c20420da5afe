import { type ReactNode, useEffect, useRef } from 'react';
import { useArrivalAt } from '../base/arrival.ts';

interface PageTitleProps {
  /** Title of the browser's tab, without the name of the site; empty for the name alone. */
  tab: string;
  lang?: string | undefined;
  className?: string;
  children: ReactNode;
}

/** The one heading of a page; it names the tab too, and takes the focus when the page was gone to. */
export function PageTitle({ tab, lang, className = 'title', children }: PageTitleProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useArrivalAt(heading);
  useEffect(() => {
    document.title = tab === '' ? 'Kruispunt' : `${tab} – Kruispunt`;
  }, [tab]);
  return (
    <h1 ref={heading} tabIndex={-1} className={className} lang={lang}>
      {children}
    </h1>
  );
}
