/** Every test of the block that calls this sees a narrow screen. */
export function onNarrowScreen(): void {
  beforeEach(() => {
    window.matchMedia = query =>
      Object.assign(new EventTarget(), {
        matches: query.includes('max-width'),
        media: query,
        onchange: null,
        addListener: () => {},
        removeListener: () => {},
      });
  });
  afterEach(() => {
    Reflect.deleteProperty(window, 'matchMedia');
  });
}
