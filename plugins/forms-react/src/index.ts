export * from './answers/AnswersView';
export * from './errors/errorMessages';
export * from './page/controlId';
export * from './page/FormPageView';
export * from './theme/FormContext';
export { theme } from './theme/theme';
export { validator } from './validator/validator';
