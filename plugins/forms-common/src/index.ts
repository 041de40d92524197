export * from './definition/FormDefinition';
export * from './definition/Localized';
export * from './evaluate/Evaluation';
export * from './routing/Routing';
export * from './lifecycle/states';
export * from './api/types';
