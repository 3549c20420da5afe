import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyBaseLogger } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { codeOf } from '../../../api/mask.ts';
import { DumpStandingDocument, type DumpStandingQuery } from '../../../generated/server.ts';
import type { AskAnything } from '../../pages/ask.ts';
import { makeDump } from './make.ts';
import { type Manifest, manifest } from './manifest.ts';

/** Milliseconds for which a dump is good enough though something changed: `changes` tells the rest. */
const GOOD_FOR = 3_600_000;

interface DumpsOptions {
  schema: GraphQLSchema;
  /** Asks what readers see, where things are found under an origin. */
  askFrom: (origin: string) => AskAnything;
  /** Where dumps stand, each in a folder of its own. */
  folder: string;
  log: FastifyBaseLogger;
  /** Milliseconds for which one is good enough; an hour when absent. */
  goodFor?: number | undefined;
}

/** The dumps of this server: the last, and the one before for who is still reading it. */
export class Dumps {
  readonly #options: DumpsOptions;
  readonly #end = new AbortController();
  #last: Manifest | undefined;
  /** Cursor up to which the changes since the last one were looked at. */
  #lookedUntil: string | undefined;
  #making: Promise<Manifest> | undefined;
  /** Calls off what is being made. */
  #callOff = new AbortController();
  /** What is being taken away: nobody looks for a dump, or makes one, meanwhile. */
  #withdrawing: Promise<void> | undefined;

  constructor(options: DumpsOptions) {
    this.#options = options;
  }

  /**
   * A dump that may be given out, made now where there is none; while a newer one is made, the one before. Undefined where it takes longer
   * than `patience` milliseconds to make.
   */
  async current(origin: string, patience: number): Promise<Manifest | undefined> {
    const standing = await this.check(origin);
    const isOld = standing === 'changed' && Date.now() - Date.parse(this.#last?.generated ?? '') > (this.#options.goodFor ?? GOOD_FOR);
    if (this.#last && !isOld) return this.#last;
    const making = this.#make(origin);
    const { signal } = this.#callOff;
    const unlessCalledOff = making.catch((error: unknown) => {
      if (signal.aborted) return undefined;
      throw error;
    });
    return this.#last ?? (await Promise.race([unlessCalledOff, late(patience)]));
  }

  /** Takes away what may not be given out any more; says whether something was written since what may. */
  async check(origin: string): Promise<'same' | 'changed' | undefined> {
    await this.#withdrawing;
    this.#last ??= await this.#found(origin);
    const looked = this.#last;
    const standing = looked && (await this.#standingOf(looked, this.#options.askFrom(origin)));
    if (standing !== 'withdrawn') return standing;
    // Others may have found the same, and taken it away already.
    if (this.#last === looked) this.#withdrawing ??= this.#withdraw().finally(() => (this.#withdrawing = undefined));
    await this.#withdrawing;
    return undefined;
  }

  /** The last that was made, whatever was written since: nothing is asked, and none is made. */
  async last(origin: string): Promise<Manifest | undefined> {
    return this.#last ?? (await this.#found(origin));
  }

  /** Waits for what is being made to be called off. */
  async close(): Promise<void> {
    this.#end.abort();
    await this.#making?.catch(() => {});
  }

  #make(origin: string): Promise<Manifest> {
    if (this.#making) return this.#making;
    this.#callOff = new AbortController();
    const signal = AbortSignal.any([this.#end.signal, this.#callOff.signal]);
    this.#making = makeDump({ ...this.#options, ask: this.#options.askFrom(origin), origin, signal })
      .then(async (made) => {
        await this.#keepOnly([made, this.#last]);
        this.#lookedUntil = undefined;
        this.#last = made;
        return made;
      })
      .finally(() => {
        this.#making = undefined;
      });
    this.#making.catch((error: unknown) => {
      if (!signal.aborted) this.#options.log.error({ err: error }, 'a dump could not be made');
    });
    return this.#making;
  }

  /** Whether something was written since, or what may not stand in copies any more; also where the graph is another now. */
  async #standingOf({ cursor }: Manifest, ask: AskAnything): Promise<'same' | 'changed' | 'withdrawn'> {
    let isChanged = this.#lookedUntil !== undefined;
    try {
      for (let after = this.#lookedUntil ?? cursor ?? ''; ; ) {
        const { changes: part }: DumpStandingQuery = await ask(DumpStandingDocument, { cursor: after });
        if (part.changes.some(({ kind, deleted, erased }) => erased?.length || (deleted && kind === 'CONTACT'))) return 'withdrawn';
        isChanged ||= part.changes.length > 0;
        after = part.endCursor ?? '';
        if (part.changes.length > 0) this.#lookedUntil = after;
        if (!part.hasMore) return isChanged ? 'changed' : 'same';
      }
    } catch (error) {
      if (codeOf(error) === 'CURSOR_EXPIRED') return 'withdrawn';
      throw error;
    }
  }

  /** Takes all dumps away, and calls off the one that is being made: it may have been begun before. */
  async #withdraw(): Promise<void> {
    this.#last = undefined;
    this.#lookedUntil = undefined;
    this.#callOff.abort();
    await this.#making?.catch(() => {});
    this.#last = undefined;
    await this.#keepOnly([]);
  }

  /** The newest that an earlier run of this server left, if it names things as they are named now. */
  async #found(origin: string): Promise<Manifest | undefined> {
    const [newest] = (await this.#folders())
      .filter((name) => !name.endsWith('.unfinished'))
      .sort()
      .reverse();
    if (newest === undefined) return undefined;
    const read = await readFile(join(this.#options.folder, newest, 'manifest.json'), 'utf8')
      .then((text) => manifest.safeParse(JSON.parse(text)).data)
      .catch(() => undefined);
    return read?.uri === `${origin}/` ? read : undefined;
  }

  async #keepOnly(kept: readonly (Manifest | undefined)[]): Promise<void> {
    const names = new Set(kept.flatMap((each) => each?.files.map(({ url }) => url.split('/').at(-2)) ?? []));
    for (const name of await this.#folders())
      if (!names.has(name)) await rm(join(this.#options.folder, name), { recursive: true, force: true });
  }

  async #folders(): Promise<string[]> {
    await mkdir(this.#options.folder, { recursive: true });
    return readdir(this.#options.folder);
  }
}

function late(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(undefined), milliseconds).unref();
  });
}
