import { useEffect, useMemo, useRef, useState } from 'react';
import type { StoredFragment } from '../../generated/explorer.ts';
import { useLanguage, useWords } from '../base/language.tsx';
import { deskWords } from '../words/desk-words.ts';
import { ChooseFields, chosenBody, type Side } from './choose-fields.tsx';
import { labelOfField } from './field-words.ts';
import { NamesContext, useNames } from './names.ts';
import { type Body, bodyOf, isSame } from './record-body.ts';

interface ConflictProps {
  /** The record as it was opened. */
  base: Body;
  mine: Body;
  /** The record as somebody else saved it in the meantime. */
  theirs: StoredFragment;
  saving: boolean;
  onResolved(body: Body): void;
  /** Takes what the other saved, and lets one's own changes go. */
  onTheirs(): void;
}

/** Somebody was first: both versions field by field. What only one of the two changed is taken over; the rest is chosen. */
export function Conflict({ base, mine, theirs, saving, onResolved, onTheirs }: ConflictProps) {
  const words = useWords(deskWords);
  const language = useLanguage();
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  const other = useMemo(() => bodyOf(theirs.body), [theirs]);
  const bodies = useMemo(() => [mine, other, base], [mine, other, base]);
  const names = useNames(bodies);
  const differing = [...new Set([...Object.keys(mine), ...Object.keys(other)])].filter((field) => !isSame(mine[field], other[field]));
  const onlyMine = differing.filter((field) => isSame(base[field], other[field]));
  const onlyTheirs = differing.filter((field) => isSame(base[field], mine[field]));
  const both = differing.filter((field) => !onlyMine.includes(field) && !onlyTheirs.includes(field));
  const [chosen, setChosen] = useState<Readonly<Record<string, Side>>>({});
  const left = both.filter((field) => !(field in chosen));
  const taken = { ...Object.fromEntries(onlyMine.map((field): [string, Side] => [field, 'left'])), ...chosen };
  const list = (fields: readonly string[]) => fields.map((field) => labelOfField(language, field)).join(', ');
  return (
    <NamesContext value={names}>
      <section ref={box} tabIndex={-1} className="conflict" aria-labelledby="conflict-title">
        <h2 id="conflict-title">{words.conflict}</h2>
        <p>{words.conflictHelp}</p>
        {onlyMine.length > 0 && <p>{words.onlyMine(list(onlyMine))}</p>}
        {onlyTheirs.length > 0 && <p>{words.onlyTheirs(list(onlyTheirs))}</p>}
        <ChooseFields
          left={mine}
          right={other}
          leftLabel={words.mine}
          rightLabel={words.theirs}
          fields={both}
          chosen={chosen}
          onChoose={(field, side) => setChosen({ ...chosen, [field]: side })}
        />
        <p role="status">{left.length > 0 ? words.chooseStill(list(left)) : ''}</p>
        <div className="row">
          <button
            type="button"
            className="button"
            aria-disabled={saving || left.length > 0}
            onClick={() => left.length === 0 && onResolved(chosenBody(mine, other, taken))}
          >
            {saving ? words.saving : words.saveBoth}
          </button>
          <button type="button" className="button button-quiet" onClick={onTheirs}>
            {words.takeTheirs}
          </button>
        </div>
      </section>
    </NamesContext>
  );
}
