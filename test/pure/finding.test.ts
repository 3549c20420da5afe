import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finderOf, type KnownBy } from '../../src/people/finder.ts';

function knownBy(known: Partial<KnownBy>) {
  return finderOf({ ids: [], names: [], emails: [], phones: [], shared: new Set(), ...known });
}

/** What is found in a text, as `TRACE? what`, with a question mark where it is not sure. */
function found(known: Partial<KnownBy>, text: string, nearby = false): string[] {
  const finder = knownBy(known);
  const places = finder.find(text, nearby);
  if (places.length > 0 && !nearby) expect(finder.mayHold(JSON.stringify(text))).toBe(true);
  return places.map(({ start, end, trace, sure }) => `${trace}${sure ? '' : '?'} ${text.slice(start, end)}`);
}

const oneOf = <Value>(...values: Value[]) => fc.constantFrom(...values);
const digit = fc.integer({ min: 0, max: 9 }).map(String);

describe('A telephone number', () => {
  const between = oneOf('', '', '', ' ', '-', '.', '/', ' - ', '\u00a0', '\u2011');
  const prefix = oneOf('+31', '+31 ', '0031', '0031-', '+31 (0)', '+31(0) ', '0', '(0)', '0 - ', '31');
  const written = fc
    .tuple(prefix, fc.array(digit, { minLength: 8, maxLength: 8 }), fc.array(between, { minLength: 8, maxLength: 8 }))
    .map(([begin, digits, signs]) => ({
      phone: `+316${digits.join('')}`,
      text: `${begin}6${digits.map((one, index) => `${signs[index]}${one}`).join('')}`,
    }));

  test('is found however it is written', () => {
    fc.assert(
      fc.property(
        written,
        oneOf('Bel ', '(', 'tel:', 'T\t', ''),
        oneOf('', '.', ')', ' of mail', '\n'),
        ({ phone, text }, before, after) => {
          expect(found({ phones: [phone] }, before + text + after)).toEqual([`PHONE ${text}`]);
        },
      ),
    );
  });

  test('is not one that differs in a digit, nor a part of a longer one', () => {
    fc.assert(
      fc.property(
        written,
        digit.filter((one) => one !== '0'),
        fc.nat(8),
        ({ phone, text }, other, at) => {
          const changed = phone.slice(0, 3 + at) + other + phone.slice(4 + at);
          if (changed !== phone) expect(found({ phones: [changed] }, text)).toEqual([]);
          expect(found({ phones: [phone] }, `${text}${other}`)).toEqual([]);
          for (const begin of ['0', '31', '']) expect(found({ phones: [phone] }, other + begin + phone.slice(3))).toEqual([]);
        },
      ),
    );
  });

  test('is found in brackets, of other countries, and in digits of another width', () => {
    expect(found({ phones: ['+31243611111'] }, 'T (024) 361 11 11, F (024) 361 11 12')).toEqual(['PHONE (024) 361 11 11']);
    expect(found({ phones: ['+3225551234'] }, 'Bel +32 (0)2 555 12 34 of 02/555.12.34.')).toEqual([
      'PHONE +32 (0)2 555 12 34',
      'PHONE 02/555.12.34',
    ]);
    expect(found({ phones: ['+31612345678'] }, '０６－12345678 en +32 6 12 34 56 78')).toEqual(['PHONE ０６－12345678']);
  });

  test('that a desk has as well is left to a curator', () => {
    expect(found({ phones: ['+31612345678'], shared: new Set(['+31612345678']) }, '06-12345678')).toEqual(['PHONE? 06-12345678']);
  });
});

