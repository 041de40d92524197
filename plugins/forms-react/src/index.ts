export * from './theme/FormContext';
export * from './theme/theme';
export { validator } from './validator/validator';
