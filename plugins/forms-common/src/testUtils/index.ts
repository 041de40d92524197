export * from './loadCorpus';
