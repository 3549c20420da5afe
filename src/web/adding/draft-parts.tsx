import type { InitiativeKind } from '../../generated/schema.ts';
import { LONGEST_LINE } from '../../records/kinds/text.ts';
import { enumWords } from '../../shared/enum-words.ts';
import { keysOf } from '../../shared/own-keys.ts';
import { useWords } from '../base/language.tsx';
import { ChipsField } from '../forms/chips-field.tsx';
import { ChoiceField } from '../forms/choice-field.tsx';
import { SentencesField } from '../forms/sentences-field.tsx';
import { TextField } from '../forms/text-field.tsx';
import { addingWords } from '../words/adding-words.ts';
import { completeAddress } from './draft.ts';
import { DraftContacts } from './draft-contacts.tsx';
import { type DraftProps, useDraftFields } from './draft-fields.ts';
import { type Part, partNames } from './form-parts.tsx';
import { LikelyDuplicates } from './likely-duplicates.tsx';

/** The fields of each part of the form. */
export const draftParts: Readonly<Record<Part, (props: DraftProps) => React.ReactNode>> = {
  what: WhatItIs,
  who: WhoTakesPart,
  about: WhatItIsAbout,
  learned: WhatWasLearned,
  you: WhoTells,
};

/** A part of the form under its heading. */
export function DraftPart({ name, children }: { name: Part; children: React.ReactNode }) {
  const words = useWords(addingWords);
  return (
    <section className="add-part" aria-labelledby={`part-${name}`}>
      <h2 id={`part-${name}`} tabIndex={-1}>
        <span className="add-number" aria-hidden="true">
          {partNames.indexOf(name) + 1}
        </span>
        {words.sections[name]}
      </h2>
      <p className="add-intro">{words.intros[name]}</p>
      {children}
    </section>
  );
}

function WhatItIs(props: DraftProps) {
  const { draft, onChange } = props;
  const { text } = useDraftFields(props);
  return (
    <>
      <TextField {...text('title')} maxLength={LONGEST_LINE} />
      <LikelyDuplicates title={draft.title} />
      <TextField {...text('summary')} rows={4} />
      <KindField value={draft.kind} onChange={(kind) => onChange({ kind })} />
      <div className="add-pair">
        <TextField {...text('startYear')} inputMode="numeric" maxLength={4} />
        <TextField {...text('endYear')} inputMode="numeric" maxLength={4} />
      </div>
      <TextField {...text('url')} type="url" onBlur={() => onChange({ url: completeAddress(draft.url) })} />
    </>
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
      options={keysOf(kinds).map((kind) => ({ value: kind, label: kinds[kind] }))}
    />
  );
}

function WhoTakesPart(props: DraftProps) {
  const { draft, onChange, faults } = props;
  const { chips } = useDraftFields(props);
  return (
    <>
      <ChipsField kind="ORGANISATION" {...chips('organisations')} />
      <ChipsField kind="REGION" {...chips('regions')} />
      <ChipsField kind="PROFESSION" {...chips('professions')} />
      <DraftContacts contacts={draft.contacts} onChange={(contacts) => onChange({ contacts })} faults={faults} />
    </>
  );
}

function WhatItIsAbout(props: DraftProps) {
  const words = useWords(addingWords);
  const { chips, text, sentences } = useDraftFields(props);
  const { problem, approach, collaboration, goals } = props.draft;
  return (
    <>
      <ChipsField kind="THEME" {...chips('themes')} />
      <details className="add-more" open={[problem, approach, collaboration, ...goals].some(Boolean) || undefined}>
        <summary>{words.more}</summary>
        <TextField {...text('problem')} rows={3} />
        <SentencesField {...sentences('goals')} add={words.addGoal} />
        <TextField {...text('approach')} rows={3} />
        <TextField {...text('collaboration')} rows={3} />
      </details>
    </>
  );
}

function WhatWasLearned(props: DraftProps) {
  const words = useWords(addingWords);
  const { chips, sentences } = useDraftFields(props);
  return (
    <>
      <ChipsField kind="FACTOR" {...chips('helped')} />
      <ChipsField kind="FACTOR" {...chips('hindered')} />
      <SentencesField {...sentences('learned')} add={words.addLesson} />
    </>
  );
}

function WhoTells(props: DraftProps) {
  const { text } = useDraftFields(props);
  return (
    <>
      <TextField {...text('submitterName')} autoComplete="name" />
      <TextField {...text('submitterEmail')} type="email" autoComplete="email" />
      <TextField {...text('source')} rows={2} />
    </>
  );
}
