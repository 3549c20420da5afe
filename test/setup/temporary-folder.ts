import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new folder, which whoever asks for it removes. */
export const temporaryFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'kruispunt-embedded-'));
