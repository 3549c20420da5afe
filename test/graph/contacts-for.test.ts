import { int } from 'neo4j-driver';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadRecords } from '../../src/records/store/load.ts';
import { ask, database, emptyGraph, seededGraph } from '../setup/graph.ts';
import { published, recordsIn } from '../setup/records.ts';

interface Answer {
  contactsFor: {
    themes: { id: string }[];
    notUnderstood: string[];
    matches: {
      score: number;
      wider: boolean;
      contact: { id: string; email: string | null };
      because: { role: string; initiative: { id: string }; theme: { id: string } }[];
    }[];
    organisations: { organisation: { id: string }; wider: boolean; initiatives: { id: string }[]; theme: { id: string } }[];
  };
}

async function contactsFor(theme: string, first = 5): Promise<Answer['contactsFor']> {
  const query = `query ($theme: String!, $first: Int!) { contactsFor(theme: $theme, first: $first) {
    themes { id }
    notUnderstood
    matches { score wider contact { id email } because { role initiative { id } theme { id } } }
    organisations { organisation { id } wider initiatives { id } theme { id } }
  } }`;
  return (await ask<Answer>(query, { theme, first })).contactsFor;
}

const names = ({ matches }: Answer['contactsFor']) => matches.map(({ contact }) => contact.id);

beforeAll(seededGraph);

