import { useContext, useMemo, useState } from 'react';
import { DeskRecordDocument } from '../../generated/explorer.ts';
import { useContentLang, useWords } from '../base/language.tsx';
import { Answered } from '../parts/answered.tsx';
import { LinkTo } from '../parts/link-to.tsx';
import { deskWords } from '../words/desk-words.ts';
import { ChooseFields, chosenBody, type Side } from './choose-fields.tsx';
import { differencesOf } from './difference.ts';
import { NamesContext, useNames } from './names.ts';
import type { Proposed } from './proposed.ts';
import { type Body, bodyOf, nameOf } from './record-body.ts';
import { useDeskAnswer } from './session.tsx';

interface ResemblingProps {
  /** Id of the initiative that exists. */
  id: string;
  proposed: Proposed;
  /** Makes the proposal a change of the one that exists. */
  onUse(changed: Proposed): void;
}

/** An initiative that may be the one that was submitted, beside it, field by field: the one may fill in the other. */
export function Resembling({ id, proposed, onUse }: ResemblingProps) {
  const words = useWords(deskWords);
  const lang = useContentLang();
  const answer = useDeskAnswer(DeskRecordDocument, { id });
  return (
    <Answered of={answer}>
      {({ record }) =>
        record && (
          <details className="entry">
            <summary>
              <b lang={lang}>{nameOf(bodyOf(record.body))}</b> <span className="entry-about">{words.compareFields}</span>
            </summary>
            <p>
              <LinkTo page="initiative" id={record.id}>
                {words.seePage}
              </LinkTo>
            </p>
            {proposed.revision !== undefined && proposed.body['id'] === record.id ? (
              <p role="status">{words.willChange}</p>
            ) : (
              <SameOne
                existing={bodyOf(record.body)}
                proposed={proposed.body}
                onUse={(body) => onUse({ kind: 'INITIATIVE', body, revision: record.revision })}
              />
            )}
          </details>
        )
      }
    </Answered>
  );
}

function SameOne({ existing, proposed, onUse }: { existing: Body; proposed: Body; onUse(body: Body): void }) {
  const words = useWords(deskWords);
  const known = useContext(NamesContext);
  const bodies = useMemo(() => [existing, proposed], [existing, proposed]);
  const names = useNames(bodies);
  const fields = differencesOf(existing, proposed)
    .filter(({ field, after }) => field !== 'id' && after !== undefined)
    .map(({ field }) => field);
  // What exists is kept, but for what it lacks.
  const [chosen, setChosen] = useState<Readonly<Record<string, Side>>>(() =>
    Object.fromEntries(
      fields.map((field) => [field, existing[field] === undefined ? 'left' : Array.isArray(existing[field]) ? 'both' : 'right']),
    ),
  );
  return (
    <NamesContext value={new Map([...known, ...names])}>
      <ChooseFields
        left={proposed}
        right={existing}
        leftLabel={words.sentIn}
        rightLabel={words.existing}
        fields={fields}
        chosen={chosen}
        onChoose={(field, side) => setChosen({ ...chosen, [field]: side })}
      />
      <button type="button" className="button button-quiet" onClick={() => onUse(chosenBody(proposed, existing, chosen))}>
        {words.isSameOne}
      </button>
    </NamesContext>
  );
}
