import { busContract, busContractTopics, engineSuite } from '@sturmwarte/testkit';
import { kafkaHarness } from './kafka-harness.ts';

engineSuite('Kafka', 'KAFKA_BROKERS', process.env, (brokers) => {
  busContract('the Kafka engine', () => kafkaHarness(brokers.split(','), busContractTopics));
});
