import { Presets, SingleBar } from 'cli-progress';
import type { LoadStage } from '../records/store/put.ts';

/** Stages that read all files again. */
const READING: ReadonlySet<LoadStage> = new Set(['checking', 'nodes', 'facts', 'steps']);

/** A bar on a terminal for each stage of a load; elsewhere nothing is shown. */
export interface LoadProgress {
  /** Bytes that were read, and records that are dealt with, since the last time. */
  took(bytes: number, records?: number): void;
  stage(stage: LoadStage): void;
  done(): void;
}

/** Shows how far a load of files with that many bytes is, how many records it does in a second, and how long it goes on. */
export function loadProgress(bytes: number, terminal: NodeJS.WriteStream = process.stderr): LoadProgress {
  const bar = new SingleBar(
    {
      format: '{bar} {percentage}% | {stage} | {rate}{duration_formatted}, {eta_formatted} left',
      ...{ stream: terminal, hideCursor: true, clearOnComplete: true, etaBuffer: 100 },
    },
    Presets.shades_grey,
  );
  let begin = performance.now();
  let dealt = 0;
  let [read, total] = [0, bytes];
  const rate = () => (dealt === 0 ? '' : `${Math.round((1_000 * dealt) / (performance.now() - begin))} records/s | `);
  return {
    took: (more, records = 0) => {
      dealt += records;
      read += more;
      // What must wait for others is read once more.
      if (read > total) {
        total += bytes;
        bar.setTotal(total);
      }
      bar.increment(more, { rate: rate() });
    },
    stage: (stage) => {
      if (terminal.isTTY && READING.has(stage)) {
        begin = performance.now();
        dealt = 0;
        [read, total] = [0, bytes];
        bar.start(bytes, 0, { stage, rate: '' });
      } else bar.update({ stage });
    },
    done: () => bar.stop(),
  };
}
