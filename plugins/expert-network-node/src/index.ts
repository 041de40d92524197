/**
 * The directory snapshot: the catalogue as `findHelp` reads it.
 *
 * @packageDocumentation
 */
export * from './DirectorySnapshot';
export * from './directorySnapshotServiceRef';
