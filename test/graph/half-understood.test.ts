import { beforeAll, describe, expect, it } from 'vitest';
import { ask, seededGraph } from '../setup/graph.ts';
import { type WhoIsAnswered, whoKnows } from '../setup/who-knows.ts';

const NOBODY: Omit<WhoIsAnswered, 'notUnderstood'> = { themes: [], near: [], wider: [], organisations: [], widerOrganisations: [] };

beforeAll(seededGraph);

describe('A question that is understood by half', () => {
  it.each([
    ['Wie weet iets van kraamzorg in de regio?', ['kraamzorg']],
    ['wie kan ik bellen over verloskunde in het onderwijs', ['verloskunde']],
    ['who knows about midwifery training?', ['midwifery']],
    ['Who can I ask about Blockchain in care', ['Blockchain']],
    ['kraamzorg', ['kraamzorg']],
    ['Wie weet iets van Kraamzorg én kráámverzorgenden?', ['Kraamzorg', 'kráámverzorgenden']],
  ])('names nobody by a part of it: %j', async (question, notUnderstood) => {
    expect(await whoKnows(question)).toEqual({ ...NOBODY, notUnderstood });
  });

  it.each([
    'Wie weet iets van dementie en kraamzorg?',
    'wie kan ik bellen over kraamzorg bij palliatieve zorg',
    'who knows about palliative care and blockchain',
  ])('tells everybody apart whom the rest of it leads to: %j', async (question) => {
    const { near, wider, organisations, notUnderstood } = await whoKnows(question);
    expect([near, organisations]).toEqual([[], []]);
    expect(notUnderstood).toHaveLength(1);
    expect(wider.length).toBeGreaterThan(0);
  });

  it.each([
    'wie kan ik bellen?',
    'Wie weet hier iets van?',
    'who can I call about this?',
    'Who knows somebody I could talk to?',
    'met wie kan ik eens spreken',
  ])('names nobody where it asks for nothing, and misses no word of it: %j', async (question) => {
    expect(await whoKnows(question)).toEqual({ ...NOBODY, notUnderstood: [] });
  });
});

describe('The rarest thing that a question names decides', () => {
  it('keeps the person that the rarest word finds, before whoever is near the rest', async () => {
    const [asked, alone] = await Promise.all([whoKnows('who knows about dementia care education'), whoKnows('dementia')]);
    expect(asked.notUnderstood).toEqual([]);
    expect(asked.near).toEqual(['annemarie-moll']);
    expect(asked.near).toEqual(alone.near);
    expect(asked.wider).not.toContain('annemarie-moll');
  });

  it.each([
    ['wie kan ik bellen over stageplaatsen', 'stageplaatsen'],
    ['Wie weet iets van palliatieve zorg?', 'palliatieve zorg'],
    ['who knows about digital consultation', 'digital consultation'],
    ['bij wie kan ik terecht met vragen over teamontwikkeling?', 'teamontwikkeling'],
    ['Is er iemand die ervaring heeft met prehabilitatie?', 'prehabilitatie'],
  ])('makes no difference between %j and %j', async (question, theme) => {
    expect(await whoKnows(question)).toEqual(await whoKnows(theme));
  });

  it('answers what the page of the theme answers', async () => {
    for (const id of ['stageplaatsen', 'personeelstekort', 'praktijkleren', 'dementie']) {
      const { theme } = await ask<{ theme: { contactMatches: { wider: boolean; contact: { id: string } }[] } }>(
        'query ($id: ID!) { theme(id: $id) { contactMatches(first: 20) { wider contact { id } } } }',
        { id },
      );
      const { near, wider } = await whoKnows(id);
      expect(theme.contactMatches.map(({ contact }) => contact.id)).toEqual([...near, ...wider]);
      expect(theme.contactMatches.filter((match) => match.wider)).toHaveLength(wider.length);
    }
  });

  it('names the organisations that are the answer, and tells strangers apart', async () => {
    const stages = await whoKnows('wie kan ik bellen over stageplaatsen');
    expect(stages.near).toEqual([]);
    expect(stages.organisations).toEqual(expect.arrayContaining(['ssfh', 'albeda-college', 'zorggroep-rch', 'nucleus']));
    expect(stages.wider).toContain('klaas-nauta');
  });

  it('names organisations where no person has an address: the fund and those of the projects', async () => {
    const shortage = await whoKnows('personeelstekort');
    expect(shortage.near).toEqual(['koos-reumer', 'marjo-de-ronde', 'marloes-walma']);
    expect(shortage.wider).toEqual([]);
    expect(shortage.organisations[0]).toBe('ssfh');
    expect(shortage.organisations).toEqual(
      expect.arrayContaining(['zorggroep-rch', 'medicamus-organisatie', 'dddw', 'ambulancezorg-organisatie']),
    );
  });
});

describe('What something is about weighs above what it touches on', () => {
  it.each([
    ['praktijkleren', 'marc-van-der-meer'],
    ['Wie weet iets van praktijkleren?', 'marc-van-der-meer'],
    ['who knows about workplace learning', 'marc-van-der-meer'],
    ['sociale netwerkstrategieën', 'sonestra-informatie'],
    ['Wie leert ons werken vanuit sociale netwerkstrategieën?', 'sonestra-informatie'],
  ])('who is asked about %j sends to %s first', async (question, first) => {
    expect((await whoKnows(question)).near[0]).toBe(first);
  });
});
