import { chmod, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from '../../setup/temporary-folder.ts';
import './prepared.ts';

/** A folder that is gone after the test. */
export async function folderForTest(): Promise<string> {
  const folder = await temporaryFolder();
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A program of that name which does what the lines say, in a folder to be put on the PATH. */
export async function programNamed(name: string, ...lines: string[]): Promise<string> {
  const folder = await folderForTest();
  const program = join(folder, name);
  await writeFile(program, ['#!/bin/sh', ...lines, ''].join('\n'));
  await chmod(program, 0o755);
  return folder;
}

/** A log whose messages can be read back. */
export function readableLog() {
  const messages: string[] = [];
  const log = pino({ level: 'info' }, { write: (line: string) => messages.push((JSON.parse(line) as { msg: string }).msg) });
  return { log, messages };
}
