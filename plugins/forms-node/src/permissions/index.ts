export * from './conditions';
export * from './FormsCase';
export * from './rules';
