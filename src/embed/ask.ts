import type { TypedDocumentString } from '../generated/embed.ts';

/** What went wrong, as far as a visitor can do something about it. */
export type Trouble = 'away' | 'busy' | 'broken';

/** A question that was not answered. */
export class AskError extends Error {
  override name = 'AskError';
  readonly trouble: Trouble;

  constructor(trouble: Trouble, message: string) {
    super(message);
    this.trouble = trouble;
  }
}

/** Asks a document of the API. Throws AskError, or what its signal was aborted with. */
export type Ask = <Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables) => Promise<Data>;

interface Answer<Data> {
  data?: Data | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/** Codes of what passes when fewer ask. */
const BUSY: readonly (string | undefined)[] = ['RATE_LIMITED', 'SERVER_BUSY', 'QUERY_TIMEOUT'];

/** Asks an origin by GET, so that caches may keep the answer. */
export function askOf(origin: string, signal: AbortSignal): Ask {
  return async <Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables) => {
    const asked = new URLSearchParams({ query: document.toString(), variables: JSON.stringify(variables) });
    const response = await fetch(`${origin}/graphql?${asked}`, {
      headers: { accept: 'application/graphql-response+json', 'x-graphql-client-name': 'kruispunt.js' },
      credentials: 'omit',
      signal,
    }).catch((error: unknown) => {
      throw signal.aborted ? error : new AskError('away', 'The server did not answer.');
    });
    const answer: Answer<Data> | undefined = await response.json().catch(() => undefined);
    const error = answer?.errors?.[0];
    if (!error && answer?.data) return answer.data;
    throw new AskError(troubleOf(response.status, error?.extensions?.code), error?.message ?? `Status ${response.status}.`);
  };
}

function troubleOf(status: number, code: string | undefined): Trouble {
  if (status === 429 || BUSY.includes(code)) return 'busy';
  return status >= 502 && status <= 504 ? 'away' : 'broken';
}
