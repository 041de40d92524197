/** Letters that a hand or a scanner writes for digits. */
const looksLike: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  l: '1',
  I: '1',
};

/** The text with digits where letters stand for them; undefined where no letter does. */
export function withDigits(text: string): string | undefined {
  const meant = text.replace(/[OolI]/g, letter => looksLike[letter]);
  return meant === text ? undefined : meant;
}

/** The number a cell says: `5`, `5,0`, `5.0` and `1 000` are numbers, `about 5` is none. */
export function numberIn(text: string): number | undefined {
  const plain = text.replace(/(?<=\d) (?=\d{3}\b)/g, '').replace(',', '.');
  return /^[+-]?\d{1,15}(\.\d{1,15})?$/.test(plain) ? Number(plain) : undefined;
}
