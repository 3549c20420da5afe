import type { ReactNode } from 'react';

/** The sentence or two below the title of a page. */
export function Lead({ children }: { children: ReactNode }) {
  return <p className="lead">{children}</p>;
}
