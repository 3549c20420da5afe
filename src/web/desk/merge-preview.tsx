import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { MergeRecordsDocument, type MergeRecordsMutation } from '../../generated/explorer.ts';
import { useContentLang, useLanguage, useWords } from '../base/language.tsx';
import { ConfirmButton } from '../forms/confirm-button.tsx';
import { Answered, Failure } from '../parts/answered.tsx';
import { deskWords } from '../words/desk-words.ts';
import { faultIn } from '../words/fault-in.ts';
import { DifferenceList } from './difference-list.tsx';
import { NamesContext, useNames } from './names.ts';
import { deskPathTo } from './paths.ts';
import { type Body, bodyOf, nameOf } from './record-body.ts';
import { useDeskAnswer, useDeskChange } from './session.tsx';

interface MergePreviewProps {
  /** The two records as they were looked at. */
  pair: { from: string; into: string; fromRevision: number; intoRevision: number };
  title: string;
}

type Revisions = NonNullable<MergeRecordsMutation['mergeRecords']['revisions']>;

const NONE: Revisions = [];

/** What merging two records would write, as a dry run of it tells, and the button that writes just that. */
export function MergePreview({ pair, title }: MergePreviewProps) {
  const words = useWords(deskWords);
  const language = useLanguage();
  const navigate = useNavigate();
  const answer = useDeskAnswer(MergeRecordsDocument, { input: { ...pair, dryRun: true } });
  const revisions = answer.data?.mergeRecords.revisions ?? NONE;
  const bodies = useMemo(() => revisions.flatMap(({ before, after }) => [before, after].filter(Boolean).map(bodyOf)), [revisions]);
  const names = useNames(bodies);
  const [wrong, setWrong] = useState('');
  const merging = useDeskChange(MergeRecordsDocument, ({ mergeRecords: { record, userErrors } }) => {
    setWrong(userErrors.map((fault) => faultIn(language, fault)).join(' '));
    if (record) void navigate(deskPathTo('edit', language, record.id));
  });
  const merge = () => merging.mutate({ input: pair });
  return (
    <Answered of={answer}>
      {({ mergeRecords: { record, changed, userErrors } }) => {
        if (!record) return <p className="field-fault">{userErrors.map((fault) => faultIn(language, fault)).join(' ')}</p>;
        const own = revisions.find(({ id }) => id === pair.into);
        const others = revisions.filter(({ id, operation }) => id !== pair.into && operation === 'UPDATE');
        const untold = (changed ?? 0) - revisions.length;
        return (
          <NamesContext value={names}>
            <section aria-labelledby="merge-preview" className="merge-preview">
              <h2 id="merge-preview">{title}</h2>
              <p>{words.mergePreviewHelp(pair.from, pair.into)}</p>
              {own ? (
                <DifferenceList before={bodyOf(own.before)} after={bodyOf(own.after)} />
              ) : (
                <p className="soft">{words.mergeNothing}</p>
              )}
              {others.length > 0 && (
                <>
                  <h3>{words.mergeOthers(others.length + untold)}</h3>
                  {others.map(({ id, before, after }) => (
                    <OtherRecord key={id} before={bodyOf(before)} after={bodyOf(after)} />
                  ))}
                  {untold > 0 && <p className="soft">{words.mergeUntold(untold)}</p>}
                </>
              )}
              <div role="alert">{wrong && <p className="field-fault">{wrong}</p>}</div>
              {merging.error && <Failure error={merging.error} again={merge} asking={merging.isPending} />}
              <ConfirmButton label={words.mergeNow} question={words.mergeSure} yes={words.mergeYes} no={words.no} onConfirm={merge} />
            </section>
          </NamesContext>
        );
      }}
    </Answered>
  );
}

/** What changes in a record that mentions the one that goes. */
function OtherRecord({ before, after }: { before: Body; after: Body }) {
  return (
    <details className="entry">
      <summary>
        <b lang={useContentLang()}>{nameOf(after)}</b>
      </summary>
      <DifferenceList before={before} after={after} />
    </details>
  );
}
