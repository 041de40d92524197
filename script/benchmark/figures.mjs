/** The middle value of a list of numbers. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? sorted[middle]
    : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The value that a share of the values does not exceed: `quantile(values, 0.95)`. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

/** One line: name, median, and the range it was seen in. */
export function row(name, values, unit) {
  const digits = Math.max(...values) < 10 ? 2 : 0;
  const show = value => value.toFixed(digits);
  return `${name.padEnd(32)} ${show(median(values)).padStart(
    8,
  )} ${unit}  (${show(Math.min(...values))}–${show(Math.max(...values))}, ${
    values.length
  } rounds)`;
}
