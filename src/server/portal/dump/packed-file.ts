import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

/** What is known of a file that was written: its size and checksum as it is downloaded. */
export interface Packed {
  bytes: number;
  /** SHA-256 in hexadecimal. */
  sha256: string;
}

/** A file that is packed (gzip) while it is written. */
export class PackedFile {
  readonly #packing = createGzip();
  readonly #hash = createHash('sha256');
  #bytes = 0;
  readonly #written: Promise<void>;

  constructor(path: string) {
    const counted = new Transform({
      transform: (chunk: Buffer, _, done) => {
        this.#bytes += chunk.byteLength;
        this.#hash.update(chunk);
        done(null, chunk);
      },
    });
    this.#written = pipeline(this.#packing, counted, createWriteStream(path));
    // Whoever writes or ends hears of it.
    this.#written.catch(() => {});
  }

  async write(text: string): Promise<void> {
    if (text !== '' && !this.#packing.write(text)) await Promise.race([once(this.#packing, 'drain'), this.#written]);
  }

  async end(): Promise<Packed> {
    this.#packing.end();
    await this.#written;
    return { bytes: this.#bytes, sha256: this.#hash.digest('hex') };
  }

  /** Lets go of what can't be finished. */
  async callOff(): Promise<void> {
    this.#packing.destroy();
    await this.#written.catch(() => {});
  }
}
