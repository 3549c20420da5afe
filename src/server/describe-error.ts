/** What the log says of an error. */
interface DescribedError {
  type: string;
  code?: string;
  message: string;
  /** Where in the code it arose. */
  stack?: string;
  /** What it followed from. */
  cause?: DescribedError;
}

/** Causes of causes that are told. */
const DEEPEST = 4;

/** Text in quotes, as messages of databases and parsers have it: what somebody wrote. An apostrophe within a word opens nothing. */
const QUOTED = /(?<![\p{L}\p{N}])(["'`‘“])(?:(?!\1|[’”\n]).){3,}["'`’”]/gu;

/** An error as the log keeps it: with its place in the code, and without what its message quotes, which may be anybody's data. */
export function describeError(error: unknown, depth = 0): DescribedError {
  if (!(error instanceof Error)) return { type: typeof error, message: 'Something that is no error was thrown.' };
  const { name, message, stack = '' } = error;
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: error.constructor.name === 'Object' ? name : error.constructor.name,
    ...('code' in error && typeof error.code === 'string' && { code: error.code }),
    message: message.replace(QUOTED, '$1…$1'),
    ...(frames.length > 0 && { stack: frames.join('\n') }),
    ...(error.cause !== undefined && depth < DEEPEST && { cause: describeError(error.cause, depth + 1) }),
  };
}
