import { type GraphQLInputObjectType, type GraphQLInputType, getNamedType, isEnumType, isInputObjectType } from 'graphql';
import { secrets } from './secrets.ts';

/** Conditions for one request, as literals, and what they are about. */
export interface Filter {
  about: string;
  where: string;
}

type Where = GraphQLInputObjectType;

const text = JSON.stringify;

/** Conditions on a text that every secret meets, and nothing else. */
const SECRET_PARTS = ['eheim', '999'].map((part) => `contains: ${text(part)}`);

/** Such a condition on no more than an id. */
const SECRET_ID = `{ id: { ${SECRET_PARTS[0]} } }`;

/** The same with every operator. */
const SECRET_TEXTS = [
  ...SECRET_PARTS,
  `startsWith: ${text('geheim')}`,
  `endsWith: ${text(secrets.name.slice(1))}`,
  ...[secrets.id, secrets.name, secrets.capacity, secrets.jobTitle].map((secret) => `eq: ${text(secret)}`),
  `in: ${text(Object.values(secrets))}`,
];

/** Conditions in one filter: they are planned together. */
const MOST_TOGETHER = 10;

/**
 * Every filter of a type: on what it has itself with every operator, on each of its relations with every quantifier, and on the
 * relations of a relation where one of the two leads to what may be withheld (types named in `withheld`).
 *
 * Nothing public meets a condition on a secret: many such stand together, and one that finds something is seen. The texts of what is public
 * are asked in full where it is the root, and where a relation leads to it, it is asked for no more than its id: a
 * condition on a text is the same statement wherever it stands.
 */
export function filtersOf(where: Where, withheld: readonly string[]): Filter[] {
  const near = relationsOf(where);
  const relations = [...near, ...near.flatMap((relation) => innerRelations(relation, withheld))];
  const on = (quantifier: string) =>
    relations.flatMap(({ wrap, end, leadsTo }) =>
      any(withheld.includes(leadsTo) ? secretOn(end, SECRET_PARTS) : [SECRET_ID]).map((secret) => wrap(quantifier, secret)),
    );
  const [finding, sparing] = [on('some'), on('none')];
  const telling = relations
    .filter(({ leadsTo }) => withheld.includes(leadsTo))
    .flatMap((relation) => {
      const { path, wrap, end } = relation;
      const anything = '{ id: { contains: "" } }';
      const nothing = '{ id: { eq: "nobody" } }';
      const all: [string, string][] = [
        ['some', anything],
        ['none', anything],
        ['all', nothing],
      ];
      if (near.includes(relation)) all.push(...publicOn(end).map((condition): [string, string] => ['some', condition]));
      return all.map(([quantifier, condition]) => ({ about: `${path}.${quantifier} ${condition}`, where: wrap(quantifier, condition) }));
    });
  return [
    ...any(secretOn(where, SECRET_TEXTS)).map((secret) => ({ about: 'is a secret', where: secret })),
    ...groups(finding).map((some) => ({ about: 'has a secret', where: `{ OR: [${some.join(', ')}] }` })),
    ...groups(sparing).map((some) => ({ about: 'has no secret', where: `{ AND: [${some.join(', ')}] }` })),
    ...telling,
  ];
}

/** One relation that can be filtered on, or one below it. */
interface Relation {
  path: string;
  /** The kind of node at the end. */
  leadsTo: string;
  /** Conditions on the end. */
  end: Where;
  /** A condition on the end as a condition on the type that it began with. */
  wrap: (quantifier: string, condition: string) => string;
}

function relationsOf(where: Where): Relation[] {
  return Object.entries(where.getFields()).flatMap(([name, field]) => {
    const some = inputOf(field.type)?.getFields()['some'];
    const end = some && inputOf(some.type);
    if (!end) return [];
    return [{ path: name, leadsTo: nameOf(end), end, wrap: (quantifier, condition) => `{ ${name}: { ${quantifier}: ${condition} } }` }];
  });
}

function innerRelations(outer: Relation, withheld: readonly string[]): Relation[] {
  return relationsOf(outer.end)
    .filter(({ leadsTo }) => withheld.includes(leadsTo) || withheld.includes(outer.leadsTo))
    .map((inner) => ({
      ...inner,
      path: `${outer.path}.some.${inner.path}`,
      wrap: (quantifier, condition) => outer.wrap('some', inner.wrap(quantifier, condition)),
    }));
}

/** Conditions on the texts of a type that only a secret meets. */
function secretOn(where: Where, conditions: readonly string[]): string[] {
  return Object.entries(where.getFields()).flatMap(([name, field]) => {
    const input = inputOf(field.type);
    if (!input || isCombination(name) || input.getFields()['some']) return [];
    const operators = input.getFields();
    if (operators['contains']) return conditions.map((condition) => `{ ${name}: { ${condition} } }`);
    return operators['includes'] && !isEnumType(getNamedType(operators['includes'].type))
      ? Object.values(secrets).map((secret) => `{ ${name}: { includes: ${text(secret)} } }`)
      : [];
  });
}

/** Conditions on a type that what is public meets as well: each value of an enum, numbers, what is absent. */
function publicOn(where: Where): string[] {
  return Object.entries(where.getFields()).flatMap(([name, field]) => {
    const input = inputOf(field.type);
    if (!input || isCombination(name) || input.getFields()['some']) return [];
    const { eq, gte, contains } = input.getFields();
    const values = eq && getNamedType(eq.type);
    if (isEnumType(values)) return values.getValues().map((value) => `{ ${name}: { eq: ${value.name} } }`);
    return gte || contains ? [`{ ${name}: { eq: null } }`] : [];
  });
}

const isCombination = (name: string) => ['AND', 'OR', 'NOT'].includes(name);

function any(conditions: readonly string[]): string[] {
  return conditions.length > 0 ? [`{ OR: [${conditions.join(', ')}] }`] : [];
}

function groups(conditions: readonly string[]): string[][] {
  const count = Math.ceil(conditions.length / MOST_TOGETHER);
  return Array.from({ length: count }, (_, index) => conditions.slice(index * MOST_TOGETHER, (index + 1) * MOST_TOGETHER));
}

function inputOf(type: GraphQLInputType): Where | undefined {
  const named = getNamedType(type);
  return isInputObjectType(named) ? named : undefined;
}

/** `ContactWhere` → `Contact` */
function nameOf(where: Where): string {
  return where.name.replace(/Where$/, '');
}
