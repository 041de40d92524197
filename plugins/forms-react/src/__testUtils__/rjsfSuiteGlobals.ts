// RJSF's suite is written for vitest: it hides test ids, which our theme does not print.
Object.assign(globalThis, {
  vi: { mock: () => undefined, fn: () => undefined },
});

export {};
