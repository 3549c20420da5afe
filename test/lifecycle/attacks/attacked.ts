import { readdirSync, readFileSync } from 'node:fs';
import { rm, symlink } from 'node:fs/promises';
import { jarsOf } from '../../../src/neo4j/home.ts';
import { sharedJars } from '../../setup/prepared-jars.ts';
import { type Program, runProgram } from '../../setup/program.ts';
import { temporaryFolder } from '../../setup/temporary-folder.ts';

/** A server as an operator runs it, with a Neo4j of its own and the seeds. */
export interface Attacked {
  url: string;
  program: Program;
  /** Folder of all that it keeps. */
  home: string;
  /** Process of its Neo4j. */
  neo4j: number;
  /** The most memory, in MB, that all its processes took together so far; undefined where that can't be told. */
  peak(): number | undefined;
  remove(): Promise<void>;
}

const LISTENING = /Kruispunt answers GraphQL at (http:\/\/127\.0\.0\.1:\d+)\/graphql/;

/** Starts a server on a folder of its own, with Java as it is for operators and not as it is for short tests, and lets it warm up. */
export async function startAttacked(settings: Record<string, string> = {}): Promise<Attacked> {
  const home = await temporaryFolder();
  await symlink(sharedJars, jarsOf(home));
  const program = runProgram('src/main.ts', [], {
    PORT: '0',
    KRUISPUNT_HOME: home,
    JAVA_TOOL_OPTIONS: '',
    LOG_LEVEL: 'debug',
    WARM_UP: 'yes',
    ...settings,
  });
  const url = await program.says(LISTENING);
  await program.says(/warmed up in/);
  let peak: number | undefined;
  const look = setInterval(() => {
    const now = megabytesOf(program.process.pid as number);
    if (now !== undefined) peak = Math.max(peak ?? 0, now);
  }, 250);
  return {
    url,
    program,
    home,
    neo4j: processOfNeo4j(program),
    peak: () => peak,
    remove: async () => {
      clearInterval(look);
      program.process.kill('SIGKILL');
      await program.ended;
      await rm(home, { recursive: true, force: true });
    },
  };
}

function processOfNeo4j(program: Program): number {
  const line = program
    .output()
    .split('\n')
    .find((each) => each.includes('Neo4j is ready'));
  return (JSON.parse(line as string) as { pid: number }).pid;
}

/** Memory of a process and all below it that is in use, as Linux tells it. */
export function megabytesOf(root: number): number | undefined {
  try {
    const parents = new Map(
      readdirSync('/proc')
        .filter((name) => /^\d+$/.test(name))
        .map((name) => [Number(name), parentOf(name)]),
    );
    const isBelow = (process: number | undefined): boolean => process === root || (!!process && isBelow(parents.get(process)));
    const sizes = [...parents.keys()].filter(isBelow).map(residentOf);
    return sizes.reduce((sum, size) => sum + size, 0);
  } catch {
    return undefined;
  }
}

/** A process that has ended meanwhile has no parent, and takes nothing. */
function parentOf(process: string): number | undefined {
  return Number(valueIn(process, /^PPid:\s+(\d+)/m));
}

const residentOf = (process: number): number => Number(valueIn(String(process), /^VmRSS:\s+(\d+) kB/m)) / 1024;

function valueIn(process: string, pattern: RegExp): string {
  try {
    return pattern.exec(readFileSync(`/proc/${process}/status`, 'utf8'))?.[1] ?? '0';
  } catch {
    return '0';
  }
}
