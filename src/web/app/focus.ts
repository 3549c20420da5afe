import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

let arriving = false;

/** Brings the reader to the top of a page that was gone to; the first page is left to the browser. */
export function useArrival(): void {
  const { pathname, hash } = useLocation();
  const first = useRef(true);
  const before = useRef(pathname);
  useEffect(() => {
    if (first.current || before.current === pathname) {
      first.current = false;
      return;
    }
    before.current = pathname;
    if (hash === '') scrollTo({ top: 0, behavior: 'instant' });
    const heading = document.querySelector<HTMLElement>('main h1:not(.waiting-heading)');
    arriving = !heading;
    (heading ?? document.getElementById('main'))?.focus({ preventScroll: true });
  }, [pathname, hash]);
}

/** Takes the focus to a heading that comes after the page it belongs to was gone to. */
export function useArrivalAt(heading: { current: HTMLElement | null }): void {
  useEffect(() => {
    if (!arriving || document.activeElement?.id !== 'main') return;
    arriving = false;
    heading.current?.focus({ preventScroll: true });
  }, [heading]);
}
