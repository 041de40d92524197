/**
 * What other packages may build on: extension points of the form engine, its permission rules, what it needs to be ready, limits for each person, and the one writer of calendar files.
 *
 * @packageDocumentation
 */
export * from './calendar';
export * from './extensions';
export * from './limits';
export * from './permissions';
export * from './readiness';
