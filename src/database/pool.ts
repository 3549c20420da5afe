import type { Driver } from 'neo4j-driver';

/** Connections of a driver: those that are in use, those that are idle, and requests that wait for one. */
export interface Pool {
  inUse: number;
  idle: number;
  waiting: number;
}

/**
 * The pool of a driver as it is now. The driver has no way to tell, so its own books are read; undefined before its first connection, and where a
 * later driver keeps other books.
 */
export function poolOf(driver: Driver): Pool | undefined {
  const books = within(within(driver, '_connectionProvider'), '_connectionPool');
  const inUse = within(books, '_activeResourceCounts');
  const idle = within(books, '_pools');
  const waiting = within(books, '_acquireRequests');
  if (!inUse || !idle || !waiting) return undefined;
  return { inUse: sum(inUse, (count) => count), idle: sum(idle, lengthOf), waiting: sum(waiting, lengthOf) };
}

function within(value: unknown, name: string): object | undefined {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  return typeof found === 'object' && found !== null ? found : undefined;
}

const lengthOf = (list: unknown): unknown => (typeof list === 'object' && list !== null && 'length' in list ? list.length : 0);

/** Over all servers of a cluster. */
function sum(byServer: object, countOf: (entry: unknown) => unknown): number {
  return Object.values(byServer).reduce((total: number, entry) => total + Number(countOf(entry)), 0);
}
