import './section.css';
import { type ReactNode, useId } from 'react';

interface SectionProps {
  title: string;
  /** Name in the address, so that one can link to it. */
  id?: string;
  /** What the section is about, in a sentence. */
  intro?: ReactNode;
  /** Indicates that it gives the whole width to what it holds. */
  wide?: boolean;
  children: ReactNode;
}

/** Part of a page with its title in the margin, or above it where there is no margin. */
export function Section({ title, id, intro, wide = false, children }: SectionProps) {
  const own = useId();
  const heading = `${id ?? own}-title`;
  return (
    <section id={id} className={wide ? 'section section-wide' : 'section'} aria-labelledby={heading}>
      <div className="section-head">
        <h2 id={heading} className="section-title">
          {title}
        </h2>
        {intro && <p className="section-intro">{intro}</p>}
      </div>
      <div className="section-body">{children}</div>
    </section>
  );
}
