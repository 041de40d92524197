export * from './signFirst';
export * from './Signatures';
export * from './Tampered';
export * from './verifyCases';
