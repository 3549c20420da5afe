import { readFile } from 'node:fs/promises';
import {
  type GraphQLArgument,
  type GraphQLInputField,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isNonNullType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { readersPart } from '../../src/api/guards/readers-part.ts';
import { operationResolvers } from '../../src/api/operations/operations.ts';
import { schema } from '../setup/schema.ts';

interface Member {
  name: string;
  description?: string | null | undefined;
  deprecationReason?: string | null | undefined;
}

const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));
const inputTypes = types.filter(isInputObjectType);
const inputs: Member[] = inputTypes.flatMap((type) => named<GraphQLInputField>(type.name, Object.values(type.getFields())));
const outputs: Member[] = types
  .filter((type) => isObjectType(type) || isInterfaceType(type))
  .flatMap((type) => {
    const fields = Object.values(type.getFields());
    return [...named(type.name, fields), ...fields.flatMap(({ name, args }) => named<GraphQLArgument>(`${type.name}.${name}`, args))];
  });
const values: Member[] = types.filter(isEnumType).flatMap((type) => named(type.name, type.getValues()));
const directives: Member[] = schema
  .getDirectives()
  .filter((directive) => !isSpecifiedDirective(directive))
  .flatMap((directive) => [directive, ...named(`@${directive.name}`, directive.args)]);
const members: Member[] = [...types, ...outputs, ...inputs, ...values, ...directives];

function named<Of extends Member>(owner: string, those: readonly Of[]): Member[] {
  return those.map(({ name, description, deprecationReason }) => ({ name: `${owner}.${name}`, description, deprecationReason }));
}

const namesOf = (those: readonly Member[]) => those.map(({ name }) => name);

describe('The schema', () => {
  test('describes every type, field, argument, value and input; what every list has, once', () => {
    expect(members.length).toBeGreaterThan(1000);
    const toldAtQuery = /^(?!Query)\w+\.\w+\.(limit|offset|first|after|sort|where)$/;
    const saysItself =
      /(Connection|Edge)\.(edges|node|properties|cursor|pageInfo|totalCount)$|^\w+(Where|Sort)\.\w+$|^[A-Z]\w+\.\w+Connection$/;
    const undescribed = namesOf(members.filter(({ description }) => !description?.trim()));
    expect(undescribed.filter((name) => !toldAtQuery.test(name) && !saysItself.test(name))).toEqual([]);
  });

  test('is one that a reader can read: no more than a curator needs stands in theirs, and what is related alike has one type of page', () => {
    const readers = readersPart(schema);
    const names = Object.keys(readers.getTypeMap()).filter((name) => !name.startsWith('__'));
    const sdl = printSchema(readers);
    expect(names.filter((name) => /Record(Page|sInput)|ApiKey|Audit|Erasure|^Submission$/.test(name))).toEqual([]);
    expect(names.length).toBeLessThanOrEqual(250);
    expect(sdl.length).toBeLessThanOrEqual(120_000);
  });

  test('describes in one grammar: no article to begin with, a full stop to end with', () => {
    const strange = members.filter(({ description }) => description && !/^(?!(The|An?) )[\p{Lu}`].*\.$/su.test(description));
    expect(strange.map(({ name, description }) => `${name}: ${description}`)).toEqual([]);
  });

  test('can be changed by our own mutations only', () => {
    expect(Object.keys(schema.getMutationType()?.getFields() ?? {}).sort()).toEqual(Object.keys(operationResolvers().Mutation).sort());
    expect(schema.getSubscriptionType()).toBeUndefined();
    const generated =
      /Subscription|Create[A-Z]\w+Mutation|Update[A-Z]\w*Input|Delete(?!Webhook(Input|Payload)$)|DeleteInput|Connect[A-Z]*Input|(CreateInput|UpdateInput|FieldInput)$/;
    expect(namesOf(types).filter((name) => generated.test(name))).toEqual([]);
  });

  test('takes null wherever it has a default: generated clients send 0 for a number that may not be null', () => {
    const fields = types.filter(isObjectType).flatMap((type) => Object.values(type.getFields()));
    const defaulted = fields.flatMap(({ args }) => args).filter(({ defaultValue }) => defaultValue !== undefined);
    expect(defaulted.length).toBeGreaterThan(50);
    expect(namesOf(defaulted.filter(({ type }) => isNonNullType(type)))).toEqual([]);
  });

  test('has nothing that is to go', () => {
    expect(namesOf(members.filter(({ deprecationReason }) => deprecationReason))).toEqual([]);
  });

  test('counts nothing up by an aggregate', () => {
    expect(namesOf(members).filter((name) => /aggregat/i.test(name))).toEqual([]);
  });

  test('lets nobody look for an e-mail address or a telephone number', () => {
    const personal = (those: readonly Member[]) => namesOf(those).filter((name) => /e-?mail|phone/i.test(name));
    // Inputs of mutations are written, not looked for.
    expect(personal(inputs)).toEqual(['SubmitInitiativeInput.submitterEmail', 'SubmittedContactInput.email']);
    // And these are answered: what is wrong with an input, and what somebody who is to be erased is found by.
    const answered = ['ErasureTrace.EMAIL', 'ErasureTrace.PHONE', 'UserErrorCode.NOT_AN_EMAIL', 'UserErrorCode.NOT_A_PHONE'];
    expect(personal(values)).toEqual(answered);
    // They can be read, so that the names above would be found; of submissions, by curators only.
    expect(personal(outputs).sort()).toEqual([
      'Contact.email',
      'Contact.phone',
      'Organisation.email',
      'Organisation.phone',
      'Submission.submitterEmail',
      'SubmittedContact.email',
    ]);
  });

  test('can be filtered by everything else of a contact, and sorted by what has a place', () => {
    const fields = (name: string) => Object.keys(inputTypes.find((type) => type.name === name)?.getFields() ?? {}).sort();
    expect(fields('ContactSort')).toEqual(['id', 'kind', 'modified', 'name', 'verified']);
    expect(fields('ContactWhere')).toEqual(
      [
        ...['AND', 'NOT', 'OR', 'altNames', 'capacity', 'id', 'initiatives', 'kind', 'modified', 'name'],
        ...['organisations', 'sources', 'verified'],
      ].sort(),
    );
  });

  test('is the one that is printed in the repository', async () => {
    const printed = await readFile(new URL('../../src/generated/schema.graphql', import.meta.url), 'utf8');
    expect(printed.trim() === printSchema(lexicographicSortSchema(schema)).trim()).toBe(true);
  });
});
