import { describe, expect, it } from '@jest/globals';
import { loadConfig } from './config.ts';

const load = (config: object) =>
  loadConfig({ file: { name: 'sturmwarte.yaml', text: JSON.stringify(config) }, environment: { PASSWORD: 'secret' } });
const secrets = { salt: 's'.repeat(32), linkSecret: 'l'.repeat(32), adminToken: `sw_${'a'.repeat(43)}` };
const server = { publicUrl: 'https://warte.example' };

describe('the configuration of a cluster', () => {
  it('names the brokers; the rest has defaults fit for three of them', () => {
    const { kafka } = load({ kafka: { brokers: ['kafka-1:9092'] }, secrets, server });
    expect(kafka).toMatchObject({
      topicPrefix: 'sturmwarte.',
      partitions: 12,
      replication: 3,
      sessionTimeoutMs: 9_000,
    });
  });

  it('needs secrets all processes share, and the address links in pages lead to', () => {
    expect(() => load({ kafka: { brokers: ['kafka-1:9092'] } })).toThrow(
      /\/secrets is needed with kafka[\s\S]*\/server\/publicUrl is needed with kafka/,
    );
  });

  it('takes passwords from the environment', () => {
    const sasl = { mechanism: 'scram-sha-512', username: 'warte', password: '${PASSWORD}' };
    expect(load({ kafka: { brokers: ['kafka-1:9092'], sasl }, secrets, server }).kafka?.sasl?.password).toBe('secret');
  });

  it.each([
    ['a broker without a port', { kafka: { brokers: ['kafka-1'] } }, /\/kafka\/brokers\/0/],
    ['a mechanism nobody speaks', { kafka: { brokers: ['k:1'], sasl: { mechanism: 'magic' } } }, /mechanism/],
    ['a node that is no address', { elasticsearch: { nodes: ['elastic:9200'] } }, /\/elasticsearch\/nodes\/0/],
    [
      'a user without a password',
      { elasticsearch: { nodes: ['http://elastic:9200'], username: 'warte' } },
      /only one of username and password/,
    ],
    ['a token that is none', { secrets: { ...secrets, adminToken: 'secret' } }, /\/secrets\/adminToken/],
  ])('says where there is %s', (_, config, message) => {
    expect(() => load({ secrets, server, ...config })).toThrow(message);
  });
});

describe('the models of the configuration', () => {
  it('are ours where nothing is said', () => {
    expect(load({}).judge).toEqual({ model: 'own', languages: {} });
  });

  it('may differ by language', () => {
    const judge = { model: 'natural', languages: { de: 'own', fr: 'natural' } };
    expect(load({ judge }).judge).toEqual(judge);
  });

  it('may be one that the user brings', () => {
    const judge = { languages: { en: 'onnx' }, onnx: { folder: 'models/roberta', labels: { LABEL_0: 'negative' } } };
    expect(load({ judge }).judge).toEqual({
      model: 'own',
      languages: { en: 'onnx' },
      onnx: { ...judge.onnx, maxTokens: 256, threads: 1, batchTimeoutMs: 5_000 },
    });
  });

  it.each([
    ['a model there is not', { model: 'magic' }, /\/judge\/model .*own, natural, sentiment/],
    [
      'a language a model does not know',
      { languages: { de: 'sentiment' } },
      /\/judge\/languages\/de cannot be judged by sentiment/,
    ],
    ['no model brought where one is to judge', { languages: { fr: 'onnx' } }, /\/judge\/onnx is needed/],
    [
      'a label that means something else',
      { onnx: { folder: 'm', labels: { angry: 'bad' } } },
      /\/judge\/onnx\/labels\/angry .*negative, neutral, positive/,
    ],
  ])('say where there is %s', (_, judge, message) => {
    expect(() => load({ judge })).toThrow(message);
  });
});
