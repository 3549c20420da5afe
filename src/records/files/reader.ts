import type { Reading } from '../model/check-record.ts';

/** Reads files that belong together bit by bit; tells how many bytes it took in since the last time. */
export type Reader = (files: readonly string[], took: (bytes: number) => void) => AsyncIterable<Reading>;
