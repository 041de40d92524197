export * from './caseAnswers';
