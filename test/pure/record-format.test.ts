import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { kindNames } from '../../src/shared/kinds.ts';

const schemaFile = new URL('../../src/generated/record.schema.json', import.meta.url);
const schema = JSON.parse(readFileSync(schemaFile, 'utf8'));
const folder = new URL('../../seeds/', import.meta.url);
const files = (readdirSync(folder, { recursive: true }) as string[]).filter((file) => file.endsWith('.yaml'));

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
addFormats.default(ajv);
// Of which kind the record is that an id names: for forms, not for validators.
ajv.addVocabulary(['x-refersTo']);
const validate = ajv.compile(schema);

/** Where a file of records does not fit the published format. */
function misfits(content: unknown): string[] {
  validate(content);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe('The published record format', () => {
  test.each(files)('fits %s, which names it for the editor', (file) => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    const [, named = ''] = /^# yaml-language-server: \$schema=(.+)\n/.exec(text) ?? [];
    expect(new URL(named, new URL(file, folder)).href).toBe(schemaFile.href);
    expect(misfits(parse(text))).toEqual([]);
  });

  test('refuses what is no record', () => {
    const stage = { id: 'stage', label: 'Stage', labelEn: 'Internship' };
    expect(misfits({ themes: [stage] })).toEqual([]);
    expect(misfits({ themes: [{ ...stage, broader: ['leren', { id: 'werken', lines: 3 }] }] })).toEqual([]);
    expect(misfits({ theme: [stage] })).toEqual([' must NOT have additional properties']);
    expect(misfits({ themes: [{ ...stage, altLabel: ['bpv'] }] })).toEqual(['/themes/0 must NOT have additional properties']);
    expect(misfits({ themes: [{ id: 'Stage', label: '' }] })).toEqual([
      "/themes/0 must have required property 'labelEn'",
      '/themes/0/label must NOT have fewer than 1 characters',
      '/themes/0/id must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"',
    ]);
    expect(misfits({ initiatives: [{ id: 'proef', title: 'Proef', kind: 'PROJEKT', contacts: ['anna'] }] })).toEqual([
      '/initiatives/0/kind must be equal to one of the allowed values',
      '/initiatives/0/contacts/0 must be object',
    ]);
    expect(misfits({ factors: [{ id: 'tijd', label: 'Tijd', labelEn: 'Time', construct: 'IX' }] })).toEqual([
      '/factors/0/construct must be equal to one of the allowed values',
    ]);
  });

  test('says of which kind the record is that an id names', () => {
    const { organisations, quotes, source } = schema.definitions.Initiative.properties;
    expect(organisations.items.properties.id['x-refersTo']).toBe('Organisation');
    expect(quotes.items.properties.contact['x-refersTo']).toBe('Contact');
    expect(source['x-refersTo']).toBe('Source');
  });

  test('explains every kind and every field of it', () => {
    interface Described {
      description?: string;
      properties?: Record<string, Described>;
      items?: Described;
      anyOf?: Described[];
    }
    const definitions = schema.definitions as Record<string, Described>;
    expect(Object.keys(definitions)).toEqual(kindNames);
    const missing = Object.entries(definitions).flatMap(([kind, { description, properties = {} }]) => [
      ...(description ? [] : [kind]),
      ...Object.entries(properties).flatMap(([field, property]) => [
        ...(property.description ? [] : [`${kind}.${field}`]),
        ...Object.entries(property.items?.properties ?? property.items?.anyOf?.[1]?.properties ?? {}).flatMap(([name, inner]) =>
          inner.description ? [] : [`${kind}.${field}.${name}`],
        ),
      ]),
    ]);
    expect(missing).toEqual([]);
  });
});
