import { readFile } from 'node:fs/promises';

/** Seconds for which a process was at work, of Linux's hundredths: says more than a clock where others use the machine. */
export async function processorOf(pid: number | undefined): Promise<number> {
  const [, numbers = ''] = (await readFile(`/proc/${pid}/stat`, 'utf8')).split(') ');
  const [user, system] = numbers.split(' ').slice(11, 13).map(Number);
  return ((user ?? 0) + (system ?? 0)) / 100;
}
