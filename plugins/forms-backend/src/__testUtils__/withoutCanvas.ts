/**
 * Reading a PDF back draws nothing, but pdf.js looks for a canvas when it loads and complains where there is none.
 * Imported for what it does, before pdf.js.
 */
Object.assign(globalThis, {
  DOMMatrix: class {},
  Path2D: class {},
});

export {};
