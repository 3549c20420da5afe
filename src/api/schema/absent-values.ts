import { type GraphQLInputType, type GraphQLSchema, getNamedType, isInputObjectType, isNonNullType, isObjectType } from 'graphql';

type Conditions = Readonly<Record<string, unknown>>;

/**
 * A filter in which an absent value does not meet a condition, and so meets its opposite: to the database it does neither, and
 * `NOT` and `all` would leave out what they should keep. Where an opposite is asked for, each condition on what may be absent also says
 * that it is there. What has no opposite in it stays as it is.
 */
export function withAbsentValues(where: unknown, type: GraphQLInputType, schema: GraphQLSchema): unknown {
  return isConditions(where) ? conditions(where, type, schema, false) : where;
}

function conditions(where: Conditions, type: GraphQLInputType, schema: GraphQLSchema, isOpposed: boolean): Conditions {
  const all = Object.entries(where).flatMap(([key, value]) => condition(key, value, type, schema, isOpposed));
  const isPlain = new Set(all.flatMap(Object.keys)).size === all.length;
  return isPlain ? Object.assign({}, ...all) : { AND: all };
}

/** One condition as one or more that must all hold. */
function condition(key: string, value: unknown, type: GraphQLInputType, schema: GraphQLSchema, isOpposed: boolean): Conditions[] {
  const named = getNamedType(type);
  const inner = isInputObjectType(named) ? named.getFields()[key]?.type : undefined;
  if (!inner || value === null || value === undefined) return [{ [key]: value }];
  const below = (held: unknown, opposed: boolean) => (isConditions(held) ? conditions(held, inner, schema, opposed) : held);
  if (key === 'NOT') return [{ NOT: below(value, true) }];
  if (key === 'AND' && Array.isArray(value)) return [{ AND: value.map((entry) => below(entry, isOpposed)) }];
  if (key === 'OR' && Array.isArray(value)) return [{ OR: value.map((entry) => asOne(below(entry, isOpposed))) }];
  const quantifiers = getNamedType(inner);
  if (isInputObjectType(quantifiers) && quantifiers.getFields()['some'] && isConditions(value)) {
    const held = Object.entries(value).map(([quantifier, related]) => {
      const of = quantifiers.getFields()[quantifier]?.type;
      return [quantifier, of && isConditions(related) ? conditions(related, of, schema, quantifier === 'all') : related] as const;
    });
    return [{ [key]: Object.fromEntries(held) }];
  }
  const isAsked = isConditions(value) && Object.entries(value).some(([how, what]) => how !== 'eq' || what !== null);
  return isOpposed && isAsked && mayBeAbsent(named.name, key, schema)
    ? [{ [key]: value }, { NOT: { [key]: { eq: null } } }]
    : [{ [key]: value }];
}

/** An entry of `OR` on relationships with one key: of several, the library takes any one for enough. */
function asOne(entry: unknown): unknown {
  if (!isConditions(entry)) return entry;
  const parts = Object.entries(entry).map(([key, value]) => ({ [key]: value }));
  return parts.length > 1 ? { AND: parts } : entry;
}

/** `InitiativeWhere` filters what is an `Initiative`. */
function mayBeAbsent(where: string, field: string, schema: GraphQLSchema): boolean {
  const filtered = schema.getType(where.replace(/Where$/, ''));
  const type = isObjectType(filtered) ? filtered.getFields()[field]?.type : undefined;
  return type !== undefined && !isNonNullType(type);
}

function isConditions(value: unknown): value is Conditions {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
