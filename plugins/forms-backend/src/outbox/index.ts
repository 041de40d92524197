export * from './Dispatcher';
export * from './Outbox';
