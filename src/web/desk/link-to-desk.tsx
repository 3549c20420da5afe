import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useLanguage } from '../app/language.tsx';
import { type DeskPage, deskPathTo } from './paths.ts';

interface LinkToDeskProps {
  page: DeskPage;
  id?: string;
  rest?: string;
  className?: string;
  lang?: string | undefined;
  children: ReactNode;
}

/** Link to a part of the desk, in the language of the page it stands on. */
export function LinkToDesk({ page, id, rest, children, ...attributes }: LinkToDeskProps) {
  return (
    <Link to={deskPathTo(page, useLanguage(), id, rest)} {...attributes}>
      {children}
    </Link>
  );
}
