export * from './attemptKey';
export * from './IdempotencyStore';
export * from './once';
export * from './NamelessAttempts';
