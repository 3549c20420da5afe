/** Iterations after which the order no longer changes for matrices that a page can show. */
const ITERATIONS = 150;

const GOLDEN = (Math.sqrt(5) - 1) / 2;

/**
 * Orders rows and columns so that alike ones come together and blocks appear: by the first axis of correspondence
 * analysis, found by reciprocal averaging (Hill 1973, https://doi.org/10.2307/2258931): each row gets the mean score of its
 * columns and the other way round, until that changes nothing.
 *
 * @param filled for each row the numbers of its columns that are filled
 * @returns numbers of the rows and of the columns in their new order
 */
export function orderBySimilarity(filled: readonly (readonly number[])[], columns: number): { rows: number[]; columns: number[] } {
  const byColumn = Array.from({ length: columns }, (_, column) => filled.flatMap((row, index) => (row.includes(column) ? [index] : [])));
  const total = filled.reduce((sum, row) => sum + row.length, 0);
  // An uneven start: an even one may happen to stand at right angles to the axis.
  let columnScores = byColumn.map((_, column) => (column * GOLDEN) % 1);
  let rowScores: number[] = [];
  for (let iteration = 0; iteration < ITERATIONS; iteration++) {
    rowScores = filled.map((row) => mean(row.map((column) => columnScores[column] ?? 0)));
    columnScores = byColumn.map((rows) => mean(rows.map((row) => rowScores[row] ?? 0)));
    // The axis on which all score the same is not the one that is meant.
    const centre = columnScores.reduce((sum, score, column) => sum + score * (byColumn[column]?.length ?? 0), 0) / (total || 1);
    const spread = Math.max(...columnScores.map((score) => Math.abs(score - centre))) || 1;
    columnScores = columnScores.map((score) => (score - centre) / spread);
  }
  return { rows: sorted(rowScores), columns: sorted(columnScores) };
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function sorted(scores: readonly number[]): number[] {
  return scores.map((_, index) => index).sort((one, other) => (scores[one] ?? 0) - (scores[other] ?? 0) || one - other);
}
