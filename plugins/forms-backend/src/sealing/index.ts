export * from './DataKeys';
export * from './KeyRing';
export * from './readKeys';
export * from './RemoteKeys';
export * from './seal';
export * from './Wrapping';
