export * from './loadCorpus';
export * from './aForm';
