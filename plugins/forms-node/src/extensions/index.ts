export * from './formsKeyServiceExtensionPoint';
export * from './formsOptionsExtensionPoint';
export * from './formsOutcomeExtensionPoint';
export * from './formsPrefillExtensionPoint';
export * from './formsRoutingExtensionPoint';
export * from './formsScannerExtensionPoint';
