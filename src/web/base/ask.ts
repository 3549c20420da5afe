import type { TypedDocumentString } from '../../generated/explorer.ts';

/** What went wrong, as far as somebody at a screen can do something with it. */
export type Trouble =
  /** Nothing came back: no network, or no server. */
  | 'offline'
  /** The server is there, its database is not. */
  | 'away'
  /** Too much was asked, or too often. */
  | 'busy'
  /** The request itself was refused. */
  | 'refused'
  /** Something is broken on the server's side. */
  | 'broken';

/** A question that was not answered. */
export class AskError extends Error {
  override name = 'AskError';
  readonly trouble: Trouble;
  /** Code of the API's closed list; empty when nothing came back. */
  readonly code: string;
  /** What the log knows the request by, where the server told. */
  readonly requestId: string | undefined;

  constructor(trouble: Trouble, code: string, message: string, requestId?: string) {
    super(message);
    this.trouble = trouble;
    this.code = code;
    this.requestId = requestId;
  }
}

interface GraphQLAnswer<Data> {
  data?: Data | null;
  errors?: { message: string; extensions?: { code?: string; requestId?: string } }[];
}

const BUSY = ['QUERY_TIMEOUT', 'RATE_LIMITED'];

/** Asks the API one document, at this page's own origin. Throws AskError. */
export async function ask<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  { signal, headers = {} }: { signal?: AbortSignal; headers?: Record<string, string> } = {},
): Promise<Data> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
    body: JSON.stringify({ query: document.toString(), variables }),
    ...(signal && { signal }),
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new AskError('offline', '', 'The server did not answer.');
  });
  const requestId = response.headers.get('x-request-id') ?? undefined;
  const answer = (await response.json().catch(() => undefined)) as GraphQLAnswer<Data> | undefined;
  const error = answer?.errors?.[0];
  if (!error && answer?.data) return answer.data;
  const code = error?.extensions?.code ?? '';
  throw new AskError(troubleOf(code, response.status), code, error?.message ?? `HTTP ${response.status}`, requestId);
}

function troubleOf(code: string, status: number): Trouble {
  if (BUSY.includes(code) || status === 429) return 'busy';
  if (code === 'DATABASE_UNAVAILABLE' || [502, 503, 504].includes(status)) return 'away';
  return status >= 500 || code === 'INTERNAL_SERVER_ERROR' ? 'broken' : 'refused';
}
