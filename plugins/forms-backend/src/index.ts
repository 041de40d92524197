/**
 * Keeps forms and submissions, routes them, and answers for who may do what.
 *
 * @packageDocumentation
 */
export { formsPlugin as default } from './plugin';
