/** The document being written. */
export type Pdf = PDFKit.PDFDocument;
/** An element of its structure: what a screen reader goes by. */
export type Element = PDFKit.PDFStructureElement;

/** DejaVu has every letter of the Sámi languages; the fonts of PDF itself have not. */
export const fonts = {
  plain: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
  bold: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'),
} as const;

/** Left and right of the text, in points. */
export const margin = 56;
/** Sizes of letters, in points. */
export const sizes = { 1: 18, 2: 14, 3: 11.5, text: 10, small: 8 } as const;

/** Control characters have no shape; what the font has no shape for is shown as its empty box. */
export function writable(text: string): string {
  return (
    text
      .replace(/\t/g, ' ')
      .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '') || ' '
  );
}
