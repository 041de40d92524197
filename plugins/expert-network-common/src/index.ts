export * from './Localized';
export * from './directory/Directory';
export * from './api/types';
