import './add.css';
import { type FocusEvent, type FormEvent, useEffect, useRef } from 'react';
import type { InitiativeKind } from '../../generated/schema.ts';
import { enumWords } from '../../shared/enum-words.ts';
import { useLanguage, useWords } from '../base/language.tsx';
import { ChipsField } from '../forms/chips-field.tsx';
import { ChoiceField } from '../forms/choice-field.tsx';
import { ConfirmButton } from '../forms/confirm-button.tsx';
import { FaultSummary } from '../forms/fault-summary.tsx';
import { SentencesField } from '../forms/sentences-field.tsx';
import { TextField } from '../forms/text-field.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { addingWords } from '../words/adding-words.ts';
import { momentIn } from '../words/dates.ts';
import { type DraftFaults, requiredFields } from './checks.ts';
import { completeAddress, type Draft } from './draft.ts';
import { DraftContacts } from './draft-contacts.tsx';
import { FormParts, type Part, parts } from './form-parts.tsx';
import { LikelyDuplicates } from './likely-duplicates.tsx';

interface AddFormProps {
  title: string;
  draft: Draft;
  onChange(change: Partial<Draft>): void;
  onTouch(id: string): void;
  /** What is shown as wrong. */
  faults: DraftFaults;
  /** What is wrong, shown or not yet. */
  allFaults: DraftFaults;
  /** What the server said is wrong. */
  refused: readonly { message: string }[];
  /** How often it was tried to go on. */
  attempts: number;
  /** When the draft was left that was brought back (ISO 8601). */
  restored: string | undefined;
  isKept: boolean;
  canDiscard: boolean;
  onDiscard(): void;
  onCheck(): void;
}

/** The form itself, in five parts. */
export function AddForm(props: AddFormProps) {
  const { title, draft, onChange, onTouch, faults, allFaults, refused, attempts, restored, isKept, canDiscard, onDiscard, onCheck } = props;
  const words = useWords(addingWords);
  const language = useLanguage();
  const form = useRef<HTMLFormElement>(null);
  const summary = useRef<HTMLElement>(null);
  useEffect(() => {
    if (attempts > 0) summary.current?.focus();
  }, [attempts]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    completeUrl();
    onCheck();
  };
  const touch = (event: FocusEvent) => {
    if (event.target.id) onTouch(event.target.id);
  };
  const completeUrl = () => {
    const url = completeAddress(draft.url);
    if (url !== draft.url) onChange({ url });
  };
  const field = (id: keyof Draft & keyof typeof words.fields) => ({
    id,
    label: words.fields[id],
    help: words.help[id as keyof typeof words.help] as string | undefined,
    fault: faults[id],
    required: (requiredFields as readonly string[]).includes(id),
  });
  const text = (id: TextName) => ({ ...field(id), value: draft[id], onChange: (value: string) => onChange({ [id]: value }) });
  const chips = (id: ChipsName) => ({ ...field(id), chips: draft[id], onChange: (value: Draft[ChipsName]) => onChange({ [id]: value }) });

  return (
    <>
      <PageTitle className="form-title" tab={title}>
        {title}
      </PageTitle>
      <p className="add-lead">
        {words.lead} {words.leadAfter}
      </p>
      {restored && (
        <div className="remark" role="status">
          <p>{words.restored(momentIn(language, restored))}</p>
        </div>
      )}
      <div className="add">
        <FormParts draft={draft} faults={allFaults} shown={faults} />
        <form ref={form} className="add-form" noValidate onSubmit={submit} onBlur={touch}>
          {attempts > 0 && (
            <FaultSummary
              box={summary}
              faults={inOrder(faults)}
              labelOf={(id) => labelOf(id, words)}
              general={refused.filter((error) => !Object.values(faults).includes(error.message)).map(({ message }) => message)}
            />
          )}
          <FormPart name="what">
            <TextField {...text('title')} maxLength={300} />
            <LikelyDuplicates title={draft.title} />
            <TextField {...text('summary')} rows={4} />
            <KindField value={draft.kind} onChange={(kind) => onChange({ kind })} />
            <div className="add-pair">
              <TextField {...text('startYear')} inputMode="numeric" maxLength={4} />
              <TextField {...text('endYear')} inputMode="numeric" maxLength={4} />
            </div>
            <TextField {...text('url')} type="url" onBlur={completeUrl} />
          </FormPart>
          <FormPart name="who">
            <ChipsField kind="ORGANISATION" {...chips('organisations')} />
            <ChipsField kind="REGION" {...chips('regions')} />
            <ChipsField kind="PROFESSION" {...chips('professions')} />
            <DraftContacts contacts={draft.contacts} onChange={(contacts) => onChange({ contacts })} faults={faults} />
          </FormPart>
          <FormPart name="about">
            <ChipsField kind="THEME" {...chips('themes')} />
            <details
              className="add-more"
              open={[draft.problem, draft.approach, draft.collaboration, ...draft.goals].some(Boolean) || undefined}
            >
              <summary>{words.more}</summary>
              <TextField {...text('problem')} rows={3} />
              <SentencesField {...field('goals')} values={draft.goals} onChange={(goals) => onChange({ goals })} add={words.addGoal} />
              <TextField {...text('approach')} rows={3} />
              <TextField {...text('collaboration')} rows={3} />
            </details>
          </FormPart>
          <FormPart name="learned">
            <ChipsField kind="FACTOR" {...chips('helped')} />
            <ChipsField kind="FACTOR" {...chips('hindered')} />
            <SentencesField
              {...field('learned')}
              values={draft.learned}
              onChange={(learned) => onChange({ learned })}
              add={words.addLesson}
            />
          </FormPart>
          <FormPart name="you">
            <TextField {...text('submitterName')} autoComplete="name" />
            <TextField {...text('submitterEmail')} type="email" autoComplete="email" />
            <TextField {...text('source')} rows={2} />
          </FormPart>
          <div className="add-end">
            <button type="submit" className="button button-large">
              {words.check}
            </button>
            {canDiscard && (
              <ConfirmButton label={words.discard} question={words.discardSure} yes={words.yes} no={words.no} onConfirm={onDiscard} />
            )}
          </div>
          <p className="small soft">{isKept ? words.kept : words.notKept}</p>
        </form>
      </div>
    </>
  );
}

