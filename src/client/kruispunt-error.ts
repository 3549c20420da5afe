/** What can go wrong, by name: `NOT_ANSWERED` when the server, or what stands before it, gave no answer to read; all others are the server's. */
export type ErrorCode =
  | 'NOT_ANSWERED'
  | 'BAD_REQUEST'
  | 'GRAPHQL_PARSE_FAILED'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'OPERATION_RESOLUTION_FAILURE'
  | 'BAD_USER_INPUT'
  | 'CURSOR_EXPIRED'
  | 'QUERY_TOO_COSTLY'
  | 'ANSWER_TOO_LARGE'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'RATE_LIMITED'
  | 'PERSISTED_QUERY_NOT_FOUND'
  | 'QUERY_TIMEOUT'
  | 'SERVER_BUSY'
  | 'DATABASE_UNAVAILABLE'
  | 'DISK_FULL'
  | 'BEING_RESTORED'
  | 'ISSUER_UNAVAILABLE'
  | 'INTERNAL_SERVER_ERROR';

/** A question that was not answered, or a copy that could not be kept. */
export class KruispuntError extends Error {
  override readonly name = 'KruispuntError';
  readonly code: ErrorCode;
  /** What the message says, as values by name, so that you can say it in words of your own. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Seconds after which it may be asked again, where the server says so. */
  readonly retryAfter: number | undefined;

  constructor(
    code: ErrorCode,
    message: string,
    told: { values?: Readonly<Record<string, unknown>> | undefined; retryAfter?: number | undefined; cause?: unknown } = {},
  ) {
    super(message, { cause: told.cause });
    this.code = code;
    this.values = told.values ?? {};
    this.retryAfter = told.retryAfter;
  }
}
