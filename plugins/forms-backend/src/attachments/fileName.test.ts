import fc from 'fast-check';
import { cleanName, parseFileName, toContentDisposition } from './fileName';

const header = (name: string) =>
  `attachment; filename*=UTF-8''${encodeURIComponent(name)}`;
const nameOf = (name: string) => parseFileName(header(name)).name;

describe('the name of a file', () => {
  it.each([
    ['Lausunto äö č đ ŋ š ž.pdf', 'Lausunto äö č đ ŋ š ž.pdf', 'pdf'],
    ['../../etc/passwd.txt', 'passwd.txt', 'txt'],
    ['C:\\temp\\raha.xlsx', 'raha.xlsx', 'xlsx'],
    ['kuva\u202Egpj.exe', 'kuvagpj.exe', undefined],
    ['a\r\nSet-Cookie: b.pdf', 'aSet-Cookie_ b.pdf', 'pdf'],
    ['nolla\0.pdf', 'nolla.pdf', 'pdf'],
    ['  väli   lyönti . PDF ', 'väli lyönti.pdf', 'pdf'],
    ['kysymys?*<>|".JPG', 'kysymys______.jpg', 'jpeg'],
    ['pisteet...pdf...', 'pisteet...pdf', 'pdf'],
    ['A\u0308.csv', 'Ä.csv', 'csv'],
    ['ohjelma.pdf.exe', 'ohjelma.pdf.exe', undefined],
  ])('%j becomes %j', (given, name, claims) => {
    const found = parseFileName(header(given));
    expect([found.name, found.claims]).toEqual([name, claims]);
  });

  it('keeps its ending when it is cut', () => {
    const name = nameOf(`${'pitkä '.repeat(400)}.docx`);
    expect(name).toMatch(/^pitkä .+ä\.docx$/);
    expect([...name].length).toBeLessThanOrEqual(125);
    expect(cleanName(`${'🧸'.repeat(2000)}.png`).name).toBe(
      `${'🧸'.repeat(120)}.png`,
    );
  });

  it.each([
    undefined,
    '',
    'attachment',
    'attachment; filename="a.pdf"',
    "attachment; filename*=UTF-8''",
    "attachment; filename*=ISO-8859-1''a.pdf",
    "attachment; filename*=UTF-8''%E4.pdf",
    "attachment; filename*=UTF-8''%ED%A0%80.pdf",
    "attachment; filename*=UTF-8''%",
    "attachment; filename*=UTF-8''.pdf",
    "attachment; filename*=UTF-8''%2E%2E",
    "attachment; filename*=UTF-8''nimi",
    "attachment; filename*=UTF-8''%E2%80%AE",
  ])('is refused with what to do: %j', given => {
    expect(() => parseFileName(given)).toThrow(
      expect.objectContaining({ type: 'file-name', status: 400 }),
    );
  });

  it('holds no personal identity code', () => {
    expect(() => nameOf('lausunto 131052-308T.pdf')).toThrow(
      /identity code.*Rename/,
    );
  });

  it('is safe in a header whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), stem => {
        let name;
        try {
          ({ name } = cleanName(`${stem}x.pdf`));
        } catch {
          return;
        }
        expect(toContentDisposition(name)).toMatch(
          /^attachment; filename="file\.pdf"; filename\*=UTF-8''[A-Za-z0-9%!.~_-]+$/,
        );
        expect(name).not.toMatch(/[\p{Cc}\p{Cf}/\\]/u);
        // What was cleaned once stays as it is.
        expect(nameOf(name)).toBe(name);
      }),
    );
  });
});
