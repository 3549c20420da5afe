import './neighbourhood-link.css';
import { useWords } from '../base/language.tsx';
import { LinkTo } from '../parts/link-to.tsx';
import { pictureWords } from '../words/picture-words.ts';

/** Link from the page of a thing to the network around it. */
export function NeighbourhoodLink({ id }: { id: string }) {
  const words = useWords(pictureWords);
  return (
    <LinkTo page="network" id={id} className="neighbourhood-link">
      <svg className="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
        <g fill="none" stroke="currentColor" strokeWidth="1.8">
          <path d="M12 12 5 6M12 12l8-5M12 12l-5 7M12 12l7 6" />
        </g>
        <g fill="currentColor">
          <circle cx="12" cy="12" r="3.6" />
          <circle cx="5" cy="6" r="2.2" />
          <circle cx="20" cy="7" r="2.2" />
          <circle cx="7" cy="19" r="2.2" />
          <circle cx="19" cy="18" r="2.2" />
        </g>
      </svg>
      {words.network}
    </LinkTo>
  );
}
