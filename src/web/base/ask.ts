import type { TypedDocumentString } from '../../generated/explorer.ts';
import type { ErrorCode } from '../../shared/faults/error-codes.ts';

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

const TROUBLES: Record<ErrorCode, Trouble> = {
  BAD_REQUEST: 'refused',
  GRAPHQL_PARSE_FAILED: 'refused',
  GRAPHQL_VALIDATION_FAILED: 'refused',
  OPERATION_RESOLUTION_FAILURE: 'refused',
  BAD_USER_INPUT: 'refused',
  CURSOR_EXPIRED: 'refused',
  QUERY_TOO_COSTLY: 'refused',
  ANSWER_TOO_LARGE: 'refused',
  UNAUTHENTICATED: 'refused',
  FORBIDDEN: 'refused',
  RATE_LIMITED: 'busy',
  PERSISTED_QUERY_NOT_FOUND: 'refused',
  QUERY_TIMEOUT: 'busy',
  SERVER_BUSY: 'busy',
  DATABASE_UNAVAILABLE: 'away',
  DISK_FULL: 'away',
  BEING_RESTORED: 'away',
  ISSUER_UNAVAILABLE: 'away',
  INTERNAL_SERVER_ERROR: 'broken',
};
const byCode: Readonly<Record<string, Trouble | undefined>> = TROUBLES;

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

/** What somebody can do about an error; by its status where something between here and the server answers. */
function troubleOf(code: string, status: number): Trouble {
  const known = byCode[code];
  if (known) return known;
  if (status === 429) return 'busy';
  if ([502, 503, 504].includes(status)) return 'away';
  return status >= 500 ? 'broken' : 'refused';
}
