import { readFileSync } from 'node:fs';
import { isEnumType, isObjectType, isUnionType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { schemas } from '../../src/records/kinds/record.ts';
import { ownedRelationships } from '../../src/records/model/project.ts';
import { fieldOf, kindNamed, kindOfField, nameOfKind } from '../../src/shared/kind-names.ts';
import { drawnKinds, kindNames, kindOfCollection, kinds, searchedKinds } from '../../src/shared/kinds.ts';
import { languages } from '../../src/shared/language.ts';
import { pageAt, pathTo } from '../../src/shared/paths.ts';
import { schema } from '../setup/schema.ts';

const graph = (file: string) => readFileSync(new URL(`../../graph/${file}`, import.meta.url), 'utf8');
const root = schema.getQueryType()?.getFields() ?? {};
const fieldsOf = (type: string) => {
  const found = schema.getType(type);
  return isObjectType(found) ? Object.keys(found.getFields()) : [];
};
const distinct = (values: readonly string[]) => expect([...new Set(values)]).toEqual(values);

describe('What is said of a kind holds', () => {
  test('for the schema of its records', () => {
    expect(Object.keys(schemas).sort()).toEqual([...kindNames].sort());
  });

  test.each(kindNames)('for the API: %s', (kind) => {
    const { list, name, texts, sameAs = [], hint } = kinds[kind];
    expect(Object.keys(root)).toEqual(expect.arrayContaining([fieldOf(kind), list, `${list}Connection`]));
    const named = [name.title, name.short, name.others, name.english, hint].filter((field) => field !== undefined);
    expect(fieldsOf(kind)).toEqual(expect.arrayContaining(['id', ...named, ...texts, ...sameAs]));
    expect(Object.keys(schemas[kind].shape)).toEqual(expect.arrayContaining(['id', ...named, ...texts, ...sameAs]));
  });

  test('for the unions and enums that list kinds', () => {
    const members = (name: string) => {
      const type = schema.getType(name);
      return isUnionType(type)
        ? type.getTypes().map((member) => member.name)
        : isEnumType(type)
          ? type.getValues().map(({ value }) => value)
          : [];
    };
    for (const name of ['ChangedEntity', 'RecordKind']) expect(members(name)).toEqual(kindNames);
    for (const name of ['Searchable', 'SearchKind']) expect(members(name)).toEqual(searchedKinds);
  });

  test('for what is found by the names of what it is tied to', () => {
    const tied = /WHERE node:([\w|]+)/.exec(graph('loading/search-related.cypher'))?.[1];
    expect(tied?.split('|').sort()).toEqual(searchedKinds.filter((kind) => kinds[kind].search === 'ties').sort());
  });

  test('for the relationships that its records own', () => {
    const [out, into] = ['-[stated:', '<-[stated:'].map((arrow) =>
      graph('loading/remove-facts.cypher').split(`(entity)${arrow}`)[1]?.split(']')[0]?.split('|').sort(),
    );
    const owned = kindNames.map(ownedRelationships);
    const sorted = (types: string[]) => [...new Set(types)].sort();
    expect([out, into]).toEqual([sorted(owned.flatMap((of) => of.out)), sorted(owned.flatMap((of) => of.in))]);
  });

  test('for its page, which no other has', () => {
    for (const language of languages) {
      distinct(kindNames.map((kind) => pathTo(fieldOf(kind), language, 'x')));
      for (const kind of kindNames) {
        expect(pageAt(pathTo(fieldOf(kind), language, 'x'))).toEqual({ page: fieldOf(kind), language, id: 'x' });
      }
    }
  });

  test('for its sign, which no other has', () => {
    for (const language of languages) distinct(drawnKinds.map((kind) => kinds[kind].mark?.letter[language] ?? ''));
    for (const theme of ['light', 'dark'] as const) distinct(drawnKinds.map((kind) => kinds[kind].mark?.colour[theme] ?? ''));
  });

  test('by each of its names', () => {
    for (const kind of kindNames) {
      expect(kindNamed(nameOfKind(kind))).toBe(kind);
      expect(kindOfField(fieldOf(kind))).toBe(kind);
      expect(kindOfCollection(kinds[kind].list)).toBe(kind);
    }
    expect(kindOfField('home')).toBeUndefined();
    expect(kindOfCollection('constructor')).toBeUndefined();
  });
});
