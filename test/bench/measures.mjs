// Small statistics and the one form a figure is printed in.

/** Nearest rank, `share` in 0…1. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))];
}

/** Slope of the least-squares line through points [x, y]. */
export function slope(points) {
  const mean = (of) => points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [x, y] = [mean(([at]) => at), mean(([, value]) => value)];
  const spread = points.reduce((sum, [at]) => sum + (at - x) ** 2, 0);
  return spread === 0 ? 0 : points.reduce((sum, [at, value]) => sum + (at - x) * (value - y), 0) / spread;
}

/** `definition` says what was measured from when to when, `goal` what was aimed at. */
export function figure(name, value, unit, definition, goal) {
  return { name, value, unit, definition, ...(goal === undefined ? {} : { goal }) };
}

export function printFigures(figures) {
  const texts = figures.map(({ name, value, unit, goal }) => [name, `${rounded(value)} ${unit}`, goal ?? '']);
  const width = (column) => Math.max(...texts.map((row) => row[column].length));
  for (const [index, [name, value, goal]] of texts.entries()) {
    console.log(
      `${name.padEnd(width(0))}  ${value.padStart(width(1))}  ${goal.padEnd(width(2))}  ${figures[index].definition}`,
    );
  }
}

function rounded(value) {
  if (typeof value !== 'number') return String(value ?? '?');
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
