import { describe, expect, it } from 'vitest';
import { sayFinding, type ToldFinding } from '../../src/shared/faults/findings.ts';
import { languages } from '../../src/shared/language.ts';
import { findingWords } from '../../src/web/words/finding-words.ts';

const pair = { id: 'qaa', other: 'qbb' };
const named = { ...pair, name: 'Qaa', otherName: 'Qbb' };
const found: Record<ToldFinding['code'], ToldFinding> = {
  SAME_ROR_ID: { code: 'SAME_ROR_ID', values: { ...pair, rorId: 'https://ror.org/05wg1m734' } },
  SAME_ADDRESS: { code: 'SAME_ADDRESS', values: { ...pair, email: 'q@example.org' } },
  SAME_NAME: { code: 'SAME_NAME', values: named },
  SAME_INITIAL: { code: 'SAME_INITIAL', values: named },
  LIKE_SPELLING: { code: 'LIKE_SPELLING', values: named },
  ORPHAN: { code: 'ORPHAN', values: { kind: 'Theme', id: 'qaa' } },
  UNDEFINED_THEME: { code: 'UNDEFINED_THEME', values: { id: 'qaa' } },
  NEVER_VERIFIED: { code: 'NEVER_VERIFIED', values: { id: 'qaa' } },
  VERIFIED_LONG_AGO: { code: 'VERIFIED_LONG_AGO', values: { id: 'qaa', day: '2021-03-31' } },
};

describe.each(Object.values(found))('What is found by the code $code', (told) => {
  it.each(languages)('is a whole sentence in %s, of that language alone', (language) => {
    const sentence = sayFinding(findingWords[language], told);
    const other =
      language === 'nl' ? /\b(the|have|has|same|names|and|was|by|with)\b/i : /\b(hetzelfde|en|heeft|is (nooit|nergens)|namen|het)\b/i;
    expect(sentence).toMatch(/\.$/);
    expect(sentence).not.toMatch(other);
    expect(sentence).not.toMatch(/undefined|NaN/);
  });
});
