import { type UseQueryResult, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import { DeskViewerDocument, type DeskViewerQuery, type TypedDocumentString } from '../../generated/explorer.ts';
import type { Role } from '../../generated/schema.ts';
import { AskError, ask } from '../base/ask.ts';
import { type Credential, storeCredential, storedCredential } from './credential.ts';

type Viewer = DeskViewerQuery['viewer'];

/** Why nobody is signed in any more, or not yet. */
export type Refusal = { reason: 'expired' | 'key' | 'issuer' } | { reason: 'role'; role: Role };

export interface Session {
  viewer: Viewer;
  how: Credential['how'];
  /** Asks the API as whoever is signed in. Throws AskError; when the credential is worth nothing any more, signs out. */
  ask<Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables, signal?: AbortSignal): Promise<Data>;
  signOut(refusal?: Refusal): void;
}

const SessionContext = createContext<Session | undefined>(undefined);

/** Whoever is signed in at the desk; only below `Desk`. */
function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('Nobody is signed in here.');
  return session;
}

/** Key under which answers to curators are remembered; all of them are forgotten on signing out. */
const DESK = 'desk';

/** An answer to whoever is signed in. It is asked anew whenever a page that needs it is opened. */
export function useDeskAnswer<Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables, enabled = true) {
  const session = useSession();
  return useQuery({
    queryKey: [DESK, document.toString(), variables],
    queryFn: ({ signal }) => session.ask(document, variables, signal),
    enabled,
    staleTime: 0,
  });
}

/** A change by whoever is signed in; what was remembered at the desk and on the pages is asked anew after it. */
export function useDeskChange<Data, Variables>(document: TypedDocumentString<Data, Variables>, onDone?: (data: Data) => void) {
  const session = useSession();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (variables: Variables) => session.ask(document, variables),
    onSuccess: (data) => {
      void client.invalidateQueries();
      onDone?.(data);
    },
  });
}

/** Finds out who holds a credential. Throws AskError; a refusal where they may not work here. */
export async function viewerOf({ token }: Credential): Promise<Viewer | Refusal> {
  const { viewer } = await ask(DeskViewerDocument, {}, { headers: { authorization: `Bearer ${token}` } });
  return viewer.role === 'CURATOR' || viewer.role === 'ADMIN' ? viewer : { reason: 'role', role: viewer.role };
}

interface DeskSession {
  session: Session | undefined;
  /** The question who holds the credential that was kept, while that is not known. */
  viewerAnswer: UseQueryResult<null> | undefined;
  refusal: Refusal | undefined;
  signIn(credential: Credential, viewer: Viewer): void;
}

/** The session of this tab, kept until the tab is closed or its credential is refused. */
export function useDeskSession(): DeskSession {
  const client = useQueryClient();
  const [credential, setCredential] = useState(storedCredential);
  const [refusal, setRefusal] = useState<Refusal>();
  const [viewerOfCredential, setViewer] = useState<Viewer>();

  const signOut = useCallback(
    (why?: Refusal) => {
      storeCredential(undefined);
      setCredential(undefined);
      setViewer(undefined);
      setRefusal(why);
      client.removeQueries({ queryKey: [DESK] });
    },
    [client],
  );
  const viewerAnswer = useQuery({
    queryKey: [DESK, 'viewer'],
    queryFn: async () => {
      if (!credential) return null;
      try {
        const viewer = await viewerOf(credential);
        if ('reason' in viewer) signOut(viewer);
        else setViewer(viewer);
      } catch (error) {
        if (!(error instanceof AskError) || error.code !== 'UNAUTHENTICATED') throw error;
        signOut({ reason: 'expired' });
      }
      return null;
    },
    enabled: credential !== undefined && viewerOfCredential === undefined,
    staleTime: 0,
  });

  const session = useMemo<Session | undefined>(() => {
    if (!credential || !viewerOfCredential) return undefined;
    const { token, how } = credential;
    return {
      viewer: viewerOfCredential,
      how,
      signOut,
      ask: async (document, variables, signal) => {
        try {
          return await ask(document, variables, { headers: { authorization: `Bearer ${token}` }, ...(signal && { signal }) });
        } catch (error) {
          if (error instanceof AskError && error.code === 'UNAUTHENTICATED') signOut({ reason: 'expired' });
          throw error;
        }
      },
    };
  }, [credential, viewerOfCredential, signOut]);

  return {
    session,
    viewerAnswer: credential !== undefined && viewerOfCredential === undefined ? viewerAnswer : undefined,
    refusal,
    signIn: (newCredential, viewer) => {
      storeCredential(newCredential);
      setRefusal(undefined);
      setViewer(viewer);
      setCredential(newCredential);
    },
  };
}

export function SignedIn({ session, children }: { session: Session; children: ReactNode }) {
  return <SessionContext value={session}>{children}</SessionContext>;
}
