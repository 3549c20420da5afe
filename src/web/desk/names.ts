import { createContext, useContext, useMemo } from 'react';
import { DeskRecordsDocument } from '../../generated/explorer.ts';
import { type Body, idsIn, nameOf } from './record-body.ts';
import { useDeskAnswer } from './session.tsx';

/** What ids are called; an id whose name is not known is its own. */
export type Names = ReadonlyMap<string, string>;

export const NamesContext = createContext<Names>(new Map());

export function useNameOf(id: string): string {
  return useContext(NamesContext).get(id) ?? id;
}

/** Records that can be asked for at once. */
const MOST = 100;

/** Names of what some records mention, as far as the first hundred of them. */
export function useNames(bodies: readonly Body[]): Names {
  const own = new Map(bodies.map((body) => [String(body['id']), nameOf(body)]));
  const ids = [...new Set(bodies.flatMap(idsIn))].filter((id) => !own.has(id)).sort();
  const { data } = useDeskAnswer(DeskRecordsDocument, { ids: ids.slice(0, MOST), first: MOST, offset: 0 }, ids.length > 0);
  return useMemo(() => {
    const found = data?.records.records.map(({ id, body }) => [id, nameOf(body)] as const) ?? [];
    return new Map([...bodies.map((body) => [String(body['id']), nameOf(body)] as const), ...found]);
  }, [data, bodies]);
}
