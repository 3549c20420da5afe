import type { Database } from '../../src/database/database.ts';
import type { RelatedQuestion } from './question.ts';
import { rows } from './rows.ts';
import type { Answer } from './tasks.ts';

/** What initiatives have, and how many have it. A factor is counted by its role. */
export interface Features {
  /** Features by initiative. */
  of: ReadonlyMap<string, ReadonlySet<string>>;
  /** Number of initiatives by feature. */
  frequency: ReadonlyMap<string, number>;
}

/** How much two initiatives have in common, by the features of either. */
type Likeness = (own: ReadonlySet<string>, their: ReadonlySet<string>, frequency: Features['frequency']) => number;

const shared = (own: ReadonlySet<string>, their: ReadonlySet<string>) => [...own].filter((feature) => their.has(feature));

/** The textbook measures of likeness, over everything that `related` may look at and without weights. */
const likenesses: Record<string, Likeness> = {
  'shared count': (own, their) => shared(own, their).length,
  Jaccard: (own, their) => shared(own, their).length / new Set([...own, ...their]).size,
  // Adamic & Adar 2003; whatever is shared has two initiatives at least, so the logarithm is above 0.
  'Adamic–Adar': (own, their, frequency) =>
    shared(own, their).reduce((sum, feature) => sum + 1 / Math.log(frequency.get(feature) ?? Number.POSITIVE_INFINITY), 0),
};

export async function readFeatures(database: Database): Promise<Features> {
  const found = await rows<{ initiative: string; features: string[] }>(
    database,
    `MATCH (initiative:Initiative)
     OPTIONAL MATCH (initiative)-[has:HAS_ENABLER|HAS_BARRIER|HAS_THEME|INVOLVES|LOCATED_IN|PARTICIPATES_IN]-(node:Entity)
     RETURN initiative.id AS initiative, collect(DISTINCT type(has) + ' ' + node.id) AS features`,
  );
  const frequency = new Map<string, number>();
  for (const feature of found.flatMap(({ features }) => features)) frequency.set(feature, (frequency.get(feature) ?? 0) + 1);
  return { of: new Map(found.map(({ initiative, features }) => [initiative, new Set(features)])), frequency };
}

/** What each likeness answers to which initiatives are related. Equal ones by id. */
export function relatedBaselines({ of, frequency }: Features): Record<string, (question: RelatedQuestion) => Answer> {
  return Object.fromEntries(
    Object.entries(likenesses).map(([name, likeness]) => [
      name,
      ({ asked, excluded }: RelatedQuestion) => ({
        ranking: [...of]
          .filter(([id]) => id !== asked && !excluded.has(id))
          .map(([id, features]) => ({ id, score: likeness(of.get(asked) ?? new Set(), features, frequency) }))
          .filter(({ score }) => score > 0)
          .sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1))
          .map(({ id }) => id),
      }),
    ]),
  );
}