describe('who is the contact for a theme', () => {
  it('answers the contact of the initiative about it, with the reason', async () => {
    expect(await contactsFor('palliatieve-zorg')).toEqual({
      themes: [{ id: 'palliatieve-zorg' }],
      notUnderstood: [],
      matches: [
        {
          score: 1.1,
          wider: false,
          contact: { id: 'linda-bruggink', email: 'linda@smarteld.nl' },
          because: [{ role: 'CONTACT', initiative: { id: 'palliatieve-zorg-netwerkstage' }, theme: { id: 'palliatieve-zorg' } }],
        },
      ],
      organisations: [],
    });
  });

  it('understands labels, English labels and other words, whatever the case and the accents', async () => {
    const understood = await Promise.all(['Palliatieve Zorg', 'PALLIATIVE CARE', ' pálliatieve  zorg '].map((theme) => contactsFor(theme)));
    for (const answer of understood) expect(names(answer)).toEqual(['linda-bruggink']);
  });

  it('understands every theme that the question names, and lets each vote', async () => {
    const { themes, matches } = await contactsFor('multimorbiditeit en dementie');
    expect(themes.map(({ id }) => id)).toEqual(expect.arrayContaining(['dementie', 'multimorbiditeit']));
    expect(matches[0]?.contact.id).toBe('annemarie-moll');
    expect(matches[0]?.because.map(({ theme }) => theme.id).sort()).toEqual(expect.arrayContaining(['dementie', 'multimorbiditeit']));
  });

  it('searches the thesaurus for words that are no label', async () => {
    const answer = await contactsFor('wie weet iets van dementie');
    expect(answer.themes).toEqual([{ id: 'dementie' }]);
    expect(names(answer)[0]).toBe('annemarie-moll');
  });

  it('puts of two contacts of one experiment the one first who has more roles there', async () => {
    const answer = await contactsFor('cardiologie');
    expect(answer.matches.slice(0, 2).map(({ score, contact }) => [score, contact.id])).toEqual([
      [0.6, 'karen-keijsers'],
      [0.6, 'bea-maris'],
    ]);
  });

  it('counts the strongest role once where somebody has several in one initiative', async () => {
    const { matches } = await contactsFor('covid-19');
    expect(matches[0]).toEqual({
      score: 1.1,
      wider: false,
      contact: { id: 'natasja-looman', email: 'natasja.looman@radboudumc.nl' },
      because: [{ role: 'CONTACT', initiative: { id: 'leren-tijdens-covid' }, theme: { id: 'covid-19' } }],
    });
  });

  it('counts a narrower theme at a discount and somebody without an address after those who have one', async () => {
    const { matches } = await contactsFor('acute zorg');
    expect(matches.map(({ contact, score, because }) => [contact.id, score, because[0]?.theme.id])).toEqual([
      ['annemarie-moll', expect.closeTo(0.6 * 0.7, 9), 'spoedeisende-hulp'],
      ['koos-reumer', expect.closeTo(0.9 * 0.7 * 1.1, 9), 'ambulancezorg'],
      ['marloes-walma', expect.closeTo(0.9 * 0.7 * 1.1, 9), 'ambulancezorg'],
      ['marjo-de-ronde', expect.closeTo(0.9 * 0.6, 9), 'acute-zorg'],
    ]);
  });

  it('puts the initiative that carries the theme in its title first, and one that only touches on it after', async () => {
    const { matches } = await contactsFor('MDO');
    expect(matches.slice(0, 2).map(({ contact, score }) => [contact.id, score])).toEqual([
      ['klaas-nauta', expect.closeTo(1.1, 9)],
      ['alette-samuels', expect.closeTo(0.6, 9)],
    ]);
  });

  it('puts the programme first for what most of its parts are about', async () => {
    expect(names(await contactsFor('interprofessioneel opleiden'))[0]).toBe('arno-van-rooijen');
  });

  it('looks for wider themes where few are found, but never ahead of somebody about the theme itself who has no address', async () => {
    expect(names(await contactsFor('dotteren'))).toEqual(['marjo-de-ronde']);
    const { matches } = await contactsFor('longgeneeskunde');
    expect(matches.map(({ because }) => because[0]?.theme.id)).toEqual([
      'longgeneeskunde',
      'longgeneeskunde',
      ...Array(matches.length - 2).fill('ziekenhuiszorg'),
    ]);
    expect(matches.length).toBeGreaterThan(2);
  });

  it('leaves a top concept out of account beside something more particular', async () => {
    const { themes } = await contactsFor('opleiding tot triagist op de huisartsenpost');
    expect(themes.map(({ id }) => id)).not.toContain('opleiden');
  });

  it('reads no more than the row budget, the nearest themes first', async () => {
    const query = '{ contactsFor(theme: "acute zorg", first: 100) { matches { score contact { id } } } }';
    type Few = { contactsFor: { matches: { score: number; contact: { id: string } }[] } };
    const few = (await ask<Few>(query, {}, { rowBudget: int(1) })).contactsFor.matches;
    expect(few.map(({ contact, score }) => [contact.id, score])).toEqual([['marjo-de-ronde', expect.closeTo(0.9 * 0.6, 9)]]);
  });

  it('never answers somebody who was only quoted and can’t be reached', async () => {
    const everybody = await contactsFor('zorg', 100);
    for (const visitor of ['durk-dijkstra', 'martin-leferink', 'marieke-van-den-brand']) expect(names(everybody)).not.toContain(visitor);
  });

  it('puts who leads it or may be asked before who is only quoted about it, however much else they do', async () => {
    const others = Array.from(
      { length: 11 },
      (_, index) => `- { id: ander-${index}, title: Ander ${index}, kind: PROJECT, contacts: [{ id: anna, role: CONTACT }] }`,
    );
    await emptyGraph();
    await loadRecords(
      database,
      recordsIn(`
        themes: [{ id: dementie, label: dementie, labelEn: dementia }]
        contacts:
          - { id: anna, name: Anna, kind: INDIVIDUAL, email: anna@voorbeeld.nl, ${published} }
          - { id: bram, name: Bram, kind: INDIVIDUAL, email: bram@voorbeeld.nl, ${published} }
        initiatives:
          - { id: proef, title: Proef, kind: PROJECT, themes: [{ id: dementie }], contacts: [{ id: anna, role: CONTACT }, { id: bram, role: QUOTED }] }
          ${others.join('\n          ')}`),
    );
    expect(names(await contactsFor('dementie'))).toEqual(['anna', 'bram']);
    await seededGraph();
  });

  it('answers organisations for initiatives that name nobody', async () => {
    const { organisations } = await contactsFor('triage');
    expect(organisations.map(({ organisation, initiatives }) => [organisation.id, initiatives.map(({ id }) => id)])).toEqual([
      ['dddw', ['binden-en-boeien']],
      ['huisartsenpost-nieuwe-waterweg', ['binden-en-boeien']],
      ['smash', ['binden-en-boeien']],
    ]);
  });

  it('says in a sentence why somebody fits, and that an organisation is answered because nobody is named', async () => {
    const query = `query ($theme: String!) { contactsFor(theme: $theme) {
      matches { nl: reason en: reason(lang: EN) because { path { id } } } organisations { nl: reason en: reason(lang: EN) path { id } } } }`;
    const acute = await ask<{ contactsFor: { matches: { nl: string; en: string; because: { path: { id: string }[] }[] }[] } }>(query, {
      theme: 'acute zorg',
    });
    const [annemarie, , , marjo] = acute.contactsFor.matches;
    expect(annemarie?.nl).toMatch(/^Contactpersoon van ‘.+’, dat raakt aan spoedeisende hulp \(valt onder acute zorg\)\.$/);
    expect(annemarie?.en).toMatch(/^Contact for ‘.+’, which touches on .+ \(comes under .+\)\.$/);
    expect(annemarie?.because[0]?.path.map(({ id }) => id)).toEqual(['acute-zorg', 'spoedeisende-hulp']);
    expect(marjo?.nl).toMatch(/^Leidde de workshop over ‘.+’, dat raakt aan acute zorg\.$/);
    const triage = await ask<{ contactsFor: { organisations: { nl: string; en: string }[] } }>(query, { theme: 'triage' });
    expect(triage.contactsFor.organisations[0]?.nl).toMatch(
      /^Over ‘.+’ is hier niemand in persoon te bereiken; de organisatie doet eraan mee\.$/,
    );
    expect(triage.contactsFor.organisations[0]?.en).toMatch(
      /^Nobody in person can be reached here about ‘.+’; the organisation takes part in it\.$/,
    );
  });

  it('says that a mailbox is nobody’s own', async () => {
    const { contactsFor } = await ask<{ contactsFor: { matches: { nl: string; en: string; contact: { id: string } }[] } }>(
      '{ contactsFor(theme: "teamontwikkeling") { matches { nl: reason en: reason(lang: EN) contact { id } } } }',
    );
    const desk = contactsFor.matches.find(({ contact }) => contact.id === 'sonestra-informatie');
    expect(desk?.nl).toMatch(/^Algemeen aanspreekpunt van ‘.+’, dat gaat over teamontwikkeling\.$/);
    expect(desk?.en).toMatch(/^General desk of ‘.+’, which is about team development\.$/);
  });

  it('answers empty lists for a theme that nothing matches', async () => {
    for (const theme of ['kernfusie', '', '!!!', 'de het een', '(((', '*', '"']) {
      expect(await contactsFor(theme), theme).toMatchObject({ themes: [], matches: [], organisations: [] });
    }
  });

  it('answers no more than asked, and the theme itself answers the same matches', async () => {
    expect(names(await contactsFor('zorg', 3))).toHaveLength(3);
    expect(names(await contactsFor('zorg', 0))).toEqual([]);
    const { theme } = await ask<{ theme: { contactMatches: { contact: { id: string } }[] } }>(
      '{ theme(id: "acute-zorg") { contactMatches(first: 2) { contact { id } } } }',
    );
    expect(theme.contactMatches.map(({ contact }) => contact.id)).toEqual(['annemarie-moll', 'koos-reumer']);
  });
});
