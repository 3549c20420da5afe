import { useMemo, useState } from 'react';
import { useParams } from 'react-router';
import { DeskHistoryDocument, RevertRecordDocument } from '../../generated/explorer.ts';
import { useContentLang, useLanguage, useWords } from '../base/language.tsx';
import { ConfirmButton } from '../forms/confirm-button.tsx';
import { Answered, Failure } from '../parts/answered.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { momentIn } from '../words/dates.ts';
import { deskWords } from '../words/desk-words.ts';
import { faultIn } from '../words/fault-in.ts';
import { DifferenceList } from './difference-list.tsx';
import { LinkToDesk } from './link-to-desk.tsx';
import { NamesContext, useNames } from './names.ts';
import { bodyOf, nameOf } from './record-body.ts';
import { useDeskAnswer, useDeskChange } from './session.tsx';

/** Who changed what of a record and when, with the way back to any of it. */
export function History() {
  const words = useWords(deskWords);
  const language = useLanguage();
  const lang = useContentLang();
  const { id = '' } = useParams();
  const answer = useDeskAnswer(DeskHistoryDocument, { id });
  const [wrong, setWrong] = useState('');
  const [done, setDone] = useState('');
  const reverting = useDeskChange(RevertRecordDocument, ({ revert: { record, userErrors } }) => {
    setWrong(userErrors.map((fault) => faultIn(language, fault)).join(' '));
    setDone(record ? words.reverted : '');
  });
  const history = answer.data?.history;
  const bodies = useMemo(() => (history ?? []).flatMap(({ before, after }) => [before, after].filter(Boolean).map(bodyOf)), [history]);
  const names = useNames(bodies);
  return (
    <NamesContext value={names}>
      <Answered of={answer} page>
        {({ record, history: revisions }) => {
          const isPresent = record?.id === id;
          const latest = revisions[0];
          const title = nameOf({ ...bodyOf(latest?.after ?? latest?.before), id });
          return (
            <>
              <p className="desk-kind">{words.history}</p>
              <PageTitle className="desk-title" tab={`${words.history}: ${title}`} lang={lang}>
                {title}
              </PageTitle>
              {isPresent && (
                <p className="desk-links">
                  <LinkToDesk page="edit" id={id}>
                    {words.edit}
                  </LinkToDesk>
                </p>
              )}
              {!isPresent && <p>{words.isGone}</p>}
              <div role="status">{done && <p className="remark">{done}</p>}</div>
              <div role="alert">{wrong && <p className="field-fault">{wrong}</p>}</div>
              {reverting.error && <Failure error={reverting.error} again={() => reverting.reset()} asking={reverting.isPending} />}
              {revisions.length === 0 && <p>{words.noHistory}</p>}
              <ol className="revisions">
                {revisions.map(({ seq, time, who, operation, before, after, mergedInto }) => {
                  const isNow = isPresent && record.revision === seq;
                  return (
                    <li key={seq} className="revision">
                      <div className="revision-head">
                        <h2>
                          {words.operations[operation]}
                          {mergedInto && ` ${words.into(mergedInto)}`}
                        </h2>
                        <p className="soft">
                          <time dateTime={time}>{momentIn(language, time)}</time>
                          {' · '}
                          {who.replace(/^(key|oidc):/, '')} {' · '}
                          {words.revision(seq)}
                        </p>
                      </div>
                      {operation === 'UPDATE' && <DifferenceList before={bodyOf(before)} after={bodyOf(after)} />}
                      {operation !== 'UPDATE' && (
                        <details>
                          <summary>{words.seeWhole}</summary>
                          <DifferenceList before={bodyOf(before)} after={bodyOf(after)} />
                        </details>
                      )}
                      {isNow && <p className="small soft">{words.isNow}</p>}
                      {!isNow && after !== null && (
                        <ConfirmButton
                          label={words.revert}
                          question={words.revertSure(seq)}
                          yes={words.revertYes}
                          no={words.no}
                          onConfirm={() => reverting.mutate({ input: { id, seq, revision: isPresent ? record.revision : null } })}
                        />
                      )}
                    </li>
                  );
                })}
              </ol>
            </>
          );
        }}
      </Answered>
    </NamesContext>
  );
}
