// For `npm run train:language` and the tests: nothing that a running service loads.
export { languageLists } from '../languages/index.ts';
export { corpusOf, type CorpusItem, type CorpusLabel } from './corpus.ts';
export { trainStyle } from './train-style.ts';
