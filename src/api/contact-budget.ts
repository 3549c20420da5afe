const HOUR = 3_600_000;

/**
 * How many different contacts each client may read the details of in an hour, counted from the first: as many as any, or its own number (`perHour`). To read the same
 * ones again costs nothing: who looks up people is not held up, who gathers them all is.
 */
export interface ContactBudget {
  /** Milliseconds until a client may read again; 0 while there is something left. */
  msBeforeNext(client: string, perHour?: number): Promise<number>;
  /**
   * Counts contacts, by any text that tells them apart, unless they are more than is left: who has read none yet may read
   * `atOnce`, so that a whole page can always be had. Answers whether they may be read. Requests that run at the same time
   * are counted one after another, so that together they get no more than one after another.
   */
  spend(client: string, contacts: ReadonlySet<string>, atOnce: number, perHour?: number): Promise<boolean>;
}

/** A budget that this process counts by itself. Its hours are told by a clock that nobody sets: putting back the other closes nobody out. */
export class LocalContactBudget implements ContactBudget {
  readonly #perHour: number;
  /** Oldest first, since all last as long. */
  readonly #windows = new Map<string, { ends: number; seen: Set<string> }>();

  constructor(perHour: number) {
    this.#perHour = perHour;
  }

  async msBeforeNext(client: string, perHour = this.#perHour): Promise<number> {
    const window = this.#windowOf(client);
    return window && window.seen.size >= perHour ? Math.ceil(window.ends - performance.now()) : 0;
  }

  async spend(client: string, contacts: ReadonlySet<string>, atOnce: number, perHour = this.#perHour): Promise<boolean> {
    if (contacts.size === 0) return true;
    const window = this.#windowOf(client) ?? { ends: performance.now() + HOUR, seen: new Set<string>() };
    const fresh = [...contacts].filter((contact) => !window.seen.has(contact));
    const most = Math.max(perHour - window.seen.size, window.seen.size === 0 ? atOnce : 0);
    if (fresh.length > most) return false;
    this.#windows.set(client, window);
    for (const contact of fresh) window.seen.add(contact);
    return true;
  }

  #windowOf(client: string): { ends: number; seen: Set<string> } | undefined {
    const now = performance.now();
    for (const [key, { ends }] of this.#windows) {
      if (ends > now) break;
      this.#windows.delete(key);
    }
    return this.#windows.get(client);
  }
}
