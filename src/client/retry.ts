import { type ErrorCode, KruispuntError } from './kruispunt-error.ts';

/** What passes by itself. */
const PASSING: readonly ErrorCode[] = [
  'NOT_ANSWERED',
  'RATE_LIMITED',
  'QUERY_TIMEOUT',
  'SERVER_BUSY',
  'DATABASE_UNAVAILABLE',
  'BEING_RESTORED',
  'ISSUER_UNAVAILABLE',
];

interface Patience {
  retries: number;
  /** In seconds. */
  longestWait: number;
  signal: AbortSignal | null;
}

/** Asks again what was not answered for a reason that passes, after as long as the server says, or after 1, 2, 4 … seconds. */
export async function patiently<Answer>(ask: () => Promise<Answer>, { retries, longestWait, signal }: Patience): Promise<Answer> {
  for (let retry = 0; ; retry += 1) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof KruispuntError) || !PASSING.includes(error.code) || retry === retries) throw error;
      // What was refused for its size alone, without a moment, would be refused again.
      const ownPause = error.code === 'RATE_LIMITED' ? Number.POSITIVE_INFINITY : Math.min(2 ** retry, longestWait);
      const seconds = error.retryAfter ?? ownPause;
      if (seconds > longestWait) throw error;
      await pause(seconds, signal);
    }
  }
}

/** Waits, a little longer than asked so that not all who were refused come back at once. Throws what the signal is aborted with. */
function pause(seconds: number, signal: AbortSignal | null): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(
      () => {
        signal?.removeEventListener('abort', stop);
        resolve();
      },
      seconds * 1_000 * (1 + Math.random() / 4),
    );
    if (signal?.aborted) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });
}
