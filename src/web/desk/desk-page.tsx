import './desk.css';
import { Route, Routes, useLocation } from 'react-router';
import { useLanguage, useWords } from '../base/language.tsx';
import { Failure } from '../parts/answered.tsx';
import { NotFoundPage } from '../parts/not-found.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { deskWords } from '../words/desk-words.ts';
import { Contacts } from './contacts.tsx';
import { CreateRecord, EditRecord } from './edit-record.tsx';
import { Findings } from './findings.tsx';
import { History } from './history.tsx';
import { Keys } from './keys.tsx';
import { LinkToDesk } from './link-to-desk.tsx';
import { MergeRecords } from './merge-records.tsx';
import { Overview } from './overview.tsx';
import { deskPages, deskPathTo, type DeskPage as Page } from './paths.ts';
import { Records } from './records.tsx';
import { Review } from './review.tsx';
import { type Session, SignedIn, useDeskSession } from './session.tsx';
import { SignIn } from './sign-in.tsx';
import { Submissions } from './submissions.tsx';

/** The curators' desk, behind a key or the issuer. */
export function DeskPage() {
  const { session, viewerAnswer, refusal, signIn } = useDeskSession();
  if (viewerAnswer?.error)
    return <Failure error={viewerAnswer.error} page again={() => void viewerAnswer.refetch()} asking={viewerAnswer.isFetching} />;
  if (viewerAnswer) return <Waiting />;
  if (!session) return <SignIn key={refusal?.reason} refusal={refusal} onSignIn={signIn} />;
  return (
    <SignedIn session={session}>
      <DeskBar session={session} />
      <DeskRoutes isAdmin={session.viewer.role === 'ADMIN'} />
    </SignedIn>
  );
}

function DeskBar({ session }: { session: Session }) {
  const words = useWords(deskWords);
  const language = useLanguage();
  const { pathname } = useLocation();
  const entries: (keyof typeof words.pages)[] = [
    'overview',
    'submissions',
    'records',
    'findings',
    'contacts',
    ...(session.viewer.role === 'ADMIN' ? (['keys'] as const) : []),
  ];
  return (
    <div className="desk-bar">
      <nav aria-label={words.title}>
        <ul>
          {entries.map((page) => (
            <li key={page}>
              <LinkToDesk page={page} current={pathname === deskPathTo(page, language)}>
                {words.pages[page]}
              </LinkToDesk>
            </li>
          ))}
        </ul>
      </nav>
      <p className="desk-who">
        <span>{words.signedInAs(session.viewer.name.replace(/^(key|oidc):/, ''), words.roles[session.viewer.role])}</span>
        <button type="button" className="button button-quiet button-small" onClick={() => session.signOut()}>
          {words.signOut}
        </button>
      </p>
    </div>
  );
}

function DeskRoutes({ isAdmin }: { isAdmin: boolean }) {
  const language = useLanguage();
  const path = (page: Page) => deskPages[page][language];
  return (
    <Routes>
      <Route index element={<Overview />} />
      <Route path={path('submissions')} element={<Submissions />} />
      <Route path={path('review')} element={<Review />} />
      <Route path={path('records')} element={<Records />} />
      <Route path={path('edit')} element={<EditRecord />} />
      <Route path={path('create')} element={<CreateRecord />} />
      <Route path={path('history')} element={<History />} />
      <Route path={path('merge')} element={<MergeRecords />} />
      <Route path={path('findings')} element={<Findings />} />
      <Route path={path('contacts')} element={<Contacts />} />
      {isAdmin && <Route path={path('keys')} element={<Keys />} />}
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
