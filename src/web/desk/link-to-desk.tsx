import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useLanguage } from '../base/language.tsx';
import { type DeskPage, deskPathTo } from './paths.ts';

interface LinkToDeskProps {
  page: DeskPage;
  id?: string;
  rest?: string;
  className?: string;
  /** Indicates that it leads to the page it stands on. */
  current?: boolean;
  lang?: string | undefined;
  children: ReactNode;
}

/** Link to a part of the desk, in the language of the page it stands on. */
export function LinkToDesk({ page, id, rest, current = false, children, ...attributes }: LinkToDeskProps) {
  return (
    <Link to={deskPathTo(page, useLanguage(), id, rest)} aria-current={current ? 'page' : undefined} {...attributes}>
      {children}
    </Link>
  );
}
