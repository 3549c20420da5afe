import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Logger } from 'pino';
import { downloadProgress } from './progress.ts';
import { orExistingServer, StartupError, stoppedWhileStarting } from './startup-error.ts';

export interface Download {
  readonly maven: string;
  readonly pom: string;
  /** Folder that Maven fills as the pom says. */
  readonly output: string;
  /** File for all that Maven says. */
  readonly transcript: string;
  readonly version: string;
  readonly env: NodeJS.ProcessEnv;
  readonly log: Logger;
  readonly signal?: AbortSignal;
}

/**
 * Lets Maven fetch what the pom names, showing how far it is.
 *
 * @throws StartupError DOWNLOAD_FAILED, NO_DISK_SPACE, STOPPED_WHILE_STARTING
 */
export function download({ maven, pom, output, transcript, version, env, log, signal }: Download): Promise<void> {
  const record = createWriteStream(transcript);
  const progress = downloadProgress(`Neo4j ${version}`, log);
  const errors: string[] = [];

  return new Promise<void>((done, fail) => {
    record.on('error', fail);
    const child = spawn(maven, ['-B', '--strict-checksums', '-Dstyle.color=never', '-f', pom, `-Doutput=${output}`, 'package'], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(signal && { signal }),
    });
    createInterface({ input: child.stdout }).on('line', (line) => {
      record.write(`${line}\n`);
      const size = jarSize(line);
      if (size !== undefined) {
        progress.add(size);
      }
      if (line.startsWith('[ERROR] ')) {
        errors.push(line.slice('[ERROR] '.length));
      }
    });
    createInterface({ input: child.stderr }).on('line', (line) => record.write(`${line}\n`));
    child.on('error', (error) => fail(signal?.aborted ? stoppedWhileStarting() : error));
    child.on('close', (code) => (code === 0 ? done() : fail(downloadFault(errors, version, transcript))));
  }).finally(() => {
    progress.done();
    record.end();
  });
}

/** Bytes of the jar of `Downloaded from central: …/netty-4.1.jar (6.7 MB at 54 MB/s)`. */
function jarSize(line: string): number | undefined {
  const [, size, unit = ''] = /Downloaded from .*\.jar \(([\d.]+) (\w*B) at/.exec(line) ?? [];
  return size === undefined ? undefined : Number(size) * ({ kB: 1e3, MB: 1e6, GB: 1e9 }[unit] ?? 1);
}

function downloadFault(errors: string[], version: string, transcript: string): StartupError {
  if (errors.some((line) => line.includes('No space left on device'))) {
    return new StartupError(
      'NO_DISK_SPACE',
      `The disk filled up while Maven downloaded Neo4j ${version}: free some space (about 1 GB) and start again, ${orExistingServer}`,
    );
  }
  const reason = (errors[0] ?? 'Maven gave no reason').slice(0, 300);
  return new StartupError(
    'DOWNLOAD_FAILED',
    `Maven couldn't download the jars of Neo4j ${version}: check the network and Maven's settings and start again, ${orExistingServer} Maven said: ${reason} (all of it is in ${transcript})`,
  );
}
