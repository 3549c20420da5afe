import { setImmediate as nextRound, setTimeout as sleep } from 'node:timers/promises';

/** More is waiting than will be answered in time: `isGreedy` where it is this client's own, so that others still come in between. */
export class QueueFull extends Error {
  readonly isGreedy: boolean;

  constructor(isGreedy: boolean) {
    super(isGreedy ? 'This client has too much waiting.' : 'Too much is waiting.');
    this.name = 'QueueFull';
    this.isGreedy = isGreedy;
  }
}

export interface FairQueueOptions {
  /** Jobs that run at the same time. */
  atOnce: number;
  /** Jobs of one client that run at the same time. */
  atOnceEach: number;
  /** Jobs that wait. */
  waiting: number;
  /** Jobs of one client that wait. */
  waitingEach: number;
}

interface Waiting {
  cost: number;
  start(): void;
  refuse(): void;
}

interface Client {
  running: number;
  /** The cheapest first; of the same cost, who came first. */
  waiting: Waiting[];
}

/**
 * Lets jobs through a few at a time, a client in turn: who asks for much waits for its own, and not others for it. Of one client the
 * cheapest comes first, since many may share an address, and the dearest is refused when it has too much waiting.
 */
export class FairQueue {
  readonly #options: FairQueueOptions;
  /** Who has something running or waiting; who comes first is next. */
  readonly #clients = new Map<string, Client>();
  #running = 0;
  #waiting = 0;

  constructor(options: FairQueueOptions) {
    this.#options = options;
  }

  get running(): number {
    return this.#running;
  }

  get waiting(): number {
    return this.#waiting;
  }

  /**
   * Runs a job of some cost when it is its client's turn. Throws QueueFull, or the signal's reason when it is given up while it waits. A
   * job that was given up may hold its turn until what it began has ended.
   */
  async run<Answer>(
    client: string,
    cost: number,
    signal: AbortSignal,
    job: (hold: (until: Promise<unknown>) => void) => Promise<Answer>,
  ): Promise<Answer> {
    await this.#turn(client, cost, signal);
    let held: Promise<unknown> | undefined;
    try {
      return await job((until) => {
        held = until;
      });
    } finally {
      if (held) void held.finally(() => this.#leave(client));
      else this.#leave(client);
    }
  }

  /**
   * Waits for a turn for work that keeps this process itself busy: it lasts until the process has looked round, and as long again, in
   * which everything else goes on.
   */
  async turn(client: string, cost: number, signal: AbortSignal): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.run(client, cost, signal, async () => {
        const begin = performance.now();
        resolve();
        await nextRound();
        await sleep(performance.now() - begin);
      }).catch(reject);
    });
  }

  async #turn(name: string, cost: number, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    const client = this.#clients.get(name) ?? { running: 0, waiting: [] };
    if (this.#mayRun(client)) {
      this.#clients.set(name, client);
      this.#start(client);
      return;
    }
    if (client.waiting.length >= this.#options.waitingEach) this.#makeRoom(client, cost);
    if (this.#waiting >= this.#options.waiting) throw new QueueFull(false);
    this.#clients.set(name, client);
    this.#waiting++;
    await new Promise<void>((resolve, reject) => {
      const leave = (error: Error) => {
        client.waiting.splice(client.waiting.indexOf(waiting), 1);
        this.#waiting--;
        this.#forget(name, client);
        reject(error);
      };
      const giveUp = () => leave(signal.reason as Error);
      const waiting: Waiting = {
        cost,
        start: () => {
          signal.removeEventListener('abort', giveUp);
          resolve();
        },
        refuse: () => {
          signal.removeEventListener('abort', giveUp);
          leave(new QueueFull(true));
        },
      };
      const place = client.waiting.findIndex((other) => other.cost > cost);
      client.waiting.splice(place < 0 ? client.waiting.length : place, 0, waiting);
      signal.addEventListener('abort', giveUp, { once: true });
    });
  }

  /** Refuses the dearest that waits, for one that is cheaper. */
  #makeRoom(client: Client, cost: number): void {
    const dearest = client.waiting.at(-1);
    if (!dearest || dearest.cost <= cost) throw new QueueFull(true);
    dearest.refuse();
  }

  #mayRun(client: Client): boolean {
    return this.#running < this.#options.atOnce && client.running < this.#options.atOnceEach;
  }

  #start(client: Client): void {
    this.#running++;
    client.running++;
  }

  #leave(name: string): void {
    const client = this.#clients.get(name) as Client;
    this.#running--;
    client.running--;
    this.#forget(name, client);
    for (const [next, other] of this.#clients) {
      if (other.waiting.length === 0 || !this.#mayRun(other)) continue;
      // Whose turn it was comes last from now on.
      this.#clients.delete(next);
      this.#clients.set(next, other);
      this.#waiting--;
      this.#start(other);
      other.waiting.shift()?.start();
      return;
    }
  }

  #forget(name: string, client: Client): void {
    if (client.running === 0 && client.waiting.length === 0) this.#clients.delete(name);
  }
}
