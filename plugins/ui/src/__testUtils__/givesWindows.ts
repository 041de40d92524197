/**
 * Gives the tests of this file windows of a width in pixels, and its neighbours their own one back.
 * Called where the file begins.
 */
export function givesWindows() {
  const own = window.matchMedia;
  afterAll(() => {
    window.matchMedia = own;
  });
  return (width: number, textSize = 16) => {
    window.matchMedia = query =>
      ({
        matches: width <= Number(/[\d.]+/.exec(query)?.[0]) * textSize,
        addEventListener: () => undefined,
        removeEventListener: () => undefined,
      } as unknown as MediaQueryList);
  };
}
