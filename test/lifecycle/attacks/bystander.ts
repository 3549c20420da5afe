import { setTimeout as sleep } from 'node:timers/promises';
import { clientAt, type Reply } from './client.ts';

/** What somebody noticed who had nothing to do with it. */
export interface Noticed {
  questions: number;
  /** Answers that were none, such as a 503. */
  failures: Pick<Reply, 'status' | 'codes'>[];
  /** Milliseconds within which 95 of 100 questions were answered. */
  p95: number;
}

const PAUSE = 100;

/** Somebody elsewhere asks a cheap question, of which no answer is kept, every now and then while something goes on, and once more when it is over. */
export async function bystanderOf(url: string, what: () => Promise<void>): Promise<Noticed> {
  const client = clientAt('127.0.0.9', url);
  const going = new AbortController();
  const asked: Promise<Reply>[] = [];
  const ask = () => asked.push(client.ask(`{ initiative(id: "isa") { title } } # ${asked.length}`));
  const asking = (async () => {
    while (!going.signal.aborted) {
      ask();
      await sleep(PAUSE);
    }
    ask();
  })();
  try {
    await what();
  } finally {
    going.abort();
    await asking;
  }
  const replies = await Promise.all(asked);
  client.leave();
  const times = replies.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const failures = replies.filter(({ status, codes }) => status !== 200 || codes.length > 0);
  return {
    questions: replies.length,
    failures: failures.map(({ status, codes }) => ({ status, codes })),
    p95: Math.round(times[Math.ceil(0.95 * times.length) - 1] ?? 0),
  };
}
