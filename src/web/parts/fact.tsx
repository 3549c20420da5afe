import './facts.css';
import type { ReactNode } from 'react';
import type { PageName } from '../../shared/paths.ts';
import { LinkTo } from './link-to.tsx';

/** One entry of a `<dl className="facts">`. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="fact">
      <dt>{name}</dt>
      <dd>
        <ul className="fact-list">{children}</ul>
      </dd>
    </div>
  );
}

/** Something that a fact links to, and what is said of it. */
export function Entry({
  page,
  id,
  text,
  lang,
  children,
}: {
  page: PageName;
  id: string;
  text: string;
  lang?: string | undefined;
  children?: ReactNode;
}) {
  return (
    <li>
      <LinkTo page={page} id={id} lang={lang}>
        {text}
      </LinkTo>
      {children && <span className="soft"> {children}</span>}
    </li>
  );
}
