export * from './Readiness';
export * from './readinessServiceRef';
export * from './truthfulHealth';
