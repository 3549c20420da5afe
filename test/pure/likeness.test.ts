import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { likenessKeys, likenessOf, likenessOfAny } from '../../src/search/likeness.ts';

const alike = (one: string, other: string, persons = false) => likenessOf(one, other, persons);

describe('Two names', () => {
  test.each([
    ['Stichting Zorggroep Twente', 'De zorggroep Twénte'],
    ['Jeroen Bosch Ziekenhuis', 'Jeroen Bosch-ziekenhuis'],
    ['Anna Jansen', 'Jansen, dr. Anna'],
    ['Netwerkstage ouderengeneeskunde', 'NETWERKSTAGE OUDERENGENEESKUNDE'],
  ])('are the same: %s, %s', (one, other) => expect(alike(one, other)).toBe('SAME'));

  test('may be one in full and one with an initial, of people only', () => {
    expect(alike('Anna Jansen', 'A. Jansen', true)).toBe('INITIAL');
    expect(alike('Anna Jansen', 'A. Jansen')).not.toBe('INITIAL');
    expect(alike('Anna Jansen', 'B. Jansen', true)).not.toBe('INITIAL');
  });

  test('may differ by a letter or two, unless they are short or their numbers differ', () => {
    expect(alike('Jeroen Bosch Ziekenhuis', 'Jeroen Bosh Ziekenhuis')).toBe('SPELLING');
    expect(alike('AMC', 'UMC')).toBeUndefined();
    expect(alike('Leerlijn 1', 'Leerlijn 2')).not.toBe('SPELLING');
  });

  test.each([
    ['De netwerkstage ouderengeneeskunde', 'Netwerkstage in de regio'],
    ['Palliatieve netwerken', 'Palliatieve zorg netwerkstage'],
    ['Netwerksta', 'Netwerkstage ouderengeneeskunde'],
    ['isa', 'ISA: interprofessioneel samen aanpakken'],
  ])('have half of the words that tell in common: %s, %s', (one, other) => expect(alike(one, other)).toBe('WORDS'));

  test.each([
    ['Stage in de wijk', 'Netwerkstage ouderengeneeskunde'],
    ['Leren in de praktijk', 'Opleiden in de regio'],
    ['???', '!!!'],
    ['', 'Stage'],
    ['isa', 'Visa en paspoorten'],
  ])('tell two things apart: %s, %s', (one, other) => expect(alike(one, other)).toBeUndefined());

  test('are as alike as the most alike of several', () => {
    expect(likenessOfAny(['Samen leren', 'Netwerkstages'], 'netwerkstage', false)).toBe('SPELLING');
    expect(likenessOfAny([], 'netwerkstage', false)).toBeUndefined();
  });

  const name = fc.array(fc.stringMatching(/^[a-dé]{1,5}$/), { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

  test('are alike both ways round, and share a key whenever they are so by more than words', () => {
    fc.assert(
      fc.property(name, name, fc.boolean(), (one, other, persons) => {
        const likeness = likenessOf(one, other, persons);
        expect(likenessOf(other, one, persons)).toBe(likeness);
        expect(likenessOf(one, one, persons)).toBe('SAME');
        if (likeness === 'SAME' || likeness === 'INITIAL') {
          expect([...likenessKeys(one)].some((key) => likenessKeys(other).has(key))).toBe(true);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
