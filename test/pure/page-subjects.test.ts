import { parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { subjectIn, subjectQuestion } from '../../src/server/pages/subject.ts';
import { fieldOf } from '../../src/shared/kind-names.ts';
import { kindNames } from '../../src/shared/kinds.ts';
import { schema } from '../setup/schema.ts';

const faultsOf = (question: string) => validate(schema, parse(question)).map(({ message }) => message);

describe('what a page is about', () => {
  it.each([...kindNames.map((kind) => fieldOf(kind)), 'network'])('is asked as the schema has it: %s', (page) => {
    expect(faultsOf(subjectQuestion(page).toString())).toEqual([]);
  });

  it('is known by its name in the language of the page, and its text', () => {
    const theme = { id: 'dementie', label: 'Dementie', labelEn: 'Dementia', definition: null };
    expect(subjectIn({ theme }, 'nl')).toEqual({ id: 'dementie', name: 'Dementie', text: undefined, isHidden: false });
    expect(subjectIn({ initiative: null, theme }, 'en')?.name).toBe('Dementia');
    const organisation = { id: 'roc', name: 'ROC', description: 'Een school.' };
    expect(subjectIn({ organisation }, 'en')).toMatchObject({ name: 'ROC', text: 'Een school.' });
  });

  it('is nothing where nothing has the id', () => {
    expect(subjectIn({ theme: null }, 'nl')).toBeUndefined();
  });
});
