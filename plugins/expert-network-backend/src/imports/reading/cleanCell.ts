// Control characters mean nothing in a list, and PostgreSQL keeps no zero byte.
// eslint-disable-next-line no-control-regex -- control characters are what is taken out
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufeff]/g;

/** A cell as it is kept: letters in one form, no blanks around them, none that only look like a space. */
export function cleanCell(cell: string): string {
  return cell
    .normalize('NFC')
    .replace(control, '')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/\r\n?/g, '\n')
    .trim();
}
