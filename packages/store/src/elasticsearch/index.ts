export { openElasticsearchStore, type ElasticsearchStoreOptions } from './elasticsearch-store.ts';
