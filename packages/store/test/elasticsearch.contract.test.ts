import { afterAll } from '@jest/globals';
import { engineSuite, storeContract } from '@sturmwarte/testkit';
import { elasticsearchHarness, freshPrefix, removeIndices } from './elasticsearch-harness.ts';

engineSuite('Elasticsearch', 'ELASTICSEARCH_URL', process.env, (url) => {
  const prefix = freshPrefix();
  afterAll(() => removeIndices(url, prefix));
  storeContract('the Elasticsearch store', () => elasticsearchHarness(url, prefix));
});
