import { DeskOverviewDocument } from '../../generated/explorer.ts';
import { useContentLang, useLanguage, useWords } from '../base/language.tsx';
import { Answered } from '../parts/answered.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { Section } from '../parts/section.tsx';
import { dayIn } from '../words/dates.ts';
import { deskWords } from '../words/desk-words.ts';
import { LinkToDesk } from './link-to-desk.tsx';
import { NewRecord } from './new-record.tsx';
import { RecordSearch } from './record-search.tsx';
import { useDeskAnswer } from './session.tsx';

/** What waits at the desk. */
export function Overview() {
  const words = useWords(deskWords);
  const language = useLanguage();
  const lang = useContentLang();
  const answer = useDeskAnswer(DeskOverviewDocument, {});
  return (
    <>
      <PageTitle className="desk-title" tab={words.title}>
        {words.title}
      </PageTitle>
      <Answered of={answer}>
        {({ submissions, findings }) => (
          <>
            <Section title={words.pages.submissions} intro={words.waiting(submissions.total)}>
              {submissions.submissions.length > 0 && (
                <ul className="desk-list">
                  {submissions.submissions.map(({ id, received, title }) => (
                    <li key={id}>
                      <LinkToDesk page="review" id={id} lang={lang}>
                        {title}
                      </LinkToDesk>{' '}
                      <span className="soft small">{dayIn(language, received)}</span>
                    </li>
                  ))}
                </ul>
              )}
              <p>
                <LinkToDesk page="submissions">{words.allSubmissions}</LinkToDesk>
              </p>
            </Section>
            <Section title={words.pages.findings} intro={words.findingsIntro}>
              <ul className="desk-counts">
                {Object.entries(words.subjects).map(([about, label]) => (
                  <li key={about}>
                    <LinkToDesk page="findings" rest={`#${about.toLowerCase()}`}>
                      <b>{findings.filter((finding) => finding.about === about).length}</b> {label}
                    </LinkToDesk>
                  </li>
                ))}
              </ul>
            </Section>
          </>
        )}
      </Answered>
      <Section title={words.pages.records} intro={words.recordsIntro}>
        <RecordSearch />
        <NewRecord />
      </Section>
    </>
  );
}
