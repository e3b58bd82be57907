// A small system of linear equations.

/**
 * Solves A·x = b for a symmetric, positive definite A by Cholesky's decomposition.
 * @param lower the lower half of A, row by row: row i has i + 1 numbers.
 */
export function solveSymmetric(lower: readonly Float64Array[], b: Float64Array): Float64Array {
  const size = b.length;
  const root = lower.map((row) => Float64Array.from(row));
  const of = (row: number, column: number) => root[row]?.[column] ?? 0;
  for (const [row, numbers] of root.entries()) {
    for (let column = 0; column <= row; column++) {
      let sum = numbers[column] ?? 0;
      for (let at = 0; at < column; at++) sum -= of(row, at) * of(column, at);
      numbers[column] = column === row ? Math.sqrt(sum) : sum / of(column, column);
    }
  }
  const x = Float64Array.from(b);
  for (let row = 0; row < size; row++) {
    let sum = x[row] ?? 0;
    for (let at = 0; at < row; at++) sum -= of(row, at) * (x[at] ?? 0);
    x[row] = sum / of(row, row);
  }
  for (let row = size - 1; row >= 0; row--) {
    let sum = x[row] ?? 0;
    for (let at = row + 1; at < size; at++) sum -= of(at, row) * (x[at] ?? 0);
    x[row] = sum / of(row, row);
  }
  return x;
}
