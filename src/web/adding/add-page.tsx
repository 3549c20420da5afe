import { useMutation } from '@tanstack/react-query';
import { useEffect, useMemo, useReducer, useRef } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { SubmitInitiativeDocument } from '../../generated/explorer.ts';
import { pathTo } from '../../shared/paths.ts';
import { ask } from '../base/ask.ts';
import { useLanguage } from '../base/language.tsx';
import { useSettled } from '../base/settled.ts';
import { AddForm } from './add-form.tsx';
import { byField, type DraftFaults, draftFaults, isFilled } from './checks.ts';
import { emptyDraft, inputOf } from './draft.ts';
import { type Filling, fillingAfter, startFilling } from './filling.ts';
import { Preview } from './preview.tsx';
import { storeDraft, storedDraft, useStoredDraft } from './stored-draft.ts';

/** "Add an initiative": the form, then what will be sent. Its draft stays in the browser until it is. */
export function AddPage() {
  const language = useLanguage();
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams();
  const [filling, dispatch] = useReducer(fillingAfter, undefined, () => startFilling(storedDraft()));
  const { draft } = filling;
  const isSent = useRef(false);
  const isStored = useStoredDraft(draft, isSent);
  const { faults, visible } = useFaults(filling);
  const isRight = Object.keys(faults).length === 0;
  const checking = search.has('check') && isRight;
  useStartOf(checking);

  const submit = useMutation({
    mutationFn: () => ask(SubmitInitiativeDocument, { input: inputOf(draft) }),
    onSuccess: ({ submitInitiative: { secret, userErrors } }) => {
      if (!secret) {
        dispatch({ type: 'refused', faults: userErrors });
        setSearch({});
        return;
      }
      isSent.current = true;
      storeDraft(emptyDraft);
      void navigate(pathTo('submission', language, '', `#${secret}`), { state: { fresh: true } });
    },
  });

  if (checking) {
    return (
      <Preview
        draft={draft}
        onBack={(id) => {
          setSearch({});
          if (id) requestAnimationFrame(() => requestAnimationFrame(() => document.getElementById(id)?.focus()));
        }}
        onSend={() => submit.mutate()}
        sending={submit.isPending}
        error={submit.error}
      />
    );
  }
  return (
    <AddForm
      filling={filling}
      dispatch={dispatch}
      faults={faults}
      visible={visible}
      isStored={isStored}
      onCheck={() => (isRight ? setSearch({ check: '' }) : dispatch({ type: 'heldUp' }))}
    />
  );
}

/** Milliseconds without a key after which a text is checked, though its field was not left. */
const CHECKED_AFTER = 900;

/** What is wrong with what was filled in, and what of it is visible: what nobody is still typing, and all once one tried to go on. */
function useFaults({ draft, attempts, left, refused }: Filling): { faults: DraftFaults; visible: DraftFaults } {
  const language = useLanguage();
  const faults = useMemo(() => draftFaults(draft, language), [draft, language]);
  const settled = useSettled(draft, CHECKED_AFTER);
  const settledFaults = useMemo(() => draftFaults(settled, language), [settled, language]);
  const isShown = (id: string) => attempts > 0 || left.has(id) || (isFilled(draft, id) && id in settledFaults);
  return {
    faults,
    visible: {
      ...Object.fromEntries(Object.entries(faults).filter(([id]) => isShown(id))),
      ...byField(
        language,
        refused.filter(({ path }) => path.length > 1).map((fault) => ({ ...fault, path: fault.path.slice(1) })),
      ),
    },
  };
}

/** Brings the reader to the top of the page when the form makes way for what will be sent, and back. */
function useStartOf(checking: boolean): void {
  const before = useRef(checking);
  useEffect(() => {
    if (before.current === checking) return;
    before.current = checking;
    scrollTo({ top: 0, behavior: 'instant' });
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [checking]);
}
