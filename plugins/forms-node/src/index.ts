/**
 * What other packages may build on: extension points of the form engine, its permission rules, and what it needs to be ready.
 *
 * @packageDocumentation
 */
export * from './extensions';
export * from './permissions';
export * from './readiness';
