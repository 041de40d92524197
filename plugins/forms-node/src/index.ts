/**
 * What other packages may build on: extension points of the form engine and its permission rules.
 *
 * @packageDocumentation
 */
export * from './extensions';
export * from './permissions';
