import { useMutation } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { SubmitInitiativeDocument, type SubmitInitiativeMutation } from '../../generated/explorer.ts';
import { pathTo } from '../../shared/paths.ts';
import { ask } from '../base/ask.ts';
import { useLanguage, useWords } from '../base/language.tsx';
import { useSettled } from '../base/settled.ts';
import { addingWords } from '../words/adding-words.ts';
import { formWords } from '../words/form-words.ts';
import { AddForm } from './add-form.tsx';
import { type DraftFaults, faultsOf, isFilled } from './checks.ts';
import { type Draft, emptyDraft, inputOf, isEmpty, keepDraft, keptDraft } from './draft.ts';
import { Preview } from './preview.tsx';

type UserError = SubmitInitiativeMutation['submitInitiative']['userErrors'][number];

/** Milliseconds without a key after which a text is checked, though its field was not left. */
const CHECKED_AFTER = 900;

/** "Add an initiative": the form, then what will be sent. Its draft stays in the browser until it is. */
export function AddPage() {
  const words = useWords(addingWords);
  const faultWords = useWords(formWords).faults;
  const language = useLanguage();
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams();
  const [kept, setKept] = useState(keptDraft);
  const [draft, setDraft] = useState<Draft>(kept?.draft ?? emptyDraft);
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const [refused, setRefused] = useState<readonly UserError[]>([]);
  const [isKept, setIsKept] = useState(true);
  const [attempts, setAttempts] = useState(0);
  const sent = useRef(false);

  const settled = useSettled(draft);
  useEffect(() => {
    if (!sent.current) setIsKept(keepDraft(settled));
  }, [settled]);
  // Left before it settled.
  const latest = useRef(draft);
  latest.current = draft;
  useEffect(() => {
    const keep = () => {
      if (!sent.current) keepDraft(latest.current);
    };
    addEventListener('pagehide', keep);
    return () => {
      removeEventListener('pagehide', keep);
      keep();
    };
  }, []);

  const faults = useMemo(() => faultsOf(draft, faultWords), [draft, faultWords]);
  const rested = useSettled(draft, CHECKED_AFTER);
  const restedFaults = useMemo(() => faultsOf(rested, faultWords), [rested, faultWords]);
  const shown: DraftFaults = {
    ...Object.fromEntries(
      Object.entries(faults).filter(([id]) => attempts > 0 || touched.has(id) || (isFilled(draft, id) && id in restedFaults)),
    ),
    ...Object.fromEntries(refused.flatMap(({ path, message }) => (path.length > 1 ? [[path.slice(1).join('-'), message]] : []))),
  };

  const checking = search.has('check') && Object.keys(faults).length === 0;
  const before = useRef(checking);
  useEffect(() => {
    if (before.current === checking) return;
    before.current = checking;
    scrollTo({ top: 0, behavior: 'instant' });
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [checking]);

  const submit = useMutation({
    mutationFn: () => ask(SubmitInitiativeDocument, { input: inputOf(draft) }),
    onSuccess: ({ submitInitiative: { secret, userErrors } }) => {
      setRefused(userErrors);
      if (!secret) {
        setAttempts((count) => count + 1);
        setSearch({});
        return;
      }
      sent.current = true;
      keepDraft(emptyDraft);
      void navigate(pathTo('submission', language, secret), { state: { fresh: true } });
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
      draft={draft}
      onChange={(change) => {
        setDraft((current) => ({ ...current, ...change }));
        if (refused.length > 0) setRefused([]);
      }}
      onTouch={(id) => setTouched((ids) => (ids.has(id) ? ids : new Set(ids).add(id)))}
      faults={shown}
      allFaults={faults}
      refused={refused}
      attempts={attempts}
      restored={kept?.saved}
      isKept={isKept}
      canDiscard={!isEmpty(draft)}
      onDiscard={() => {
        setDraft(emptyDraft);
        setKept(undefined);
        setTouched(new Set());
        setAttempts(0);
        setRefused([]);
        document.querySelector<HTMLElement>('main h1')?.focus();
      }}
      onCheck={() => {
        if (Object.keys(faults).length === 0) setSearch({ check: '' });
        else setAttempts((count) => count + 1);
      }}
      title={words.title}
    />
  );
}
