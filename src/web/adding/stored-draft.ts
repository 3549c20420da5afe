import { useEffect, useRef, useState } from 'react';
import { useSettled } from '../base/settled.ts';
import { type Draft, emptyDraft, isEmpty, type StoredDraft } from './draft.ts';

const KEY = 'kruispunt-draft';

/** The draft that was left here; undefined where there is none that can be read. */
export function storedDraft(): StoredDraft | undefined {
  try {
    const stored = JSON.parse(localStorage.getItem(KEY) ?? 'null') as StoredDraft | null;
    // A draft of an earlier form may lack fields.
    return stored ? { saved: stored.saved, draft: { ...emptyDraft, ...stored.draft } } : undefined;
  } catch {
    return undefined;
  }
}

/** Stores a draft in this browser, or none when it is empty. False where the browser refuses. */
export function storeDraft(draft: Draft): boolean {
  try {
    if (isEmpty(draft)) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify({ draft, saved: new Date().toISOString() } satisfies StoredDraft));
    return true;
  } catch {
    return false;
  }
}

/** Stores a draft in this browser while it is filled in, for as long as it was not sent; tells whether the browser does. */
export function useStoredDraft(draft: Draft, isSent: { readonly current: boolean }): boolean {
  const [isStored, setIsStored] = useState(true);
  const settled = useSettled(draft);
  useEffect(() => {
    if (!isSent.current) setIsStored(storeDraft(settled));
  }, [settled, isSent]);
  // The page may be left before it settled.
  const latest = useRef(draft);
  latest.current = draft;
  useEffect(() => {
    const store = () => {
      if (!isSent.current) storeDraft(latest.current);
    };
    addEventListener('pagehide', store);
    return () => {
      removeEventListener('pagehide', store);
      store();
    };
  }, [isSent]);
  return isStored;
}
