import { beforeAll, describe, expect, it } from 'vitest';
import { ask, cypherRows, seededGraph } from '../setup/graph.ts';

interface Shared {
  score: number;
  factor: { id: string };
  enablerIn: { id: string }[];
  barrierIn: { id: string }[];
}
interface Sharing {
  score: number;
  initiative: { id: string };
  factors: { id: string }[];
}

const sharedFactors = async (args: string): Promise<Shared[]> =>
  (await ask<{ sharedFactors: Shared[] }>(`{ sharedFactors(${args}) { score factor { id } enablerIn { id } barrierIn { id } } }`))
    .sharedFactors;

const sharing = async (factors: string[], as?: string): Promise<Sharing[]> =>
  (
    await ask<{ initiativesSharing: Sharing[] }>(
      'query ($factors: [ID!]!, $as: FactorRole) { initiativesSharing(factors: $factors, as: $as, first: 100) { score initiative { id } factors { id } } }',
      { factors, as: as ?? null },
    )
  ).initiativesSharing;

beforeAll(seededGraph);

describe('which factors initiatives share', () => {
  it('lists the factors of two initiatives or more, the widest first', async () => {
    const shared = await sharedFactors('first: 100');
    const expected = await cypherRows(
      'MATCH (f:Factor)<-[:HAS_ENABLER|HAS_BARRIER]-(i) WITH f, count(DISTINCT i) AS n WHERE n >= 2 RETURN f.id AS id ORDER BY n DESC, id',
    );
    expect(shared.map(({ factor }) => factor.id)).toEqual(expected.map(({ id }) => id));
  });

  it('counts one role only where one is asked for', async () => {
    for (const [as, relationship] of [
      ['ENABLER', 'HAS_ENABLER'],
      ['BARRIER', 'HAS_BARRIER'],
    ]) {
      const expected = await cypherRows(
        `MATCH (f:Factor)<-[:${relationship}]-(i) WITH f, count(DISTINCT i) AS n WHERE n >= 2 RETURN f.id AS id ORDER BY n DESC, id`,
      );
      expect((await sharedFactors(`as: ${as}, first: 100`)).map(({ factor }) => factor.id)).toEqual(expected.map(({ id }) => id));
    }
  });

  it('names the initiatives in both roles', async () => {
    const found = (await sharedFactors('first: 100')).find(({ factor }) => factor.id === 'ruimte-voor-ontwikkeling');
    expect(found?.barrierIn).toContainEqual({ id: 'arbeidsmarkt-ambulancezorg' });
    expect(found?.enablerIn).not.toEqual([]);
  });
});

describe('which initiatives share our factors', () => {
  it('puts those with more of them first', async () => {
    const found = await sharing(['beschikbaarheid-van-personeel', 'administratieve-last-van-de-praktijk'], 'BARRIER');
    expect(found.slice(0, 2).map(({ initiative, score }) => [initiative.id, score])).toEqual([
      ['medicamus', 1],
      ['stagepunt', 1],
    ]);
    const counts = found.map(({ factors }) => factors.length);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  it('says in which role', async () => {
    const query = `{ initiativesSharing(factors: ["werkdruk", "samenhang-van-de-zorg"]) { reason en: reason(lang: EN) initiative { id } because { kind } } }`;
    const { initiativesSharing } = await ask<{
      initiativesSharing: { reason: string; en: string; initiative: { id: string }; because: { kind: string }[] }[];
    }>(query);
    const isa = initiativesSharing.find(({ initiative }) => initiative.id === 'isa');
    expect(isa?.because.map(({ kind }) => kind)).toEqual(['BARRIER']);
    expect(isa?.reason).toBe('Dit initiatief werd gehinderd door zorg die versnipperd is.');
    expect(isa?.en).toBe('This initiative was hindered by care that is fragmented.');
  });

  it('takes either role unless one is asked for', async () => {
    const ids = async (as?: string) => (await sharing(['beschikbaarheid-van-personeel'], as)).map(({ initiative }) => initiative.id).sort();
    const stored = async (type: string) =>
      (
        await cypherRows(`MATCH (:Factor {id: 'beschikbaarheid-van-personeel'})<-[:${type}]-(i) RETURN DISTINCT i.id AS id ORDER BY id`)
      ).map(({ id }) => id);
    expect(await ids('ENABLER')).toEqual(await stored('HAS_ENABLER'));
    expect(await ids('BARRIER')).toEqual(await stored('HAS_BARRIER'));
    expect(await ids()).toEqual(await stored('HAS_ENABLER|HAS_BARRIER'));
  });

  it('answers nothing for unknown factors or none', async () => {
    expect(await sharing(['bestaat-niet'])).toEqual([]);
    expect(await sharing([])).toEqual([]);
  });
});
