import { describe, expect, it } from 'vitest';
import { FairQueue, QueueFull } from '../../src/database/fair-queue.ts';

const OPTIONS = { atOnce: 2, atOnceEach: 2, waiting: 10, waitingEach: 3 };
const patient = new AbortController().signal;

/** A job that ends when it is told to, and the order in which jobs began. */
function jobs(queue: FairQueue) {
  const began: string[] = [];
  const ends: (() => void)[] = [];
  const ask = (client: string, cost = 1, signal = patient) =>
    queue.run(client, cost, signal, () => {
      began.push(`${client}${cost}`);
      return new Promise<void>((resolve) => ends.push(resolve));
    });
  /** What may begin has begun. */
  const settled = () => new Promise(setImmediate);
  const endOne = async () => {
    await settled();
    ends.shift()?.();
    await settled();
  };
  return { began, ask, endOne, settled };
}

describe('Statements take turns', () => {
  it('a client after the other, however much the first one asks', async () => {
    const { began, ask, endOne } = jobs(new FairQueue(OPTIONS));
    const all = [ask('a'), ask('a'), ask('a'), ask('a'), ask('b'), ask('c')];
    for (let job = 0; job < all.length; job++) await endOne();
    await Promise.all(all);
    expect(began).toEqual(['a1', 'a1', 'a1', 'b1', 'c1', 'a1']);
  });

  it('the cheapest of one client first, and its dearest is refused when it has too much waiting', async () => {
    const { began, ask, endOne } = jobs(new FairQueue(OPTIONS));
    const running = [ask('a'), ask('a')];
    const dear = ask('a', 90);
    const waiting = [ask('a', 50), ask('a', 40)];
    const cheap = ask('a', 7);
    await expect(dear).rejects.toEqual(new QueueFull(true));
    await expect(ask('a', 60)).rejects.toEqual(new QueueFull(true));
    for (let job = 0; job < 5; job++) await endOne();
    await Promise.all([...running, ...waiting, cheap]);
    expect(began).toEqual(['a1', 'a1', 'a7', 'a40', 'a50']);
  });

  it('as many at once as one client may have, though there is room', async () => {
    const { began, ask, settled } = jobs(new FairQueue({ ...OPTIONS, atOnce: 5 }));
    for (const client of ['a', 'a', 'a', 'b']) void ask(client);
    await settled();
    expect(began).toEqual(['a1', 'a1', 'b1']);
  });

  it('until all that may wait does, which is nobody’s own fault', async () => {
    const { ask } = jobs(new FairQueue({ ...OPTIONS, waiting: 2 }));
    for (const client of ['a', 'a', 'b', 'c']) void ask(client);
    await expect(ask('d')).rejects.toEqual(new QueueFull(false));
  });

  it('and whoever gives up leaves its place to others', async () => {
    const queue = new FairQueue(OPTIONS);
    const { began, ask, endOne } = jobs(queue);
    const gone = new AbortController();
    const running = [ask('a'), ask('a')];
    const left = ask('a', 1, gone.signal);
    const next = ask('b');
    gone.abort(new Error('gone'));
    await expect(left).rejects.toThrow('gone');
    await expect(ask('b', 1, gone.signal)).rejects.toThrow('gone');
    for (let job = 0; job < 3; job++) await endOne();
    await Promise.all([...running, next]);
    expect(began).toEqual(['a1', 'a1', 'b1']);
    expect([queue.running, queue.waiting]).toEqual([0, 0]);
  });

  it('and a job that was given up may hold its turn until what it began has ended', async () => {
    const queue = new FairQueue({ ...OPTIONS, atOnce: 1 });
    let end = () => {};
    const givenUp = queue.run('a', 1, patient, (hold) => {
      hold(
        new Promise<void>((resolve) => {
          end = resolve;
        }),
      );
      return Promise.reject(new Error('given up'));
    });
    await expect(givenUp).rejects.toThrow('given up');
    const after = queue.run('a', 1, patient, async () => 'done');
    await new Promise(setImmediate);
    expect([queue.running, queue.waiting]).toEqual([1, 1]);
    end();
    expect(await after).toBe('done');
    expect(queue.running).toBe(0);
  });

  it('and a job that fails gives its turn away as well', async () => {
    const queue = new FairQueue({ ...OPTIONS, atOnce: 1 });
    const failing = queue.run('a', 1, patient, () => Promise.reject(new Error('broken')));
    const after = queue.run('a', 1, patient, async () => 'done');
    await expect(failing).rejects.toThrow('broken');
    expect(await after).toBe('done');
  });
});

describe('Work that keeps this process busy takes turns', () => {
  const OWN = { atOnce: 2, atOnceEach: 1, waiting: 10, waitingEach: 3 };
  const busy = (milliseconds: number) => {
    const end = performance.now() + milliseconds;
    while (performance.now() < end);
  };

  it('a client in turn, and what comes in between goes on in between', async () => {
    const queue = new FairQueue(OWN);
    const done: string[] = [];
    const work = async (client: string) => {
      await queue.turn(client, 1, patient);
      busy(5);
      done.push(client);
    };
    const greedy = [work('a'), work('a'), work('a')];
    const waits = new Promise<void>((resolve) => setImmediate(() => resolve(work('b'))));
    const other = new Promise<void>((resolve) =>
      setImmediate(() => {
        done.push('other');
        resolve();
      }),
    );
    await Promise.all([...greedy, waits, other]);
    expect(done.slice(0, 3).toSorted()).toEqual(['a', 'b', 'other']);
    expect(done.toSorted()).toEqual(['a', 'a', 'a', 'b', 'other']);
  });

  it('and gives a client its next one no sooner than after as long as the last took', async () => {
    const queue = new FairQueue(OWN);
    await queue.turn('a', 1, patient);
    busy(40);
    const begin = performance.now();
    await queue.turn('a', 1, patient);
    // Timers may go off a millisecond early.
    expect(performance.now() - begin).toBeGreaterThan(35);
  });
});
