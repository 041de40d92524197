export * from './conditions';
export * from './formRules';
export * from './FormsCase';
export * from './FormsForm';
export * from './rules';
