import { useSearchParams } from 'react-router';
import { DeskSubmissionsDocument } from '../../generated/explorer.ts';
import type { SubmissionStatus } from '../../generated/schema.ts';
import { firstSentence } from '../../shared/first-sentence.ts';
import { useContentLang, useLanguage, useWords } from '../base/language.tsx';
import { Answered } from '../parts/answered.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { dayIn } from '../words/dates.ts';
import { deskWords } from '../words/desk-words.ts';
import { LinkToDesk } from './link-to-desk.tsx';
import { Pager } from './pager.tsx';
import { useDeskAnswer } from './session.tsx';

const PAGE = 20;
const statuses: readonly SubmissionStatus[] = ['RECEIVED', 'ASKED', 'ACCEPTED', 'DECLINED'];

/** What people sent in, those that wait longest first. */
export function Submissions() {
  const words = useWords(deskWords);
  const language = useLanguage();
  const lang = useContentLang();
  const [search, setSearch] = useSearchParams();
  const status = statuses.find((name) => name.toLowerCase() === search.get('status')) ?? 'RECEIVED';
  const offset = Number(search.get('from') ?? 0) || 0;
  const answer = useDeskAnswer(DeskSubmissionsDocument, { status, first: PAGE, offset });
  return (
    <>
      <PageTitle className="desk-title" tab={words.pages.submissions}>
        {words.pages.submissions}
      </PageTitle>
      <fieldset className="switch-view">
        <legend className="unseen">{words.status}</legend>
        {statuses.map((name) => (
          <label key={name}>
            <input
              type="radio"
              name="status"
              checked={status === name}
              onChange={() => setSearch({ status: name.toLowerCase() }, { replace: true })}
            />
            {words.submissionStatus[name]}
          </label>
        ))}
      </fieldset>
      <Answered of={answer}>
        {({ submissions: { total, submissions } }) => (
          <>
            {total === 0 && <p className="soft">{words.noSubmissions}</p>}
            <ul className="desk-cards">
              {submissions.map(({ id, received, submitterName, title, lead }) => (
                <li key={id}>
                  <h2>
                    <LinkToDesk page="review" id={id} lang={lang}>
                      {title}
                    </LinkToDesk>
                  </h2>
                  <p lang={lang}>{firstSentence(lead)}</p>
                  <p className="small soft">{words.sentBy(submitterName ?? words.erasedSubmitter, dayIn(language, received))}</p>
                </li>
              ))}
            </ul>
            <Pager
              offset={offset}
              size={PAGE}
              total={total}
              onGo={(to) => setSearch({ status: status.toLowerCase(), ...(to > 0 && { from: String(to) }) })}
            />
          </>
        )}
      </Answered>
    </>
  );
}
