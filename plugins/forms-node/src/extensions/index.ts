export * from './formsOptionsExtensionPoint';
export * from './formsPrefillExtensionPoint';
export * from './formsRoutingExtensionPoint';
