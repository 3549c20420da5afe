import type { Logger } from 'pino';

const secondsBetweenLines = 5;

/** Shows how far a download is: one line that renews itself on a terminal, a line in the log every few seconds elsewhere. */
export function downloadProgress(what: string, log: Logger, terminal: NodeJS.WriteStream = process.stderr) {
  let jars = 0;
  let bytes = 0;
  const line = () => `Downloading ${what}: ${jars} jars, ${Math.round(bytes / 1e6)} MB`;
  const timer = setInterval(
    () => (terminal.isTTY ? terminal.write(`\r${line()}`) : log.info(line())),
    terminal.isTTY ? 200 : secondsBetweenLines * 1000,
  );

  return {
    add(size: number): void {
      jars++;
      bytes += size;
    },
    done(): void {
      clearInterval(timer);
      if (terminal.isTTY) {
        terminal.write(`\r${line()}\n`);
      }
    },
  };
}
