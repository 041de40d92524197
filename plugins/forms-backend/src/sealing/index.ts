export * from './KeyRing';
export * from './readKeys';
export * from './seal';
export * from './DataKeys';
