import './desk.css';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import type { DeskViewerQuery } from '../../generated/explorer.ts';
import { AskError } from '../base/ask.ts';
import { useWords } from '../base/language.tsx';
import { TextField } from '../forms/text-field.tsx';
import { Failure } from '../parts/answered.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { deskWords } from '../words/desk-words.ts';
import { formWords } from '../words/form-words.ts';
import type { Credential } from './credential.ts';
import { isBackFromIssuer, issuerOfPage } from './issuer.ts';
import { type Refusal, viewerOf } from './session.tsx';

interface SignInProps {
  refusal: Refusal | undefined;
  onSignIn(credential: Credential, viewer: DeskViewerQuery['viewer']): void;
}

/** The way into the desk: by key, or by way of the issuer. */
export function SignIn({ refusal, onSignIn }: SignInProps) {
  const words = useWords(deskWords);
  const [search] = useSearchParams();
  const issuer = issuerOfPage();
  const [refused, setRefused] = useState<Refusal | undefined>(refusal);
  if (issuer && isBackFromIssuer(search)) return <BackFromIssuer onSignIn={onSignIn} onRefused={setRefused} />;
  return (
    <div className="sign-in">
      <PageTitle className="desk-title" tab={words.title}>
        {words.title}
      </PageTitle>
      <p className="desk-lead">{words.signInLead}</p>
      <div role="alert">
        {refused && (
          <p className="sign-in-refused">
            {refused.reason === 'role' ? words.refusals.role(refused.role) : words.refusals[refused.reason]}
          </p>
        )}
      </div>
      {issuer && <ByIssuer name={new URL(issuer.issuer).host} onRefused={setRefused} />}
      <ByKey onSignIn={onSignIn} onRefused={setRefused} quiet={issuer !== undefined} />
    </div>
  );
}

function ByKey({ onSignIn, onRefused, quiet }: Pick<SignInProps, 'onSignIn'> & { onRefused(refusal?: Refusal): void; quiet: boolean }) {
  const words = useWords(deskWords);
  const { missing } = useWords(formWords);
  const [key, setKey] = useState('');
  const [fault, setFault] = useState<string>();
  const signing = useMutation({
    mutationFn: (credential: Credential) => viewerOf(credential),
    onSuccess: (viewer, credential) => {
      if ('reason' in viewer) onRefused(viewer);
      else onSignIn(credential, viewer);
    },
    onError: (error) => {
      if (error instanceof AskError && error.code === 'UNAUTHENTICATED') onRefused({ reason: 'key' });
    },
  });
  const isRefused = signing.error instanceof AskError && signing.error.code === 'UNAUTHENTICATED';
  const send = (event: FormEvent) => {
    event.preventDefault();
    onRefused(undefined);
    const token = key.trim();
    if (token === '') setFault(missing);
    // What can't be a header's value is no key, and the browser would not send it.
    else if (!/^[\w.~+/=-]+$/.test(token)) setFault(words.noKey);
    else signing.mutate({ how: 'key', token });
  };
  return (
    <form onSubmit={send} noValidate className="sign-in-form">
      <TextField
        id="key"
        label={words.key}
        help={words.keyHelp}
        type="password"
        value={key}
        onChange={(value) => {
          setKey(value);
          setFault(undefined);
        }}
        fault={fault}
      />
      {signing.error && !isRefused && (
        <Failure error={signing.error} again={() => signing.mutate({ how: 'key', token: key.trim() })} asking={signing.isPending} />
      )}
      <button type="submit" className={quiet ? 'button button-quiet' : 'button'} aria-disabled={signing.isPending}>
        {signing.isPending ? words.signingIn : words.signIn}
      </button>
    </form>
  );
}

function ByIssuer({ name, onRefused }: { name: string; onRefused(refusal: Refusal): void }) {
  const words = useWords(deskWords);
  const { pathname } = useLocation();
  const going = useMutation({
    mutationFn: async () => {
      const issuer = issuerOfPage();
      const { goToIssuer } = await import('./oidc.ts');
      if (issuer) await goToIssuer(issuer, pathname);
    },
    onError: () => onRefused({ reason: 'issuer' }),
  });
  return (
    <p className="sign-in-issuer">
      <button type="button" className="button" onClick={() => going.mutate()} aria-disabled={going.isPending}>
        {going.isPending ? words.signingIn : words.signInAt(name)}
      </button>
      <span>{words.orKey}</span>
    </p>
  );
}

function BackFromIssuer({ onSignIn, onRefused }: Pick<SignInProps, 'onSignIn'> & { onRefused(refusal: Refusal): void }) {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  // A code can be used once, however often the page is drawn.
  useQuery({
    queryKey: ['back from issuer', location.search],
    queryFn: async () => {
      const issuer = issuerOfPage();
      if (!issuer) return null;
      try {
        const { comeBack } = await import('./oidc.ts');
        const { token, back } = await comeBack(issuer);
        await navigate(back || pathname, { replace: true });
        const viewer = await viewerOf({ how: 'oidc', token });
        if ('reason' in viewer) onRefused(viewer);
        else onSignIn({ how: 'oidc', token }, viewer);
      } catch {
        await navigate(pathname, { replace: true });
        onRefused({ reason: 'issuer' });
      }
      return null;
    },
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return <Waiting />;
}
