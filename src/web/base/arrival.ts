import { useEffect, useRef, useState } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { placeIn } from '../../shared/places.ts';
import { useLanguage } from './language.tsx';

let arriving = false;

/** Brings the reader to the top of a page that was gone to, or to the place in it that the address names. */
export function useArrival(): void {
  const location = useLocation();
  const { pathname, hash } = location;
  // Where somebody was before, the browser knows best.
  const traversed = useNavigationType() === 'POP';
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    if (hash === '' || !traversed) scrollTo({ top: 0, behavior: 'instant' });
    const heading = document.querySelector<HTMLElement>('main h1:not(.waiting-heading)');
    arriving = !heading;
    (heading ?? document.getElementById('main'))?.focus({ preventScroll: true });
  }, [pathname, hash, traversed]);

  const language = useLanguage();
  const [opened] = useState(location);
  useEffect(() => {
    if (location.hash === '' || (traversed && location !== opened)) return;
    return bringTo(placeIn(language, location.hash.slice(1)));
  }, [location, traversed, opened, language]);
}

/** What tells that a reader goes somewhere alone. */
const TAKEN_OVER = ['wheel', 'touchmove', 'pointerdown', 'keydown'];

/**
 * Brings the reader to a place as soon as the page has it, and again while what stands above it still comes, for as long
 * as the reader does nothing. Gives the function that ends it.
 */
function bringTo(id: string): () => void {
  const main = document.getElementById('main');
  let found: HTMLElement | undefined;
  const bring = () => {
    const place = document.getElementById(id);
    if (!place) return;
    place.scrollIntoView({ behavior: 'instant' });
    if (place === found) return;
    found = place;
    // What can have the focus already keeps its own way of having it.
    if (place.tabIndex < 0) place.tabIndex = -1;
    place.focus({ preventScroll: true });
  };
  const changes = new MutationObserver(bring);
  const sizes = new ResizeObserver(bring);
  const end = () => {
    changes.disconnect();
    sizes.disconnect();
    for (const event of TAKEN_OVER) removeEventListener(event, end);
  };
  for (const event of TAKEN_OVER) addEventListener(event, end, { passive: true });
  if (main) {
    changes.observe(main, { childList: true, subtree: true });
    sizes.observe(main);
  }
  bring();
  return end;
}

/** Takes the focus to a heading that comes after the page it belongs to was gone to. */
export function useArrivalAt(heading: { current: HTMLElement | null }): void {
  useEffect(() => {
    if (!arriving || document.activeElement?.id !== 'main') return;
    arriving = false;
    heading.current?.focus({ preventScroll: true });
  }, [heading]);
}
