import { Presets, SingleBar } from 'cli-progress';
import type { LoadStage } from '../records/store/put.ts';

/** Times that the loader reads the files, each a stage. */
const READINGS = 3;

/** A bar on a terminal; elsewhere nothing is shown. */
export interface LoadProgress {
  took(bytes: number): void;
  stage(stage: LoadStage): void;
  done(): void;
}

/** Shows how far a load of files with that many bytes is. */
export function loadProgress(bytes: number, terminal: NodeJS.WriteStream = process.stderr): LoadProgress {
  const bar = new SingleBar(
    { format: '{bar} {percentage}% | {stage} | {duration_formatted}', stream: terminal, hideCursor: true, clearOnComplete: true },
    Presets.shades_grey,
  );
  if (terminal.isTTY) bar.start(bytes * READINGS, 0, { stage: '' });
  return {
    took: (more) => bar.increment(more),
    stage: (stage) => bar.update({ stage }),
    done: () => bar.stop(),
  };
}
