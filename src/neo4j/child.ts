import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Logger } from 'pino';
import { inUtf8 } from './in-utf8.ts';

/** One run of Neo4j in its own process. */
export interface Child {
  readonly pid: number | undefined;
  /** `ready` once Bolt answers, or how the process ended before that. */
  readonly started: Promise<'ready' | Ending>;
  readonly ended: Promise<Ending>;
  /** Asks Neo4j to stop, and makes it stop when that takes longer than so many milliseconds; half a minute when nothing else is said. */
  stop(longest?: number): Promise<void>;
}

export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** What the process said last. */
  readonly lines: readonly string[];
}

export interface Command {
  readonly java: string;
  readonly options: readonly string[];
  readonly classPath: string;
  readonly home: string;
  readonly settings: readonly string[];
  readonly password: string;
  readonly env: NodeJS.ProcessEnv;
  readonly log: Logger;
}

/** Ending code of Launcher.java for a home that another Neo4j holds. */
export const inUse = 75;

const readyLine = 'kruispunt: ready';
const linesKept = 40;
const longestStop = 30_000;

/** Starts Launcher.java, which ends when our end of its standard input closes: asked for, or because we died. */
export function launch(command: Command): Child {
  const { java, options, classPath, home, settings, password, env, log } = command;
  const child = spawn(java, [...options, '-cp', classPath, 'Launcher', home, ...settings], {
    cwd: home,
    // By itself the system's allocator keeps memory apart for each thread, and gives little back.
    env: { MALLOC_ARENA_MAX: '2', ...inUtf8(env) },
    stdio: ['pipe', 'pipe', 'pipe'],
    // In a group of its own, so that Ctrl-C in a terminal reaches only us and requests are answered first.
    detached: true,
  });

  const lines: string[] = [];
  const keep = (line: string) => {
    log.debug({ neo4j: line });
    lines.push(line);
    lines.splice(0, lines.length - linesKept);
  };
  createInterface({ input: child.stderr }).on('line', keep);
  const ready = new Promise<'ready'>((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => (line === readyLine ? resolve('ready') : keep(line)));
  });
  const ended = new Promise<Ending>((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal, lines }));
    child.once('error', (error) => resolve({ code: null, signal: null, lines: [error.message] }));
  });

  // An early end breaks the pipe; `ended` tells.
  child.stdin.on('error', () => {});
  child.stdin.write(`${password}\n`);

  return {
    pid: child.pid,
    started: Promise.race([ready, ended]),
    ended,
    async stop(longest = longestStop) {
      child.stdin.end();
      const force = setTimeout(() => {
        log.error(`Neo4j has not stopped within ${Math.round(longest / 1000)} s and is killed; it recovers at its next start.`);
        child.kill('SIGKILL');
      }, longest);
      await ended;
      clearTimeout(force);
    },
  };
}
