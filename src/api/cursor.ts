const PREFIX = 'arrayconnection:';

/** Cursor of the entry with this number, from 0, as the library writes it. */
export const cursorOf = (offset: number): string => Buffer.from(`${PREFIX}${offset}`).toString('base64');

/** Number of the entry that a cursor stands for; undefined when no list can have answered it. */
export function offsetOf(cursor: string): number | undefined {
  const text = Buffer.from(cursor, 'base64').toString();
  const offset = text.startsWith(PREFIX) ? text.slice(PREFIX.length) : '';
  return /^\d{1,9}$/.test(offset) ? Number(offset) : undefined;
}
