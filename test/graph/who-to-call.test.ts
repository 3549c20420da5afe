import { beforeAll, describe, expect, test } from 'vitest';
import { ask, seededGraph } from '../setup/graph.ts';

interface Adviser {
  contact: { id: string };
  roles: { role: string; initiative: { id: string } }[];
}

const called = 'advisers(first: 10) { contact { id } roles { role initiative { id } } }';

/** `id: ROLE initiative, …` */
const told = (advisers: readonly Adviser[]) =>
  advisers.map(({ contact, roles }) => `${contact.id}: ${roles.map(({ role, initiative }) => `${role} ${initiative.id}`).join(', ')}`);

describe('Who to call', () => {
  beforeAll(seededGraph);

  test('about an initiative is who may be asked, then who leads it, and nobody who only visited it', async () => {
    const { isa, ambulances, bpv, nameless } = await ask<Record<'isa' | 'ambulances' | 'bpv' | 'nameless', { advisers: Adviser[] }>>(`{
      isa: initiative(id: "isa") { ${called} }
      ambulances: initiative(id: "arbeidsmarkt-ambulancezorg") { ${called} }
      bpv: initiative(id: "tienpuntenplan-bpv") { ${called} }
      nameless: initiative(id: "stagepunt") { ${called} }
    }`);
    expect(told(isa.advisers)).toEqual(['bea-maris: CONTACT isa', 'karen-keijsers: CONTACT isa, QUOTED isa']);
    expect(told(ambulances.advisers)).toEqual([
      'koos-reumer: LEADER arbeidsmarkt-ambulancezorg',
      'marloes-walma: LEADER arbeidsmarkt-ambulancezorg',
    ]);
    expect(told(bpv.advisers)).toEqual(['marc-van-der-meer: CONTACT tienpuntenplan-bpv, SPEAKER tienpuntenplan-bpv']);
    expect(nameless.advisers).toEqual([]);
  });

  test('about a factor is who is of an initiative that it helped, about a lesson who is of one that taught it', async () => {
    const { factor, lesson } = await ask<Record<'factor' | 'lesson', { advisers: Adviser[] }>>(`{
      factor(id: "aantoonbare-meerwaarde") { ${called} }
      lesson(id: "bied-medewerkers-perspectief") { ${called} }
    }`);
    expect(told(factor.advisers)).toEqual([
      'alette-samuels: CONTACT van-huis-naar-thuis',
      'bea-maris: CONTACT isa',
      'karen-keijsers: CONTACT isa, QUOTED isa',
      'natasja-looman: CONTACT leren-tijdens-covid, QUOTED leren-tijdens-covid',
      // Who leads one, but has no address.
      'koos-reumer: LEADER arbeidsmarkt-ambulancezorg',
      'marjo-de-ronde: LEADER bmh-in-de-zorg',
      'marloes-walma: LEADER arbeidsmarkt-ambulancezorg',
    ]);
    expect(told(lesson.advisers)).toEqual([
      'koos-reumer: LEADER arbeidsmarkt-ambulancezorg',
      'marloes-walma: LEADER arbeidsmarkt-ambulancezorg',
    ]);
  });

  test('about a theme tells who is only near something wider', async () => {
    const { theme } = await ask<{ theme: { contactMatches: { wider: boolean; contact: { id: string } }[] } }>(
      '{ theme(id: "cardiometabole-zorg") { contactMatches { wider contact { id } } } }',
    );
    expect(theme.contactMatches.map(({ wider, contact }) => [contact.id, wider])).toEqual([
      ['dieneke-van-asselt', false],
      ['alette-samuels', true],
      ['sonestra-informatie', true],
      ['gretl-dons', true],
      ['riny-moonen', true],
    ]);
  });
});

describe('What pages tell of more than one thing', () => {
  beforeAll(seededGraph);

  test('is asked of the API: partners, what there is within a theme, what somebody knows about', async () => {
    expect(
      await ask(`{
        organisation(id: "dddw") { partners { organisation { id } initiatives { id } } }
        theme(id: "ziekenhuiszorg") { initiativesWithin(first: 100) { total initiatives { steps theme { id } initiative { id } } } }
        contact(id: "gretl-dons") { knowsAbout(first: 3) { id } }
      }`),
    ).toEqual({
      organisation: {
        partners: ['huisartsenpost-nieuwe-waterweg', 'smash'].map((id) => ({
          organisation: { id },
          initiatives: [{ id: 'binden-en-boeien' }],
        })),
      },
      theme: {
        initiativesWithin: {
          total: 8,
          initiatives: [
            ...['cobra', 'experimenten-interprofessioneel-opleiden', 'isa', 'leren-tijdens-covid', 'transmurale-digitale-consultatie']
              .concat('van-huis-naar-thuis')
              .map((id) => ({ steps: 0, theme: { id: 'ziekenhuiszorg' }, initiative: { id } })),
            { steps: 1, theme: { id: 'spoedeisende-hulp' }, initiative: { id: 'netwerkstage-ouderengeneeskunde' } },
            { steps: 2, theme: { id: 'interventiecardiologie' }, initiative: { id: 'bmh-in-de-zorg' } },
          ],
        },
      },
      contact: { knowsAbout: [{ id: 'bijscholing' }, { id: 'chronische-zorg' }, { id: 'eigen-regie' }] },
    });
  });
});
