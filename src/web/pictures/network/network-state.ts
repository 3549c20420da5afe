import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { isNodeKind, type NodeKind } from '../kinds.ts';
import type { NetworkNode } from './neighbourhood.ts';
import { isRelation, type Relation } from './relations.ts';

/** Nodes drawn at first, and how many more at a time. */
const FIRST_NODES = 60;
const MORE_NODES = 40;

/** What was opened and hidden, as the address tells: `?open=theme.dementie,factor.x&without=lesson,funds&most=100`. */
export interface NetworkState {
  opened: readonly Pick<NetworkNode, 'kind' | 'id'>[];
  hiddenKinds: ReadonlySet<NodeKind>;
  hiddenRelations: ReadonlySet<Relation>;
  most: number;
  open(node: NetworkNode): void;
  close(id: string): void;
  toggle(name: NodeKind | Relation): void;
  showAll(): void;
  drawMore(): void;
}

export function useNetworkState(): NetworkState {
  const [params, setParams] = useSearchParams();
  const written = params.toString();
  const state = useMemo(() => read(new URLSearchParams(written)), [written]);

  const write = useCallback(
    (name: string, value: string, replace: boolean) =>
      setParams(
        (before) => {
          if (value === '') before.delete(name);
          else before.set(name, value);
          return before;
        },
        { replace, preventScrollReset: true },
      ),
    [setParams],
  );
  const names = (nodes: readonly Pick<NetworkNode, 'kind' | 'id'>[]) => nodes.map(({ kind, id }) => `${kind}.${id}`).join(',');

  return {
    ...state,
    // One step back in the browser folds in again what was opened last.
    open: (node) => {
      if (!state.opened.some(({ id }) => id === node.id)) write('open', names([...state.opened, node]), false);
    },
    close: (id) => write('open', names(state.opened.filter((node) => node.id !== id)), false),
    toggle: (name) => {
      const hidden: string[] = [...state.hiddenKinds, ...state.hiddenRelations];
      const next = hidden.includes(name) ? hidden.filter((each) => each !== name) : [...hidden, name];
      write('without', next.join(','), true);
    },
    showAll: () => write('without', '', true),
    drawMore: () => write('most', `${state.most + MORE_NODES}`, true),
  };
}

function read(params: URLSearchParams): Pick<NetworkState, 'opened' | 'hiddenKinds' | 'hiddenRelations' | 'most'> {
  const list = (name: string) => (params.get(name) ?? '').split(',').filter((part) => part !== '');
  const opened = list('open').flatMap((part) => {
    const at = part.indexOf('.');
    const kind = part.slice(0, at);
    return at > 0 && isNodeKind(kind) ? [{ kind, id: part.slice(at + 1) }] : [];
  });
  const hidden = list('without');
  const most = Number(params.get('most'));
  return {
    opened,
    hiddenKinds: new Set(hidden.filter(isNodeKind)),
    hiddenRelations: new Set(hidden.filter(isRelation)),
    most: Number.isInteger(most) && most > 0 ? most : FIRST_NODES,
  };
}
