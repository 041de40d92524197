/**
 * The directory snapshot: the catalogue as `findHelp` reads it.
 *
 * @packageDocumentation
 */
export type { DirectoryReading } from './DirectoryReading';
export * from './DirectorySnapshot';
export * from './directorySnapshotServiceRef';
