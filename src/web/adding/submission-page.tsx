import '../parts/exchange.css';
import './submission.css';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Navigate, useLocation, useParams } from 'react-router';
import { AnswerSubmissionDocument, type ProgressFragment, SubmissionProgressDocument } from '../../generated/explorer.ts';
import { isObject } from '../../shared/is-object.ts';
import { pathTo } from '../../shared/paths.ts';
import { useAnswer } from '../base/answer.ts';
import { ask } from '../base/ask.ts';
import { useContentLang, useLanguage, useWords } from '../base/language.tsx';
import { TextField } from '../forms/text-field.tsx';
import { Answered, Failure } from '../parts/answered.tsx';
import { CopyButton } from '../parts/copy-button.tsx';
import { MailIcon } from '../parts/icons.tsx';
import { LinkTo } from '../parts/link-to.tsx';
import { Notice } from '../parts/notice.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { addingWords } from '../words/adding-words.ts';
import { momentIn } from '../words/dates.ts';
import { faultIn } from '../words/fault-in.ts';
import { formWords } from '../words/form-words.ts';

/** Where whoever has its secret link follows a submission, and answers what the curators ask. */
export function SubmissionPage() {
  const language = useLanguage();
  const { hash, state: told } = useLocation();
  const state: unknown = told;
  const { '*': secretInPath = '' } = useParams();
  // Links of before had the secret in their path, where servers on the way may log it.
  if (secretInPath !== '') return <Navigate to={pathTo('submission', language, '', `#${secretInPath}`)} state={state} replace />;
  return <FollowedSubmission secret={hash.slice(1)} fresh={isObject(state) && state['fresh'] === true} />;
}

function FollowedSubmission({ secret, fresh }: { secret: string; fresh: boolean }) {
  const words = useWords(addingWords);
  const answer = useAnswer(SubmissionProgressDocument, { secret });
  return (
    <Answered of={answer} page>
      {({ submissionBySecret: submission }) =>
        submission ? (
          <>
            {fresh && <Thanks secret={secret} title={submission.title} />}
            <Progress submission={submission} secret={secret} heading={!fresh} />
          </>
        ) : (
          <Notice title={words.unknown} heading>
            <p>{words.unknownHelp}</p>
            <p>
              <LinkTo page="add" className="button">
                {words.title}
              </LinkTo>
            </p>
          </Notice>
        )
      }
    </Answered>
  );
}

function Thanks({ secret, title }: { secret: string; title: string }) {
  const words = useWords(addingWords);
  const link = `${location.origin}${pathTo('submission', useLanguage(), '', `#${secret}`)}`;
  return (
    <section className="thanks">
      <PageTitle className="form-title" tab={words.thanks}>
        {words.thanks}
      </PageTitle>
      <p>{words.thanksHelp}</p>
      <p className="thanks-link">
        <label>
          <span className="unseen">{words.secretLink}</span>
          <input type="text" readOnly value={link} onFocus={(event) => event.target.select()} />
        </label>
      </p>
      <p className="row">
        <CopyButton text={link}>{words.copyLink}</CopyButton>
        <a
          className="button button-quiet"
          href={`mailto:?subject=${encodeURIComponent(words.mailSubject(title))}&body=${encodeURIComponent(link)}`}
        >
          <MailIcon />
          {words.mailLink}
        </a>
      </p>
    </section>
  );
}

interface ProgressProps {
  submission: ProgressFragment;
  secret: string;
  /** Indicates that its title is the page's. */
  heading: boolean;
}

function Progress({ submission, secret, heading }: ProgressProps) {
  const words = useWords(addingWords);
  const language = useLanguage();
  const lang = useContentLang();
  const { title, status, received, exchange, initiative } = submission;
  return (
    <>
      {heading ? (
        <PageTitle className="form-title" tab={words.follow} lang={lang}>
          {title}
        </PageTitle>
      ) : (
        <h2 lang={lang} className="progress-title">
          {title}
        </h2>
      )}
      <Steps status={status} />
      <section className={`state state-${status.toLowerCase()}`} aria-label={words.follow}>
        <p className="state-name">{words.statuses[status]}</p>
        <p>{words.statusHelp[status]}</p>
        {initiative && (
          <p>
            <LinkTo page="initiative" id={initiative} className="button">
              {words.see}
            </LinkTo>
          </p>
        )}
      </section>
      {exchange.length > 0 && (
        <section aria-labelledby="exchange">
          <h2 id="exchange" className="exchange-title">
            {words.exchange}
          </h2>
          <ol className="exchange">
            {exchange.map((message) => (
              <li key={`${message.time} ${message.text}`} className={message.byCurator ? 'message' : 'message message-own'}>
                <p className="message-by">
                  <b>{message.byCurator ? words.byCurator : words.byYou}</b>{' '}
                  <time dateTime={message.time}>{momentIn(language, message.time)}</time>
                </p>
                <p className="message-text">{message.text}</p>
              </li>
            ))}
          </ol>
        </section>
      )}
      <Answer secret={secret} isAsked={status === 'ASKED'} />
      <p className="small soft">{words.received(momentIn(language, received))}</p>
      {(status === 'ACCEPTED' || status === 'DECLINED') && (
        <p>
          <LinkTo page="add">{words.another}</LinkTo>
        </p>
      )}
    </>
  );
}

function Steps({ status }: { status: ProgressFragment['status'] }) {
  const words = useWords(addingWords);
  const isDecided = status === 'ACCEPTED' || status === 'DECLINED';
  const steps = [
    { text: words.steps.sent, state: 'done' },
    { text: words.steps.read, state: isDecided ? 'done' : 'now' },
    { text: status === 'DECLINED' ? words.steps.declined : words.steps.published, state: isDecided ? 'done' : 'later' },
  ];
  return (
    <ol className="steps">
      {steps.map(({ text, state }) => (
        <li key={text} className={`step step-${state}`} aria-current={state === 'now' ? 'step' : undefined}>
          {text}
          {state === 'done' && <span className="unseen">, {words.stepDone}</span>}
        </li>
      ))}
    </ol>
  );
}

function Answer({ secret, isAsked }: { secret: string; isAsked: boolean }) {
  const words = useWords(addingWords);
  const language = useLanguage();
  const { missing } = useWords(formWords);
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string>();
  const [isSent, setIsSent] = useState(false);
  const client = useQueryClient();
  const answering = useMutation({
    mutationFn: () => ask(AnswerSubmissionDocument, { input: { secret, answer: text.trim() } }),
    onSuccess: ({ answerSubmission: { submission, userErrors } }) => {
      setFault(userErrors[0] && faultIn(language, userErrors[0]));
      if (!submission) return;
      client.setQueryData([SubmissionProgressDocument.toString(), { secret }], { submissionBySecret: submission });
      setText('');
      setIsSent(true);
    },
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') setFault(missing);
    else if (!answering.isPending) answering.mutate();
  };
  return (
    <>
      <p role="status">{isSent && !isAsked && words.answered}</p>
      {isAsked && (
        <form onSubmit={send} noValidate>
          <TextField
            id="answer"
            label={words.answer}
            rows={5}
            value={text}
            onChange={(value) => {
              setText(value);
              setFault(undefined);
            }}
            fault={fault}
            required
          />
          {answering.error && <Failure error={answering.error} again={() => answering.mutate()} asking={answering.isPending} />}
          <button type="submit" className="button" aria-disabled={answering.isPending}>
            {answering.isPending ? words.sending : words.sendAnswer}
          </button>
        </form>
      )}
    </>
  );
}