describe('A name', () => {
  const given = oneOf('Roos', 'Jan-Willem', 'Anne Marie', 'Zoë', 'Şule');
  const surname = oneOf('van Dam', 'de Vries', 'Yılmaz', 'Jansen-de Boer', "d'Hondt", "van 't Hoff", 'García López');
  const space = oneOf(' ', '  ', '\n', '\u00a0', '\t');
  const asWritten = oneOf<(text: string) => string>(
    (text) => text,
    (text) => text.toUpperCase(),
    (text) => text.toLowerCase(),
    (text) => text.normalize('NFD'),
    (text) => text.normalize('NFD').replace(/\p{M}/gu, ''),
    (text) => text.replaceAll("'", '’'),
    (text) => text.replaceAll('-', '\u2011'),
    (text) => [...text].join('\u00ad'),
  );

  test('is found whole in any case, spacing and spelling, and with the surname first', () => {
    fc.assert(
      fc.property(
        given,
        surname,
        space,
        asWritten,
        fc.boolean(),
        oneOf('', 'Prof. dr. ', 'mw. '),
        (first, last, gap, write, isReversed, title) => {
          const name = `${first} ${last}`;
          const text = write(isReversed ? `${last}, ${first}` : name.replaceAll(' ', gap));
          expect(found({ names: [title + name] }, `Vraag ${text}!`)).toEqual([`NAME ${text}`]);
        },
      ),
    );
  });

  test('that stands in a record with the surname first is the same name', () => {
    for (const name of ['Dam, Roos van', 'van Dam, Roos', 'Roos van Dam, MSc', 'Roos (Rosa) van Dam', 'drs. Roos van Dam']) {
      expect(found({ names: [name] }, 'Roos van Dam en Dam, Roos van')).toEqual(['NAME Roos van Dam', 'NAME Dam, Roos van']);
    }
  });

  test('in parts and initials is a likely trace', () => {
    const roos = { names: ['Roos Marie van Dam'] };
    expect(found(roos, 'R. van Dam, R.M. van Dam, R M van Dam, RM van Dam')).toEqual([
      'INITIALS? R. van Dam',
      'INITIALS? R.M. van Dam',
      'INITIALS? R M van Dam',
      'INITIALS? RM van Dam',
    ]);
    expect(found(roos, 'Dam, R. van; Van Dam, R.M.')).toEqual(['INITIALS? Dam, R. van', 'INITIALS? Van Dam, R.M.']);
    expect(found(roos, 'Volgens Van Dam, en mevrouw Dam')).toEqual(['SURNAME? Van Dam', 'SURNAME? Dam']);
    expect(found(roos, 'Roos van Dam, Roos M. van Dam')).toEqual(['NAME? Roos van Dam', 'NAME? Roos M. van Dam']);
    expect(found({ names: ['Anna Jansen-de Boer'] }, 'Anna Jansen, A. Jansen-de Boer en De Boer')).toEqual([
      'SURNAME? Jansen',
      'INITIALS? A. Jansen-de Boer',
      'SURNAME? Boer',
    ]);
  });

  test('of which only the first, or the letters, are written counts beside other traces only', () => {
    const roos = { names: ['Roos van Dam'] };
    expect(found(roos, 'Roos begon; RvD en R.v.D. gingen door. Een roos.')).toEqual([]);
    expect(found(roos, 'Roos begon; RvD en R.v.D. gingen door. Een roos.', true)).toEqual([
      'GIVEN_NAME? Roos',
      'INITIALS? RvD',
      'INITIALS? R.v.D.',
    ]);
  });

  test('is no part of other words, and no ordinary word in small letters', () => {
    expect(found({ names: ['Bram Bos'] }, 'Het bos, de bosrand, Abram Bosman en bram bossen.', true)).toEqual([]);
    expect(found({ names: ['Roos van Dam'] }, 'Een roos van damast bij de dam.', true)).toEqual([]);
  });

  test('of one ordinary word, or of words without capitals, is nobody’s for sure', () => {
    expect(found({ names: ['Project'] }, 'Het project begon; Project X.')).toEqual(['NAME? project', 'NAME? Project']);
    expect(found({ names: ['palliatieve zorg'] }, 'Over palliatieve zorg.')).toEqual(['NAME? palliatieve zorg']);
    expect(found({ names: ['Palliatieve zorg'], ids: ['palliatieve-zorg'] }, 'Zie https://zorg.example/palliatieve-zorg.')).toEqual([
      'ADDRESS? https://zorg.example/palliatieve-zorg',
    ]);
    expect(found({ names: ['Xanthippe'] }, 'Vraag XANTHIPPE.')).toEqual(['NAME XANTHIPPE']);
    for (const name of ['2020', 'ja', 'IC', '.'])
      expect(found({ names: [name] }, `In 2020, ja, op de IC.`).every((one) => one.includes('?'))).toBe(true);
  });
});

describe('An address', () => {
  const roos = { names: ['Roos van Dam'], emails: ['Roos.vanDam@umc.example'], ids: ['roos-van-dam'] };

  test('is found in any case, and as people hide it', () => {
    expect(found(roos, 'roos.vandam@UMC.example, mailto:roos.vandam@umc.example.')).toEqual([
      'EMAIL roos.vandam@UMC.example',
      'EMAIL roos.vandam@umc.example',
    ]);
    expect(found(roos, 'roos.vandam [at] umc.example of roos.vandam(at)umc.example')).toEqual([
      'EMAIL roos.vandam [at] umc.example',
      'EMAIL roos.vandam(at)umc.example',
    ]);
    expect(found(roos, 'proos.vandam@umc.example.org')).toEqual(['ADDRESS? proos.vandam@umc.example.org']);
  });

  test('that holds the id or the name is theirs; with a part of the name it may be', () => {
    expect(
      found(roos, 'Zie https://umc.example/over/roos-van-dam, www.umc.example/RoosVanDam.html of roos_vandam@elders.example.'),
    ).toEqual([
      'ADDRESS https://umc.example/over/roos-van-dam',
      'ADDRESS www.umc.example/RoosVanDam.html',
      'ADDRESS roos_vandam@elders.example',
    ]);
    expect(found(roos, 'rvandam@elders.example, https://vandam.example/')).toEqual([
      'ADDRESS? rvandam@elders.example',
      'ADDRESS? https://vandam.example/',
    ]);
    expect(found(roos, 'https://umc.example/roos-van-damast')).toEqual([]);
  });

  test('of an id that says nothing is likely only', () => {
    expect(found({ ids: ['project'], names: ['Project'] }, 'https://umc.example/project/3 over Project')).toEqual([
      'ADDRESS? https://umc.example/project/3',
      'NAME? Project',
    ]);
  });
});
