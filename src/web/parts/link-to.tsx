import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { type PageName, pathTo } from '../../shared/paths.ts';
import { useLanguage } from '../base/language.tsx';

interface LinkToProps {
  page: PageName;
  id?: string;
  /** What follows the path, such as `?q=stage`. */
  rest?: string;
  className?: string;
  lang?: string | undefined;
  children: ReactNode;
}

/** Link to a page of the explorer, in the language of the page it stands on. */
export function LinkTo({ page, id, rest, children, ...attributes }: LinkToProps) {
  const language = useLanguage();
  return (
    <Link to={pathTo(page, language, id, rest)} {...attributes}>
      {children}
    </Link>
  );
}
