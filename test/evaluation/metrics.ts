/** What was answered: ids, best first. */
export type Ranking = readonly string[];

/** Grade of relevance by id, 1 to 3; an id that is absent counts as 0. */
export type Grades = ReadonlyMap<string, number>;

/** The names of what is measured. `nothing right`: where nothing fits, nothing is answered. */
export const metricNames = ['nDCG@5', 'P@3', 'MRR', 'success@5', 'nothing right'] as const;
export type Metric = (typeof metricNames)[number];

/** One answer's figures, 0 to 1; a metric that the judgements can't decide is absent. */
export type Figures = Partial<Record<Metric, number>>;

/** From this grade on something is relevant to the metrics that know only relevant and not. */
export const RELEVANT = 2;

/**
 * Normalised discounted cumulative gain: `sum of (2^grade - 1) / log2(1 + rank)` over the first k, divided by that of
 * the best order of all that is judged (Järvelin & Kekäläinen 2002, with the gain of Burges et al. 2005).
 */
export function ndcg(ranking: Ranking, grades: Grades, k = 5): number {
  const best = gain(bestOrder(grades), grades, k);
  return best === 0 ? 0 : gain(ranking, grades, k) / best;
}

function gain(ranking: Ranking, grades: Grades, k: number): number {
  return ranking.slice(0, k).reduce((sum, id, index) => sum + (2 ** (grades.get(id) ?? 0) - 1) / Math.log2(index + 2), 0);
}

/** All that is judged above 0, best first; equal grades by id. */
export function bestOrder(grades: Grades): string[] {
  return [...grades]
    .filter(([, grade]) => grade > 0)
    .sort(([one, gradeOfOne], [other, gradeOfOther]) => gradeOfOther - gradeOfOne || (one < other ? -1 : 1))
    .map(([id]) => id);
}

/** Share of the first k places that holds something relevant; a place that is left empty holds nothing. */
export function precision(ranking: Ranking, grades: Grades, k = 3): number {
  return ranking.slice(0, k).filter((id) => isAtLeast(grades, id, RELEVANT)).length / k;
}

/** One divided by the place of the first that has this grade or a higher one; 0 when there is none. */
export function reciprocalRank(ranking: Ranking, grades: Grades, grade = RELEVANT): number {
  const index = ranking.findIndex((id) => isAtLeast(grades, id, grade));
  return index < 0 ? 0 : 1 / (index + 1);
}

/** 1 when something relevant is among the first k, otherwise 0. */
export function success(ranking: Ranking, grades: Grades, k = 5): number {
  return ranking.slice(0, k).some((id) => isAtLeast(grades, id, RELEVANT)) ? 1 : 0;
}

function isAtLeast(grades: Grades, id: string, grade: number): boolean {
  return (grades.get(id) ?? 0) >= grade;
}

/**
 * Everything that the grades can decide about one answer. P@3 and success@5 need something relevant to be there at all,
 * MRR something with the grade that it looks for.
 */
export function measure(ranking: Ranking, grades: Grades, mrrGrade = RELEVANT): Figures {
  const highest = Math.max(0, ...grades.values());
  if (highest === 0) return { 'nothing right': ranking.length === 0 ? 1 : 0 };
  return {
    'nDCG@5': ndcg(ranking, grades),
    ...(highest >= RELEVANT && { 'P@3': precision(ranking, grades), 'success@5': success(ranking, grades) }),
    ...(highest >= mrrGrade && { MRR: reciprocalRank(ranking, grades, mrrGrade) }),
  };
}

/** Mean of each metric over the answers that have it. */
export function meanFigures(all: readonly Figures[]): Figures {
  const means: Figures = {};
  for (const metric of metricNames) {
    const values = all.flatMap((figures) => figures[metric] ?? []);
    if (values.length > 0) means[metric] = values.reduce((sum, value) => sum + value, 0) / values.length;
  }
  return means;
}

/**
 * How far two judges agree on the same things beyond chance, at most 1, 0 for chance: Cohen's kappa with quadratic weights
 * (Cohen 1968), by which a difference of two grades counts four times one of one.
 */
export function weightedKappa(ones: readonly number[], others: readonly number[]): number {
  const squares = (pairs: readonly (readonly [number, number])[]) =>
    pairs.reduce((sum, [one, other]) => sum + (one - other) ** 2, 0) / pairs.length;
  const seen = squares(ones.map((one, index) => [one, others[index] ?? 0] as const));
  const byChance = squares(ones.flatMap((one) => others.map((other) => [one, other] as const)));
  return byChance === 0 ? 1 : 1 - seen / byChance;
}