type TextName = { [Name in keyof Draft]: Draft[Name] extends string ? (Name extends 'kind' ? never : Name) : never }[keyof Draft];
type ChipsName = 'organisations' | 'regions' | 'professions' | 'themes' | 'helped' | 'hindered';

function FormPart({ name, children }: { name: Part; children: React.ReactNode }) {
  const words = useWords(addingWords);
  return (
    <section className="add-part" aria-labelledby={`part-${name}`}>
      <h2 id={`part-${name}`} tabIndex={-1}>
        <span className="add-number" aria-hidden="true">
          {Object.keys(parts).indexOf(name) + 1}
        </span>
        {words.sections[name]}
      </h2>
      <p className="add-intro">{words.intros[name]}</p>
      {children}
    </section>
  );
}

function KindField({ value, onChange }: { value: InitiativeKind | ''; onChange(value: InitiativeKind | ''): void }) {
  const words = useWords(addingWords);
  const kinds = useWords(enumWords).initiativeKind;
  return (
    <ChoiceField
      id="kind"
      label={words.fields.kind}
      value={value}
      onChange={onChange}
      none={words.kindNone}
      options={Object.entries(kinds).map(([kind, label]) => ({ value: kind as InitiativeKind, label }))}
    />
  );
}

/** What a field is called, by its id: `contacts-0-email` → `Contactpersoon 1: E-mailadres`. */
function labelOf(id: string, words: (typeof addingWords)['nl']): string {
  const [name = '', index, inner] = id.split('-');
  if (name === 'contacts' && index !== undefined) {
    const within = { name: words.contactName, email: words.contactEmail, organisation: words.contactOrganisation }[inner ?? ''];
    return [words.contact(Number(index) + 1), within].filter(Boolean).join(': ');
  }
  return words.fields[name as keyof typeof words.fields] ?? id;
}

/** What is wrong in the order in which the fields stand. */
function inOrder(faults: DraftFaults): DraftFaults {
  const order: readonly string[] = Object.values(parts).flat();
  const place = (id: string) => order.indexOf(id.split('-')[0] ?? '');
  return Object.fromEntries(Object.entries(faults).sort(([a], [b]) => place(a) - place(b)));
}
