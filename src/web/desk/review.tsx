import '../parts/check-list.css';
import '../parts/exchange.css';
import { useParams } from 'react-router';
import { DeskSubmissionDocument } from '../../generated/explorer.ts';
import { useContentLang, useLanguage, useWords } from '../base/language.tsx';
import { Answered } from '../parts/answered.tsx';
import { LinkTo } from '../parts/link-to.tsx';
import { NotFoundPage } from '../parts/not-found.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { Section } from '../parts/section.tsx';
import { addingWords } from '../words/adding-words.ts';
import { dayIn } from '../words/dates.ts';
import { deskWords } from '../words/desk-words.ts';
import { Decide } from './decide.tsx';
import { labelOfValue } from './field-words.ts';
import { useDeskAnswer } from './session.tsx';
import type { Submission } from './submission.ts';

/** One submission: what was sent, what was said about it, and what becomes of it. */
export function Review() {
  const { id = '' } = useParams();
  const answer = useDeskAnswer(DeskSubmissionDocument, { id });
  return (
    <Answered of={answer} page>
      {({ submission }) => (submission ? <Submitted submission={submission} /> : <NotFoundPage />)}
    </Answered>
  );
}

function Submitted({ submission }: { submission: Submission }) {
  const words = useWords(deskWords);
  const language = useLanguage();
  const lang = useContentLang();
  const { status, submitted, submitterName, submitterEmail, received, exchange, initiative } = submission;
  const isOpen = status === 'RECEIVED' || status === 'ASKED';
  return (
    <>
      <p className="desk-kind">
        {words.submission} · {words.submissionStatus[status]}
      </p>
      <PageTitle className="desk-title" tab={submitted.title} lang={lang}>
        {submitted.title}
      </PageTitle>
      <p>
        {words.sentBy(submitterName ?? words.erasedSubmitter, dayIn(language, received))}{' '}
        {submitterEmail && <a href={`mailto:${submitterEmail}?subject=${encodeURIComponent(submitted.title)}`}>{submitterEmail}</a>}
      </p>
      {initiative && (
        <p>
          <LinkTo page="initiative" id={initiative} className="button">
            {words.seePage}
          </LinkTo>
        </p>
      )}
      {exchange.length > 0 && (
        <Section title={words.exchange}>
          <ol className="exchange">
            {exchange.map(({ time, byCurator, text }) => (
              <li key={`${time} ${text}`} className={byCurator ? 'message message-own' : 'message'}>
                <p className="message-by">
                  <b>{byCurator ? words.curators : (submitterName ?? words.erasedSubmitter)}</b>{' '}
                  <time dateTime={time}>{dayIn(language, time)}</time>
                </p>
                <p className="message-text" lang={lang}>
                  {text}
                </p>
              </li>
            ))}
          </ol>
        </Section>
      )}
      <details className="as-sent" open={!isOpen || undefined}>
        <summary>{words.asSent}</summary>
        <AsSent submission={submission} />
      </details>
      {isOpen && <Decide key={submission.id} submission={submission} />}
    </>
  );
}

/** The submission as it was written. */
function AsSent({ submission: { submitted } }: { submission: Submission }) {
  const adding = useWords(addingWords);
  const labels: Readonly<Record<string, string>> = adding.fields;
  const language = useLanguage();
  const lang = useContentLang();
  const entries = Object.entries(submitted).flatMap(([field, value]) => {
    if (value === null || (Array.isArray(value) && value.length === 0)) return [];
    const lines = [value].flat().map((line): string => {
      if (typeof line !== 'object') return field === 'kind' ? labelOfValue(language, 'kind', String(line)) : String(line);
      const { name, email, organisation, mayPublish } = line;
      return `${[name, email, organisation].filter(Boolean).join(', ')} (${mayPublish ? adding.agreed : adding.notAgreed})`;
    });
    return [[field, lines] as const];
  });
  return (
    <dl className="check-list" lang={lang}>
      {entries.map(([field, lines]) => (
        <div key={field}>
          <dt lang={language}>{labels[field]}</dt>
          <dd>
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
