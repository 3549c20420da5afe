import { fieldOf } from '../../shared/kind-names.ts';
import { type Kind, kindNames } from '../../shared/kinds.ts';
import { pathTo } from '../../shared/paths.ts';
import type { RequestContext } from '../context.ts';

/** Resolvers by type and field, with that of the address of each kind among them. */
export function withUris<Resolvers extends object>(resolvers: Readonly<Record<string, Resolvers>>): Record<string, object> {
  const uris = kindNames.map((kind) => [kind, { ...resolvers[kind], uri: uriOf(kind) }] as const);
  return { ...resolvers, ...Object.fromEntries(uris) };
}

/** Address of the Dutch page of a thing, by which linked data name it. */
const uriOf =
  (kind: Kind) =>
  ({ id }: { id: string }, _: unknown, { origin }: Pick<RequestContext, 'origin'>): string =>
    `${origin}${pathTo(fieldOf(kind), 'nl', id)}`;
