import { type GraphQLObjectType, getNamedType, isLeafType, isObjectType, isUnionType } from 'graphql';
import { ask } from './graph.ts';
import { schema } from './schema.ts';

/** One thing as the API tells it: its fields, and by name what is tied to it at whichever end that is stated. */
export interface LiveEntity {
  fields: Readonly<Record<string, unknown>>;
  ties: Readonly<Record<string, readonly object[]>>;
}

/** What stands in lists of its own: parts of an initiative, and what `resources` tells already. */
const NOT_TIES = ['targets', 'quotes', 'milestones', 'produces', 'uses'];
/** What readers may have a number of an hour. */
const DETAILS = ['Contact.email', 'Contact.phone'];

const entities = schema.getType('ChangedEntity');
const kinds = isUnionType(entities) ? entities.getTypes() : [];
const fieldsOf = (type: unknown) => (isObjectType(type) ? Object.values(type.getFields()) : []);
const leavesOf = (type: unknown) =>
  fieldsOf(type).filter((field) => isLeafType(getNamedType(field.type)) && !DETAILS.includes(`${String(type)}.${field.name}`));
const namesOf = (fields: readonly { name: string }[]) => fields.map(({ name }) => name).join(' ');

/** Everything that readers see in the graph, by id. */
export async function liveGraph(): Promise<Map<string, LiveEntity>> {
  const live = new Map<string, LiveEntity>();
  for (const kind of kinds) for (const [id, entity] of await liveOfKind(kind)) live.set(id, entity);
  return live;
}

type Told = Readonly<Record<string, unknown>> & { id: string };

async function liveOfKind(kind: GraphQLObjectType): Promise<[string, LiveEntity][]> {
  const root = fieldsOf(schema.getQueryType()).find(
    ({ type, args }) => getNamedType(type) === kind && args.some(({ name }) => name === 'limit'),
  );
  const ties = fieldsOf(kind).filter(({ name }) => name.endsWith('Connection') && !NOT_TIES.includes(name.slice(0, -'Connection'.length)));
  const connections = ties.map(({ name, type }) => {
    const edge = getNamedType(fieldsOf(getNamedType(type)).find((field) => field.name === 'edges')?.type as never);
    const properties = fieldsOf(edge).find((field) => field.name === 'properties');
    return `${name}(first: 100) { totalCount edges { ${properties ? `properties { ${namesOf(leavesOf(getNamedType(properties.type)))} }` : ''} node { id } } }`;
  });
  const selection = `${namesOf(leavesOf(kind))} ${connections.join(' ')}`;
  const told: Told[] = [];
  for (let page: Told[] = []; told.length === 0 || page.length === 100; ) {
    ({ page } = await ask<{ page: Told[] }>(`{ page: ${root?.name}(limit: 100, offset: ${told.length}) { ${selection} } }`));
    told.push(...page);
    if (page.length === 0) break;
  }
  return told.map((entity) => [
    entity.id,
    {
      fields: Object.fromEntries(leavesOf(kind).map(({ name }) => [name, entity[name]])),
      ties: Object.fromEntries(ties.map(({ name }) => [name.slice(0, -'Connection'.length), entriesOf(entity[name])])),
    },
  ]);
}

function entriesOf(connection: unknown): object[] {
  const { totalCount, edges } = connection as { totalCount: number; edges: { node: { id: string }; properties?: object }[] };
  if (edges.length !== totalCount) throw new Error(`Only ${edges.length} of ${totalCount} ties were asked.`);
  return edges.map(({ node, properties }) => ({ ...properties, ...node }));
}
