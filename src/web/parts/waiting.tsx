import './waiting.css';
import { useEffect, useState } from 'react';
import { useWords } from '../base/language.tsx';
import { stateWords } from '../words/state-words.ts';

const LONG = 4_000;

/**
 * Lines where the text will come; it says so too, and after seconds that it takes longer than it should. `page` indicates
 * that it is all there is on the page.
 */
export function Waiting({ page = false }: { page?: boolean }) {
  const words = useWords(stateWords);
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="waiting">
      {page && <h1 className="unseen waiting-heading">{words.loadingTitle}</h1>}
      <p role="status" className={long ? 'waiting-long' : 'unseen'}>
        {long ? words.slow : words.loading}
      </p>
      <div aria-hidden="true">
        <div className="waiting-title" />
        <div className="waiting-line" />
        <div className="waiting-line" />
        <div className="waiting-line waiting-short" />
      </div>
    </div>
  );
}
