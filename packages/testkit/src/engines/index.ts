export {
  ELASTICSEARCH_VERSION,
  startElasticsearch,
  type ElasticsearchEngine,
  type ElasticsearchOptions,
} from './elasticsearch.ts';
export { defaultCache } from './engine-cache.ts';
export { isThere, runToEnd } from './engine-process.ts';
export { freePorts } from './free-ports.ts';
export { startKafka, type KafkaEngine, type KafkaNode, type KafkaOptions } from './kafka.ts';
export { startToxiproxy, type DisturbedWay, type Toxiproxy } from './toxiproxy.ts';
