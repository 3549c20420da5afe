import { type GraphQLFieldResolver, type GraphQLResolveInfo, Kind as NodeKind } from 'graphql';
import { type Likeness, likenessOfAny } from '../../search/likeness.ts';
import type { Kind } from '../../shared/kinds.ts';
import type { RequestContext } from '../context.ts';

/** What the statement answers of a thing that may look like a name. */
interface Candidate {
  names: readonly string[];
  kind: Kind;
  /** Name that was asked about. */
  name: string;
}

export function likenessOfCandidate({ names, kind, name }: Candidate): Likeness | undefined {
  return likenessOfAny(names, name, kind === 'Contact');
}

/** Of what a search for a name finds, the first that look like it: only words tell, which Cypher can't look at. */
export function lookalikesAmong(found: unknown, first: number): unknown[] {
  if (!Array.isArray(found)) throw new TypeError('What may look like a name is no list.');
  return found.filter((item: unknown) => isCandidate(item) && likenessOfCandidate(item) !== undefined).slice(0, first);
}

function isCandidate(item: unknown): item is Candidate {
  return typeof item === 'object' && item !== null && 'names' in item && 'kind' in item && 'name' in item;
}

type RootResolver = GraphQLFieldResolver<unknown, RequestContext>;

/** The resolver of the library, which is asked for the likeness too where the client does not: it takes what it asks for from the selection. */
export function withLikeness(answer: RootResolver): RootResolver {
  return (parent, args, context, info) => answer(parent, args, context, askingLikeness(info));
}

function askingLikeness(info: GraphQLResolveInfo): GraphQLResolveInfo {
  const likeness = { kind: NodeKind.FIELD, name: { kind: NodeKind.NAME, value: 'likeness' } } as const;
  const fieldNodes = info.fieldNodes.map((node) => ({
    ...node,
    ...(node.selectionSet && { selectionSet: { ...node.selectionSet, selections: [...node.selectionSet.selections, likeness] } }),
  }));
  return { ...info, fieldNodes };
}
