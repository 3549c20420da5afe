import './scroll-region.css';
import type { ReactNode } from 'react';

/** Room for what may be wider than the page: it scrolls by itself, by keyboard too. */
export function ScrollRegion({ label, className = '', children }: { label: string; className?: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse could not scroll it otherwise.
    <section aria-label={label} tabIndex={0} className={`scroll-region ${className}`}>
      {children}
    </section>
  );
}
