import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { RequestContext } from '../api/context.ts';
import { isAnonymous } from '../identity/viewer.ts';

/** Bytes of all answers that are kept, and of the largest one. */
const MOST_BYTES = 20_000_000;
const LARGEST = 1_000_000;
/** Milliseconds after which an answer is made anew though nothing was written. */
const LONGEST_KEPT = 60_000;
/** Questions of which it is remembered that each asker has an answer of their own. */
const MOST_OF_ASKERS = 10_000;

/** An answer as it is sent: to everybody who asks the same, byte for byte. */
interface Answer {
  /** As bytes: outside of what Node keeps objects in, where a text takes up to twice its length. */
  bytes: Buffer;
  headers: Record<string, string>;
}

/** What was made of a request, and whose it is. */
export interface Made {
  sent: unknown;
  answerOf: RequestContext['given']['answerOf'] | undefined;
}

interface KeptAnswersOptions {
  /** Names what the graph holds now; undefined where that is not known. */
  standing(): string | undefined;
  /** Told of each request for which an answer might be kept. */
  onLookup(outcome: 'hit' | 'miss'): void;
}

/**
 * Answers to the same question, in the same role, while nothing is written: an answer is kept under what the graph held before it was made, so that it is never
 * older than that. Of several who ask the same at once one asks the graph.
 */
export class KeptAnswers {
  readonly #kept = new LRUCache<string, Answer>({
    maxSize: MOST_BYTES,
    maxEntrySize: LARGEST,
    sizeCalculation: ({ bytes }) => bytes.byteLength + 1_000,
    ttl: LONGEST_KEPT,
  });
  readonly #askers = new LRUCache<string, true>({ max: MOST_OF_ASKERS });
  readonly #making = new Map<string, Promise<void>>();
  readonly #options: KeptAnswersOptions;
  /** Writes of this process so far. */
  #writes = 0;

  constructor(options: KeptAnswersOptions) {
    this.#options = options;
  }

  /** Who wrote sees it at once: what was answered before, or is being made, is not given any more. */
  forget(): void {
    this.#writes += 1;
    this.#kept.clear();
    this.#making.clear();
  }

  /** Answers a request, by `make` where no answer is kept. */
  async answer(request: FastifyRequest, reply: FastifyReply, make: () => Promise<Made>): Promise<unknown> {
    const standing = this.#options.standing();
    const asked = keyOf(request);
    if (standing === undefined || this.#askers.has(asked)) return (await make()).sent;
    const key = `${standing} ${asked}`;
    await this.#making.get(key);
    // Whose an answer is, is known once one was made.
    if (this.#askers.has(asked)) return (await make()).sent;
    const kept = this.#kept.get(key);
    this.#options.onLookup(kept ? 'hit' : 'miss');
    if (kept) return reply.headers(kept.headers).send(kept.bytes);
    const making = this.#make(key, asked, reply, make);
    const settled = making.then(
      () => {},
      () => {},
    );
    this.#making.set(key, settled);
    try {
      return await making;
    } finally {
      if (this.#making.get(key) === settled) this.#making.delete(key);
    }
  }

  async #make(key: string, asked: string, reply: FastifyReply, make: () => Promise<Made>): Promise<unknown> {
    const writes = this.#writes;
    const { sent, answerOf } = await make();
    if (answerOf === 'asker') this.#askers.set(asked, true);
    if (answerOf === 'anybody' && typeof sent === 'string' && writes === this.#writes)
      this.#kept.set(key, { bytes: Buffer.from(sent), headers: sentWith(reply) });
    return sent;
  }
}

/** What tells one question from another, as it is written, and those who may be answered otherwise. */
function keyOf({ method, query, bodyText, headers, viewer, protocol, host }: FastifyRequest): string {
  const said = ['accept', 'content-type'].map((name) => headers[name] ?? null);
  return createHash('sha256')
    .update(JSON.stringify([isAnonymous(viewer) ? null : viewer.role, protocol, host, method, said, query, bodyText]))
    .digest('base64');
}

/** What an answer says of itself, beside what every answer has. */
function sentWith(reply: FastifyReply): Answer['headers'] {
  const named = ['content-type', 'cache-control'].map((name) => [name, reply.getHeader(name)]);
  return Object.fromEntries(named.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}
