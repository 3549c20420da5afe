/** How large an answer is allowed to become, and how large it has become so far. */
export interface AnswerSize {
  readonly mostEntries: number;
  readonly mostBytes: number;
  entries: number;
  bytes: number;
}

/** An answer that became larger than is allowed: nothing of it is sent. */
export class AnswerTooLarge extends Error {
  readonly size: AnswerSize;

  constructor(size: AnswerSize) {
    super(`The answer has more than ${size.mostEntries} entries or ${size.mostBytes} bytes.`);
    this.name = 'AnswerTooLarge';
    this.size = size;
  }
}

/**
 * Counts a value that came from the database: an entry is a node or map, bytes are about those of its JSON. Throws
 * AnswerTooLarge as soon as it is.
 */
export function count(value: unknown, size: AnswerSize): void {
  if (typeof value === 'string') size.bytes += value.length + 2;
  else if (typeof value !== 'object' || value === null) size.bytes += 4;
  else if (Array.isArray(value)) {
    for (const entry of value) count(entry, size);
  } else {
    size.entries++;
    for (const [key, inner] of Object.entries(value)) {
      size.bytes += key.length + 4;
      count(inner, size);
    }
  }
  if (size.entries > size.mostEntries || size.bytes > size.mostBytes) throw new AnswerTooLarge(size);
}
