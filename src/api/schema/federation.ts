import {
  type ConstDirectiveNode,
  extendSchema,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isObjectType,
  isUnionType,
  Kind,
  parse,
  print,
  printSchema,
  visit,
} from 'graphql';
import { isObject } from '../../shared/is-object.ts';
import { isKind, type Kind as KindOfThing, kindNames } from '../../shared/kinds.ts';
import type { RequestContext } from '../context.ts';
import { refusal } from '../errors.ts';
import { readersPart } from '../guards/readers-part.ts';

/** Things that are asked for at once. */
const MOST = 100;

const definitions = parse(`
  "Key of a thing as a gateway writes it (Apollo Federation 2): an object with its \`__typename\` and its \`id\`."
  scalar _Any
  "Subgraph as it describes itself to a gateway."
  type _Service {
    "Schema in SDL, with the directives of Apollo Federation 2."
    sdl: String!
  }
  "Anything that other subgraphs may extend."
  union _Entity = ${kindNames.join(' | ')}
  extend type Query {
    "Schema of this subgraph, for a gateway that composes it with others (Apollo Federation 2)."
    _service: _Service!
    "Things by their keys, in their order, for a gateway; null in the place of one that there is not."
    _entities("Keys of the things, 100 at most." representations: [_Any!]!): [_Entity]!
  }
`);

/** What is added here, which a gateway adds itself. */
const ADDED: ReadonlySet<string> = new Set(['_Any', '_Service', '_Entity', '_service', '_entities']);

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])\n\n';

/** Resolves what an id stands for, in the place of a field that answers anything. */
type ThingOf = (id: string, ...field: Parameters<GraphQLFieldResolver<unknown, RequestContext>>) => unknown;

/** Has a gateway take the schema as a subgraph of Apollo Federation 2, in which every kind is an entity by its id. */
export function withFederation(schema: GraphQLSchema, thingOf: ThingOf): GraphQLSchema {
  const extended = extendSchema(schema, definitions);
  const entity = extended.getType('_Entity');
  const described = extended.getType('_Service');
  const { _service: service, _entities: entities } = extended.getQueryType()?.getFields() ?? {};
  const sdl = isObjectType(described) ? described.getFields()['sdl'] : undefined;
  if (!isUnionType(entity) || !service || !entities || !sdl) throw new Error('The schema has no entities.');
  entity.resolveType = (value: { __typename?: string; __resolveType?: string }) => value.__resolveType ?? value.__typename;
  service.resolve = () => ({});
  // Of what readers are shown in the end: others work on the schema after this.
  let text: string | undefined;
  sdl.resolve = (_, __, ___, { schema: asked }) => {
    text ??= subgraphSdl(readersPart(asked));
    return text;
  };
  entities.resolve = (parent, args: { representations: readonly unknown[] }, context: RequestContext, info) => {
    const count = args.representations.length;
    if (count > MOST) throw refusal({ reason: 'TOO_MANY_IDS', values: { count, most: MOST } });
    return args.representations.map(async (representation) => {
      const { kind, id } = keyIn(representation);
      const thing = await thingOf(id, parent, args, context, info);
      return isOf(thing, kind) ? thing : null;
    });
  };
  return extended;
}

/** Throws BAD_USER_INPUT for what is no key. */
function keyIn(representation: unknown): { kind: KindOfThing; id: string } {
  const { __typename: kind, id } = isObject(representation) ? representation : {};
  if (!isKind(kind) || typeof id !== 'string') throw refusal({ reason: 'NO_KEY', values: {} });
  return { kind, id };
}

const isOf = (thing: unknown, kind: KindOfThing): boolean => isObject(thing) && (thing['__resolveType'] ?? thing['__typename']) === kind;

/** The schema as a gateway composes it: each kind has its key, and the type that all of Relay's servers have may be shared. */
function subgraphSdl(schema: GraphQLSchema): string {
  const keyed = visit(parse(printSchema(schema)), {
    enter: (node) => ('name' in node && node.name !== undefined && ADDED.has(node.name.value) ? null : undefined),
    ObjectTypeDefinition: {
      leave: (node) => ({ ...node, directives: [...(node.directives ?? []), ...directivesOf(node.name.value)] }),
    },
  });
  return LINK + print(keyed);
}

function directivesOf(type: string): ConstDirectiveNode[] {
  if (isKind(type)) return [directive('key', 'id')];
  return type === 'PageInfo' ? [directive('shareable')] : [];
}

function directive(name: string, fields?: string): ConstDirectiveNode {
  return {
    kind: Kind.DIRECTIVE,
    name: { kind: Kind.NAME, value: name },
    arguments:
      fields === undefined
        ? []
        : [{ kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: 'fields' }, value: { kind: Kind.STRING, value: fields } }],
  };
}
