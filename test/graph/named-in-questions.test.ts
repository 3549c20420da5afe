import { beforeAll, describe, expect, it } from 'vitest';
import { loadRecords } from '../../src/records/store/load.ts';
import { database, emptyGraph, seededGraph } from '../setup/graph.ts';
import { recordsIn } from '../setup/records.ts';
import { type WhoIsAnswered, whoKnows } from '../setup/who-knows.ts';

const NOBODY: WhoIsAnswered = { themes: [], notUnderstood: [], near: [], wider: [], organisations: [], widerOrganisations: [] };

beforeAll(seededGraph);

describe('A question names', () => {
  it.each([
    ['het tienpuntenplan', 'marc-van-der-meer'],
    ['wie kent de ISA-afdeling', 'karen-keijsers'],
    ['het COBRA-overleg van het VUmc', 'klaas-nauta'],
  ])('an initiative: %j', async (question, first) => {
    expect((await whoKnows(question)).near[0]).toBe(first);
  });

  it.each([
    ['wie weet meer van het Haga', 'annemarie-moll'],
    ['het experiment van het Antonius', 'alette-samuels'],
  ])('an organisation, by a word of its name: %j', async (question, first) => {
    expect((await whoKnows(question)).near).toEqual([first]);
  });

  it('an organisation beside a subject: who is there comes before who is elsewhere', async () => {
    const { themes, near, wider } = await whoKnows('wie kan ik bellen bij het Radboudumc over digitale consulten');
    expect([themes, near]).toEqual([['digitale-consultatie'], ['dieneke-van-asselt']]);
    expect(wider).not.toContain('dieneke-van-asselt');
  });

  it('somebody', async () => {
    expect((await whoKnows('Klaas Nauta')).near).toEqual(['klaas-nauta']);
  });

  it('a factor', async () => {
    const asked = await whoKnows('wie helpt met werkdruk');
    expect(asked.notUnderstood).toEqual([]);
    expect(asked.near).toContain('marc-van-der-meer');
  });

  it.each(['stages voor doktersassistenten in Midden-Brabant', 'stages in Brabant'])(
    'a region, and organisations there are the answer: %j',
    async (question) => {
      const { organisations, near } = await whoKnows(question);
      expect(organisations[0]).toBe('zorggroep-rch');
      expect([...organisations].sort()).toEqual([
        'hap-midden-brabant',
        'lhv-kring',
        'pro-praktijkmanagement',
        'roc-tilburg',
        'zorggroep-rch',
      ]);
      expect(near).toEqual([]);
    },
  );

  it('a place, and who works there comes first', async () => {
    const { near, wider } = await whoKnows('afdeling voor patiënten met meer ziekten in Den Bosch');
    expect(near).toEqual(['karen-keijsers', 'bea-maris']);
    expect(wider).toContain('annemarie-moll');
  });

  it('a place where nobody is, and tells apart who is elsewhere', async () => {
    expect(await whoKnows('dementie in Rotterdam')).toMatchObject({ themes: ['dementie'], near: [], wider: ['annemarie-moll'] });
  });

  it('a place, which says nothing of what is not understood', async () => {
    expect(await whoKnows('Wie weet iets van kraamzorg in Rotterdam?')).toEqual({ ...NOBODY, notUnderstood: ['kraamzorg'] });
  });

  it('no place by a verb', async () => {
    expect(await whoKnows('wie kan leiden')).toEqual(await whoKnows('wie kan leiden?'));
    expect((await whoKnows('wie kan het team leiden')).near).not.toContain('annemarie-moll');
  });

  it('a profession, for whom something is: it does not decide beside a subject', async () => {
    expect((await whoKnows('nurse shortage in ambulance care')).near).toEqual(['koos-reumer', 'marloes-walma']);
  });
});

describe('A question for two things', () => {
  it('is answered for each', async () => {
    const { near } = await whoKnows('leren in coronatijd en leren op een afdeling met allerlei specialismen');
    expect([...near].sort()).toEqual(['bea-maris', 'karen-keijsers', 'natasja-looman']);
  });

  it('is answered first by who is near both', async () => {
    const { near } = await whoKnows('dementia placement and covid research');
    expect(near.slice(0, 2).sort()).toEqual(['annemarie-moll', 'natasja-looman']);
    expect((await whoKnows('dementie en multimorbiditeit')).near[0]).toBe('annemarie-moll');
  });

  it('is one for one thing where that has an ‘and’ in its name', async () => {
    expect(await whoKnows('wie weet iets van werving en selectie?')).toEqual(await whoKnows('werving-en-selectie'));
  });
});

describe('A compound', () => {
  it.each([
    ['teamontwikkeltraject', 'teamontwikkeling'],
    ['coronatijd', 'covid-19'],
    ['coronastudie', 'covid-19'],
  ])('is taken apart where its beginning is called so and its end says little: %s', async (compound, theme) => {
    expect((await whoKnows(compound)).themes).toEqual([theme]);
  });

  it('is taken apart where both of its parts are called so', async () => {
    expect((await whoKnows('dementiestage')).themes.sort()).toEqual(['dementie', 'stage']);
  });

  it.each(['kraamzorg', 'ouderenmishandeling', 'onderhoud'])('is no part of it alone: %s', async (compound) => {
    expect(await whoKnows(compound)).toMatchObject({ themes: [], near: [], organisations: [] });
  });
});

describe('What something is called', () => {
  it.each([
    ['PZ voor aios', 'linda-bruggink'],
    ['what residents learned during the pandemic', 'natasja-looman'],
    ['old patients with memory loss', 'annemarie-moll'],
    ['palletieve zorg', 'linda-bruggink'],
    ['leerklimaten', 'karen-keijsers'],
  ])('by an abbreviation, in English, with two slips of the pen or in many: %j', async (question, first) => {
    expect((await whoKnows(question)).near).toContain(first);
  });
});

describe('An ordinary word that is a part of a name', () => {
  it('counts for nothing beside a name in full', async () => {
    const { themes, near } = await whoKnows('Bij wie meld ik een eigen voorbeeld van interprofessioneel leren aan?');
    expect(themes).toEqual(['interprofessioneel-opleiden']);
    expect(near[0]).toBe('arno-van-rooijen');
  });
});

describe('A region', () => {
  it('is not named by a word that any region may have', async () => {
    await emptyGraph();
    await loadRecords(
      database,
      recordsIn(`
        themes: [{ id: zorg, label: zorg, labelEn: care }, { id: dementie, label: dementie, labelEn: dementia, broader: [zorg] }]
        regions: [{ id: leiden, name: Leiden }, { id: kempen, name: Kempen en regio }]
        organisations: [{ id: huis, name: Huis, kind: HOSPITAL, regions: [{ id: leiden }] }]
        initiatives: [{ id: proef, title: Proef, kind: PROJECT, themes: [{ id: dementie }], organisations: [{ id: huis, role: LEAD }] }]`),
    );
    expect(await whoKnows('dementie in de regio')).toMatchObject({ notUnderstood: ['regio'], widerOrganisations: ['huis'] });
    expect(await whoKnows('dementie in Leiden')).toMatchObject({ organisations: ['huis'], widerOrganisations: [] });
    expect(await whoKnows('dementie in Kempen en regio')).toMatchObject({ organisations: [], widerOrganisations: ['huis'] });
    await seededGraph();
  });
});
