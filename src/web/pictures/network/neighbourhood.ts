import { KindOfDocument, neighbourhoods, type TypedDocumentString } from '../../../generated/explorer.ts';
import type { Language } from '../../../shared/language.ts';
import { nameOf } from '../../../shared/name-of.ts';
import { ask } from '../../base/ask.ts';
import { drawnKind, type NodeKind, nodeKinds } from '../kinds.ts';
import { fields, type Relation } from './relations.ts';

export interface NetworkNode {
  kind: NodeKind;
  id: string;
  /** Name by language. What has no English name has its Dutch one in both. */
  name: Readonly<Record<Language, string>>;
}

/** Relationship between two nodes, by their ids. */
export interface NetworkLink {
  from: string;
  to: string;
  relation: Relation;
}

/** A node with what it is tied to; `links` may name nodes that are not in `nodes`. */
export interface Neighbourhood {
  centre: NetworkNode;
  /** The centre and its neighbours. */
  nodes: readonly NetworkNode[];
  links: readonly NetworkLink[];
  /** Indicates that some neighbours were left out, as the API answers a hundred in a list. */
  cut: boolean;
}

interface AnsweredNode {
  readonly id: string;
}

/** The question that answers the neighbourhood of a node of a kind: one node, under the name of the kind. */
export function neighbourhoodDocument(kind: NodeKind): TypedDocumentString<Readonly<Record<string, AnsweredNode | null>>, { id: string }> {
  return neighbourhoods[drawnKind[kind]];
}

/** What an id names, which may have another id since it was merged into something else; null where it names nothing. Throws AskError. */
export async function askNamed(id: string, signal: AbortSignal): Promise<Pick<NetworkNode, 'kind' | 'id'> | null> {
  const answer = await ask(KindOfDocument, { id }, { signal });
  for (const kind of nodeKinds) {
    const node = answer[kind];
    if (node) return { kind, id: node.id };
  }
  return null;
}

/** The neighbourhood of a node; null where there is no such node. Throws AskError. */
export async function askNeighbourhood(kind: NodeKind, id: string, signal: AbortSignal): Promise<Neighbourhood | null> {
  const { [kind]: node } = await ask(neighbourhoodDocument(kind), { id }, { signal });
  return node ? neighbourhoodOf(kind, node) : null;
}

const MOST_ENTRIES = 100;

/** Reads an answer: the node, its neighbours and, one list deeper, what these are tied to. */
function neighbourhoodOf(kind: NodeKind, answered: AnsweredNode): Neighbourhood {
  const nodes = new Map<string, NetworkNode>();
  const links: NetworkLink[] = [];
  let cut = false;
  const read = (kindRead: NodeKind, node: AnsweredNode, depth: number): void => {
    if (depth < 2 && !nodes.has(node.id)) nodes.set(node.id, { kind: kindRead, id: node.id, name: namesOf(node) });
    for (const [name, field] of Object.entries(fields[kindRead])) {
      const others = listIn(node, name);
      if (others.length === MOST_ENTRIES) cut = true;
      for (const other of others) {
        if (field.relation) {
          const [from, to] = field.back ? [other.id, node.id] : [node.id, other.id];
          links.push({ from, to, relation: field.relation });
        }
        read(field.kind, other, depth + 1);
      }
    }
  };
  read(kind, answered, 0);
  const centre = { kind, id: answered.id, name: namesOf(answered) };
  return { centre, nodes: [...nodes.values()], links, cut };
}

/** A list that was answered of a node; empty where it was not asked for. */
function listIn(node: object, name: string): readonly AnsweredNode[] {
  const list: unknown = Reflect.get(node, name);
  return Array.isArray(list) ? list : [];
}

const namesOf = (node: object): NetworkNode['name'] => ({ nl: nameOf(node), en: nameOf(node, 'en') });
