import { describe, expect, it } from 'vitest';
import { bestOrder, meanFigures, measure, ndcg, precision, reciprocalRank, success, weightedKappa } from '../evaluation/metrics.ts';

/** Worth 7, 3 and 1 at nDCG. */
const grades = new Map([
  ['guide', 2],
  ['course', 3],
  ['webinar', 1],
]);

describe('nDCG@5', () => {
  it('is 1 for the best order and 0 for nothing that is relevant', () => {
    expect(ndcg(['course', 'guide', 'webinar'], grades)).toBe(1);
    expect(ndcg(['other'], grades)).toBe(0);
    expect(ndcg([], grades)).toBe(0);
  });

  it('discounts by the logarithm of the place', () => {
    // Best: 7 / log2(2) + 3 / log2(3) + 1 / log2(4) = 7 + 1.892789 + 0.5 = 9.392789.
    // Here: 3 / log2(2) + 0 + 7 / log2(4) = 3 + 3.5 = 6.5.
    expect(ndcg(['guide', 'other', 'course'], grades)).toBeCloseTo(0.69202, 6);
    // 1 / log2(2) = 1.
    expect(ndcg(['webinar'], grades)).toBeCloseTo(0.106465, 6);
  });

  it('looks at the first five only, and so does the best order', () => {
    expect(ndcg(['a', 'b', 'c', 'd', 'e', 'course'], grades)).toBe(0);
    const six = new Map(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => [id, 3]));
    expect(ndcg(['f', 'e', 'd', 'c', 'b'], six)).toBe(1);
  });
});

describe('P@3', () => {
  it('counts what has grade 2 or more among three places', () => {
    expect(precision(['course', 'webinar', 'guide'], grades)).toBeCloseTo(2 / 3, 12);
    expect(precision(['webinar', 'other', 'another', 'course'], grades)).toBe(0);
  });

  it('counts a place that is left empty', () => {
    expect(precision(['course'], grades)).toBeCloseTo(1 / 3, 12);
  });
});

describe('MRR', () => {
  it('is one divided by the place of the first with grade 2 or more', () => {
    expect(reciprocalRank(['guide', 'course'], grades)).toBe(1);
    expect(reciprocalRank(['webinar', 'other', 'another', 'guide'], grades)).toBe(0.25);
    expect(reciprocalRank(['webinar'], grades)).toBe(0);
  });

  it('looks for the grade it is told', () => {
    expect(reciprocalRank(['guide', 'course'], grades, 3)).toBe(0.5);
    expect(reciprocalRank(['webinar', 'course'], grades, 1)).toBe(1);
  });
});

describe('success@5', () => {
  it('is 1 when something with grade 2 or more is among the first five', () => {
    expect(success(['a', 'b', 'c', 'd', 'guide'], grades)).toBe(1);
    expect(success(['a', 'b', 'c', 'd', 'e', 'guide'], grades)).toBe(0);
    expect(success(['webinar'], grades)).toBe(0);
  });
});

describe('figures of an answer', () => {
  it('are all four where something is relevant', () => {
    expect(measure(['course', 'guide', 'webinar'], grades)).toEqual({ 'nDCG@5': 1, 'P@3': 2 / 3, MRR: 1, 'success@5': 1 });
    expect(measure(['guide', 'course'], grades, 3)).toMatchObject({ MRR: 0.5 });
  });

  it('leave out what can’t be decided where nothing has grade 2', () => {
    expect(measure(['webinar'], new Map([['webinar', 1]]))).toEqual({ 'nDCG@5': 1 });
    expect(measure(['webinar'], new Map([['webinar', 1]]), 1)).toEqual({ 'nDCG@5': 1, MRR: 1 });
  });

  it('tell only whether nothing came where nothing should', () => {
    expect(measure([], new Map())).toEqual({ 'nothing right': 1 });
    expect(measure(['other'], new Map())).toEqual({ 'nothing right': 0 });
  });

  it('are averaged over the answers that have them', () => {
    expect(meanFigures([{ 'nDCG@5': 1, MRR: 1 }, { 'nDCG@5': 0.5 }, { 'nothing right': 1 }])).toEqual({
      'nDCG@5': 0.75,
      MRR: 1,
      'nothing right': 1,
    });
    expect(meanFigures([])).toEqual({});
  });
});

describe('the best order', () => {
  it('is by grade, then by id, without what has grade 0', () => {
    expect(bestOrder(new Map([...grades, ['article', 2], ['other', 0]]))).toEqual(['course', 'article', 'guide', 'webinar']);
  });
});

describe('weighted kappa', () => {
  it('is 1 where judges agree, 0 where they agree as by chance, and less than 0 where they contradict each other', () => {
    expect(weightedKappa([0, 1, 2, 3], [0, 1, 2, 3])).toBe(1);
    expect(weightedKappa([0, 0, 1, 1], [0, 1, 0, 1])).toBe(0);
    expect(weightedKappa([0, 1], [1, 0])).toBe(-1);
  });

  it('counts a difference of two grades four times', () => {
    // Seen: 1 / 3 and 4 / 3; by chance, over all nine pairs of grades: 23 / 9 and 24 / 9.
    const one = 1 - weightedKappa([0, 1, 3], [1, 1, 3]);
    const two = 1 - weightedKappa([0, 1, 3], [2, 1, 3]);
    expect(one).toBeCloseTo(1 / 3 / (23 / 9), 12);
    expect(two).toBeCloseTo(4 / 3 / (24 / 9), 12);
  });
});
