import { afterAll } from '@jest/globals';
import { engineSuite } from '@sturmwarte/testkit';
import { storeContract } from '@sturmwarte/testkit/contract-suites';
import { elasticsearchHarness, freshPrefix, removeIndices } from './elasticsearch-harness.ts';

engineSuite('Elasticsearch', 'ELASTICSEARCH_URL', process.env, (url) => {
  const prefix = freshPrefix();
  afterAll(() => removeIndices(url, prefix));
  storeContract('the Elasticsearch store', () => elasticsearchHarness(url, prefix));
});
