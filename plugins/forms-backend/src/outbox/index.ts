export * from './DeadLetters';
export * from './Dispatcher';
export * from './Listener';
export * from './Outbox';
