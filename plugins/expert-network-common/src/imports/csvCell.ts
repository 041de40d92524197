/**
 * A cell of a file that people open in a spreadsheet: quoted where it has to be, and with a sign before what the
 * spreadsheet would take for a formula. A list that is brought back loses the sign again.
 */
export function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && text !== '-' ? `'${text}` : text;
  return /[";\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
