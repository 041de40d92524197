/**
 * Canonical JSON (RFC 8785). ECMAScript already writes numbers and strings as the RFC asks
 * and sorts by UTF-16 code units, so only the order of members is left to do.
 * Ours because the npm package `canonicalize` 3 cannot be required from CommonJS.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value))
    return `[${value.map(item => canonicalJson(item ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`,
    );
  return `{${members.join(',')}}`;
}
