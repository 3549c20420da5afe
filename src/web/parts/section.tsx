import './section.css';
import { type ReactNode, useId } from 'react';
import { type Place, places } from '../../shared/places.ts';
import { useWords } from '../base/language.tsx';

interface SectionProps {
  title: string;
  /** What addresses call it, in the language of the page. */
  place?: Place;
  /** Its name in the address where it is no such place. */
  id?: string;
  /** What the section is about, in a sentence. */
  intro?: ReactNode;
  /** Indicates that it gives the whole width to what it holds. */
  wide?: boolean;
  children: ReactNode;
}

/** Part of a page with its title in the margin, or above it where there is no margin. */
export function Section({ title, place, id, intro, wide = false, children }: SectionProps) {
  const own = useId();
  const names = useWords(places);
  const name = place === undefined ? id : names[place];
  const heading = `${name ?? own}-title`;
  return (
    <section id={name} className={wide ? 'section section-wide' : 'section'} aria-labelledby={heading}>
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
