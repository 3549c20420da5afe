import type { ReactNode } from 'react';
import { useWords } from '../base/language.tsx';
import { deskWords } from '../words/desk-words.ts';

/** A table that scrolls, by keyboard too, where it is wider than the page. */
export function TableScroll({ label, children }: { label: string; children: ReactNode }) {
  const words = useWords(deskWords);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse could not scroll it otherwise.
    <section className="table-scroll" aria-label={words.tableOf(label)} tabIndex={0}>
      <table className="desk-table">{children}</table>
    </section>
  );
}
