/** How field ids, page ids and the like are written. */
export const idPattern = /^[a-z][a-zA-Z0-9]{0,39}$/;

/** How what a rule decides is written: a name, or one inside a group. */
export const targetPattern =
  /^[a-z][a-zA-Z0-9]{0,39}(\.[a-z][a-zA-Z0-9]{0,39})?$/;

/** How keys of forms and ids of rules are written. */
export const keyPattern = /^[a-z][a-z0-9-]{0,59}$/;

const inherited = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  'prototype',
]);

/** Names every object has or inherits. */
export const prototypeNames: readonly string[] = [...inherited].sort();

/** True for names every object has or inherits by; as a key they could reach what is not data. */
export const isPrototypeName = (name: string): boolean => inherited.has(name);
