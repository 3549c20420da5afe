import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A program of this project in a process of its own. */
export interface Program {
  process: ChildProcess;
  output(): string;
  errors(): string;
  /** Exit code, once the program has ended and said all; null when a signal ended it. */
  ended: Promise<number | null>;
  /** What the first group of the pattern finds in the output, once it is there. */
  says(pattern: RegExp): Promise<string>;
}

export const root = fileURLToPath(new URL('../..', import.meta.url));
const programs = new Set<ChildProcess>();

/** Runs a script of this project, or of a copy, as `npm start` does. The environment is the user's own, without his settings of Kruispunt; a server does not warm up. */
export function runProgram(script: string, args: string[], settings: Record<string, string>, cwd = root): Program {
  const env = { ...process.env, NEO4J_URI: '', NEO4J_PASSWORD: '', PORT: '', HOST: '', LOG_LEVEL: '', WARM_UP: 'no', ...settings };
  const child = spawn(process.execPath, ['--max-old-space-size=400', '--import', 'tsx', script, ...args], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  programs.add(child);
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const ended = once(child, 'close').then(([code]) => {
    programs.delete(child);
    return code as number | null;
  });
  return {
    process: child,
    output: () => output,
    errors: () => errors,
    ended,
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = pattern.exec(output);
          if (found) resolve(found[1] ?? found[0]);
        };
        child.stdout.on('data', look);
        void ended.then((code) => reject(new Error(`The program ended with code ${code} and never said ${pattern}: ${output}${errors}`)));
        look();
      }),
  };
}

/** Ends what a failed test left running. */
export function endPrograms(): void {
  for (const child of programs) child.kill('SIGKILL');
}
