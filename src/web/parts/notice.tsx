import './notice.css';
import type { ReactNode } from 'react';
import { PageTitle } from './page-title.tsx';

interface NoticeProps {
  title: string;
  /** Indicates that it is all there is on the page, so that its title is the page's. */
  heading?: boolean;
  children?: ReactNode;
}

/** Says that something is not as one expects, and what to do. */
export function Notice({ title, heading = false, children }: NoticeProps) {
  return (
    <section className="notice">
      {heading ? (
        <PageTitle tab={title} className="notice-title">
          {title}
        </PageTitle>
      ) : (
        <h2 className="notice-title">{title}</h2>
      )}
      {children}
    </section>
  );
}
