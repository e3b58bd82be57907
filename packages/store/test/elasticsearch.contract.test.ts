import { engineSuite, storeContract } from '@sturmwarte/testkit';
import { elasticsearchHarness } from './elasticsearch-harness.ts';

engineSuite('Elasticsearch', 'ELASTICSEARCH_URL', process.env, (url) => {
  storeContract('the Elasticsearch store', () => elasticsearchHarness(url));
});
