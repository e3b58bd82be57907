import { engineSuite } from '@sturmwarte/testkit';
import { busContract, busContractTopics } from '@sturmwarte/testkit/contract-suites';
import { kafkaHarness } from './kafka-harness.ts';

engineSuite('Kafka', 'KAFKA_BROKERS', process.env, (brokers) => {
  busContract('the Kafka engine', () => kafkaHarness(brokers.split(','), busContractTopics));
});
