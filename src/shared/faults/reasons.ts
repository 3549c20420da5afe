import { type ErrorCode, noRoom } from './error-codes.ts';

const under = <Values = Record<string, never>>(code: ErrorCode, sentence: (values: Values) => string) => ({ code, sentence });

const credential = <Values = Record<string, never>>(sentence: (values: Values) => string) =>
  under<Values>('UNAUTHENTICATED', (values) => `${sentence(values)} Leave the Authorization header out to ask without credentials.`);

const grouped = (count: number): string => count.toLocaleString('en');

type Waiting = { retryAfter: number };
const later = <Values extends Waiting = Waiting>(rule: (values: Values) => string) =>
  under<Values>('RATE_LIMITED', (values) => `${rule(values)}. Try again in ${minutes(values.retryAfter)}.`);

/**
 * Why a request is refused: the closed list, each with the code that it falls under and the English sentence that its values
 * fill. What GraphQL itself says of a document has no reason.
 */
export const reasons = {
  SELECTION_TOO_DEEP: under(
    'BAD_USER_INPUT',
    ({ most }: { most: number }) => `The selection is more than ${most} fields deep: ask in several queries.`,
  ),
  LISTS_TOO_DEEP: under(
    'BAD_USER_INPUT',
    ({ most }: { most: number }) => `The selection nests more than ${most} lists in one another: ask in several queries.`,
  ),
  ARGUMENT_UNFIT: under('BAD_USER_INPUT', ({ detail }: { detail: string }) => detail),
  ARGUMENT_BELOW_ZERO: under(
    'BAD_USER_INPUT',
    ({ argument, field, value }: { argument: string; field: string; value: number }) =>
      `'${argument}' of ${field} is ${value}, but must be 0 or more.`,
  ),
  ARGUMENT_TOO_LARGE: under(
    'BAD_USER_INPUT',
    ({ argument, field, value, most }: { argument: string; field: string; value: number; most: number }) =>
      `'${argument}' of ${field} is ${value}, but must be at most ${most}.`,
  ),
  ARGUMENT_OUT_OF_BOUNDS: under(
    'BAD_USER_INPUT',
    ({ argument, field, detail }: { argument: string; field: string; detail: string }) => `'${argument}' of ${field} ${detail}`,
  ),
  TOO_MANY_ROOT_FIELDS: under(
    'BAD_USER_INPUT',
    ({ fields, type, most }: { fields: number; type: string; most: number }) =>
      `The operation has ${fields} fields of ${type}, but may have at most ${most}: ask in several requests.`,
  ),
  SCHEMA_TWICE: under('BAD_USER_INPUT', () => '__schema is asked for more than once: once tells everything.'),
  VARIABLES_TOO_MANY: under(
    'BAD_USER_INPUT',
    ({ most }: { most: number }) => `The variables hold more than ${grouped(most)} values: ask in several queries.`,
  ),
  VARIABLES_TOO_DEEP: under('BAD_USER_INPUT', () => 'The variables are nested too deep.'),
  TOO_COSTLY: under(
    'QUERY_TOO_COSTLY',
    ({ asked, allowed, dearest }: { asked: number; allowed: number; dearest: string }) =>
      `The operation asks for too much: it costs ${asked > 1e15 ? 'more than can be counted' : grouped(asked)}, and may cost ${grouped(allowed)}. Most of that is '${dearest}': ` +
      'ask for fewer entries there and in the lists around it (first or limit), leave the deepest list out, or ask in several queries.',
  ),
  NO_CURSOR: under(
    'BAD_USER_INPUT',
    ({ field }: { field: string }) => `'after' of ${field} is no cursor: take one from the 'endCursor' of the page before.`,
  ),
  NO_FEED_CURSOR: under('BAD_USER_INPUT', () => "'after' of changes is no cursor: take one from an earlier answer."),
  FILTER_TOO_DEEP: under(
    'BAD_USER_INPUT',
    ({ field, most }: { field: string; most: number }) =>
      `'where' of ${field} nests more than ${most} relationships: ask from the other end instead.`,
  ),
  FILTER_OF_NULL: under(
    'BAD_USER_INPUT',
    ({ filter, field, findsNothing }: { filter: string; field: string; findsNothing: boolean }) =>
      `'${filter}' of ${field} is null: leave it out${findsNothing ? ', or write { eq: null } to find what has none' : ''}.`,
  ),
  FILTER_OF_NOTHING: under(
    'BAD_USER_INPUT',
    ({ filter, field, inEntry, example }: { filter: string; field: string; inEntry: boolean; example?: string | undefined }) =>
      `'${filter}' of ${field} has no condition${inEntry ? ' in an entry' : ''}: name one${example ? `, such as ${example}, which everything meets` : ''}, or leave it out.`,
  ),
  SORT_OF_SEVERAL: under(
    'BAD_USER_INPUT',
    ({ field, entry }: { field: string; entry: readonly string[] }) =>
      `'sort' of ${field} has an entry with several fields, of which none is the first: write one field an entry, such as [${entry.join(', ')}].`,
  ),
  SEARCH_TOO_LONG: under(
    'BAD_USER_INPUT',
    ({ length, most }: { length: number; most: number }) => `The text to look for has ${length} characters, but may have at most ${most}.`,
  ),
  TOO_MANY_IDS: under(
    'BAD_USER_INPUT',
    ({ count, most }: { count: number; most: number }) =>
      `'ids' has ${count} entries, but may have at most ${most}: ask for the others next.`,
  ),
  NO_KEY: under(
    'BAD_USER_INPUT',
    () =>
      '\'representations\' has an entry that is no key: write the name of a kind as __typename, and an id, such as { __typename: "Initiative", id: "cobra" }.',
  ),
  FOREIGN_CURSOR: under(
    'CURSOR_EXPIRED',
    () =>
      "'after' of changes is no cursor of this graph, which was restored or made anew since: take your copy anew, beginning without 'after'.",
  ),
  NO_SUBSCRIPTIONS: under('GRAPHQL_VALIDATION_FAILED', () => 'Only queries and mutations are answered, no subscriptions.'),

  NO_CREDENTIALS: under(
    'UNAUTHENTICATED',
    ({ role }: { role: string }) => `This is for role ${role}: send an API key or a token in the header 'Authorization: Bearer …'.`,
  ),
  ROLE_TOO_LOW: under(
    'FORBIDDEN',
    ({ role, own }: { role: string; own: string }) => `This is for role ${role}, and your credentials give role ${own}.`,
  ),
  SEVERAL_HEADERS: credential(() => 'There is more than one Authorization header: send one.'),
  NO_BEARER: credential(() => "The Authorization header must be 'Bearer', a space, and an API key or a token."),
  KEYS_ONLY: credential(() => 'Only API keys are taken here, and this is none.'),
  KEY_UNKNOWN: credential(() => 'The API key is not known here.'),
  KEY_REVOKED: credential(() => 'The API key was revoked: ask for another.'),
  KEY_EXPIRED: credential(() => 'The API key has expired: ask for another.'),
  TOKEN_EXPIRED: credential(() => 'The token has expired: sign in again.'),
  TOKEN_FOR_OTHERS: credential(() => 'The token is for another audience.'),
  TOKEN_OF_OTHERS: credential(() => 'The token is from another issuer.'),
  TOKEN_TOO_NEW: credential(() => 'The token is not valid yet.'),
  TOKEN_LACKS_CLAIM: credential(({ claim }: { claim: string }) => `The token lacks a valid claim '${claim}'.`),
  TOKEN_NAMES_NOBODY: credential(() => 'The token names nobody that can be kept.'),
  TOKEN_SIGNED_OTHERWISE: credential(
    ({ algorithms }: { algorithms: readonly string[] }) => `The token must be signed with one of ${algorithms.join(', ')}.`,
  ),
  TOKEN_SIGNED_BY_OTHERS: credential(() => 'The token is not signed by its issuer.'),
  TOKEN_SIGNED_BY_SOME: credential(() => "The token does not say which of its issuer's keys signed it."),
  NO_TOKEN: credential(() => 'The token is not a valid JWT.'),
  ISSUER_SILENT: under(
    'ISSUER_UNAVAILABLE',
    () => 'Tokens can not be judged now, since their issuer does not answer. Try again in a few seconds.',
  ),
  ISSUER_OTHERWISE: under(
    'ISSUER_UNAVAILABLE',
    () => 'Tokens can not be judged here until a setting is mended: OIDC_ISSUER is not what the issuer calls itself. Tell who runs this.',
  ),
  NO_ROOM_TO_WRITE: under('DISK_FULL', () => noRoom),
  DUMP_BEING_MADE: under('SERVER_BUSY', () => 'The dump is being made, since there is none that may be given. Try again in a minute.'),
  NO_PUBLIC_ORIGIN: under(
    'BAD_REQUEST',
    () => 'There is no dump: whoever runs this server has not told it where people find it (PUBLIC_ORIGIN).',
  ),
  GRAPH_REPLACED: under('BEING_RESTORED', () => 'The graph is being restored from a backup. Try again in half a minute.'),

  TOO_MANY_SUBMISSIONS_IN_ALL: later(
    ({ most }: Waiting & { most: number }) => `All visitors together may submit or answer ${most} times an hour`,
  ),
  TOO_MANY_SUBMISSIONS: later(({ most }: Waiting & { most: number }) => `You may submit or answer ${most} times an hour`),
  TOO_MANY_FAILED_SIGN_INS: later(() => 'Too many worthless credentials came from your address'),
  ALL_CONTACTS_READ: later(() => 'You have read all the e-mail addresses and telephone numbers that an hour allows'),
  TOO_MUCH_AT_ONCE: later(() => 'You ask for more at the same time than is answered'),
  ASKED_TOO_MUCH: later(
    ({ most, withCredentials }: Waiting & { most: number; withCredentials: number }) =>
      `What you ask in a minute may cost ${grouped(most)} in all${most < withCredentials ? `, or ${grouped(withCredentials)} with an API key` : ''}, and has cost that`,
  ),
  TOO_MANY_CONTACTS_AT_ONCE: under(
    'RATE_LIMITED',
    ({ contacts }: { contacts: number }) =>
      `The answer has e-mail addresses or telephone numbers of ${contacts} contacts, more than you may read now: ask for fewer, or leave these fields out.`,
  ),

  BODY_NOT_JSON: under('BAD_REQUEST', () => 'The body is not valid JSON.'),
  BODY_NOT_UTF8: under('BAD_REQUEST', () => 'The body is not UTF-8, as JSON must be: encode it as that.'),
  BODY_EMPTY: under('BAD_REQUEST', () => 'The body is empty: send a JSON object with a query.'),
  BODY_TOO_LARGE: under('BAD_REQUEST', () => 'The body is too large: send a shorter query, or less in its variables.'),
  BODY_OF_OTHER_TYPE: under('BAD_REQUEST', () => 'The body must be JSON, with the content-type application/json.'),
  NO_URL: under('BAD_REQUEST', () => 'The address is not a valid URL.'),
  NO_HOST: under('BAD_REQUEST', () => 'The Host header is not a valid host.'),
  DOCUMENT_UNKNOWN: under(
    'BAD_REQUEST',
    () => "No document with this documentId is registered here: send the document itself as 'query', or ask who runs this to register it.",
  ),
  DOCUMENT_NOT_TRUSTED: under(
    'BAD_REQUEST',
    () => 'Only documents that are registered here are answered, and this is none, letter for letter: ask who runs this to register it.',
  ),
  OTHER_METHOD: under('BAD_REQUEST', () => 'GraphQL is asked with GET or POST.'),
  NOTHING_THERE: under('BAD_REQUEST', () => 'There is nothing at this address: GraphQL is at /graphql.'),
  ONLY_READ: under('BAD_REQUEST', () => 'What stands here is read, with GET or HEAD, and not changed.'),
  NOT_IN_REST: under(
    'BAD_REQUEST',
    () => 'There is nothing at this address: /api/v1/openapi.json tells what there is. No address ends with a slash.',
  ),
  NO_SUCH_ID: under('BAD_REQUEST', ({ id }: { id: string }) => `There is nothing here with the id '${id}'.`),
  PARAMETER_UNKNOWN: under(
    'BAD_USER_INPUT',
    ({ parameter, known }: { parameter: string; known: readonly string[] }) =>
      `'${parameter}' is no parameter of this address: ${known.length === 0 ? 'it takes none' : `it takes ${known.join(', ')}`}.`,
  ),
  PARAMETER_UNFIT: under(
    'BAD_USER_INPUT',
    ({ parameter, must }: { parameter: string; must: string }) => `The parameter '${parameter}' must be ${must}.`,
  ),
  OTHER_STATUS: under('BAD_REQUEST', ({ said }: { status: number; said: string }) => `${said}.`),
};

export type Reason = keyof typeof reasons;

/** What the sentence of each reason is filled with. */
type ReasonValues = { [Name in Reason]: Parameters<(typeof reasons)[Name]['sentence']>[0] };

/** Why a request is refused, for programs. */
export type ToldReason = { [Name in Reason]: { readonly reason: Name; readonly values: ReasonValues[Name] } }[Reason];

const list: { readonly [Name in Reason]: { code: ErrorCode; sentence: (values: ReasonValues[Name]) => string } } = reasons;

function said<Name extends Reason>({ reason, values }: { reason: Name; values: ReasonValues[Name] }): string {
  return list[reason].sentence(values);
}

/** Why a request is refused: the code that it falls under, and an English sentence that says what to do. */
export function refusalOf(told: ToldReason): { code: ErrorCode; sentence: string } {
  return { code: reasons[told.reason].code, sentence: said(told) };
}

function minutes(seconds: number): string {
  if (seconds < 60) return seconds === 1 ? '1 second' : `${seconds} seconds`;
  const count = Math.ceil(seconds / 60);
  return count === 1 ? '1 minute' : `${count} minutes`;
}
