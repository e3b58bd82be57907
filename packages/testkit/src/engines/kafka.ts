// A real Apache Kafka from Maven Central, one node or three, run on this machine's Java.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cached } from './engine-cache.ts';
import { runToEnd, startEngineProcess, type EngineProcess } from './engine-process.ts';
import { freePorts } from './free-ports.ts';

export const KAFKA_VERSION = '4.4.0';
const KEYSTORE = 'keystore.pem';
const TRUSTSTORE = 'truststore.pem';
const LOG4J_VERSION = '2.25.3';
/** A machine that lives for minutes earns back neither a thorough compiler nor a collector with threads of its own. */
const SHORT_LIVED = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];
const COPY_PLUGIN = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1';

export interface KafkaOptions {
  readonly cache: string;
  /** 1 or 3. Default 1. */
  readonly nodes?: number;
  /** Users of SCRAM-SHA-512; with them every client has to say who it is. */
  readonly users?: Readonly<Record<string, string>>;
  /** Certificate and key of the nodes, PEM; with them clients come by TLS. */
  readonly tls?: { readonly certificate: string; readonly key: string } | undefined;
  /**
   * A second way to a single node, for a client whose network is to be disturbed: it is reached at `listen`, and tells
   * clients to come by `advertised`, where a proxy stands.
   */
  readonly detour?: { readonly listen: number; readonly advertised: number } | undefined;
}

export interface KafkaNode {
  /** `host:port` clients reach it at. */
  readonly address: string;
  kill(): Promise<void>;
  freeze(): void;
  thaw(): void;
  /** After `kill`: the same node on the same data. Refused by the others until its old session has ended; resolves when it is back. */
  restart(): Promise<void>;
}

export interface KafkaEngine {
  readonly brokers: readonly string[];
  readonly nodes: readonly KafkaNode[];
  /** Ends all nodes and removes their data. */
  stop(): Promise<void>;
}

/** Jars of the server, fetched once. */
function kafkaJars(cache: string): Promise<string> {
  return cached(cache, `kafka-${KAFKA_VERSION}`, async (folder) => {
    writeFileSync(join(folder, 'pom.xml'), pom);
    const goal = `${COPY_PLUGIN}:copy-dependencies`;
    const target = `-DoutputDirectory=${join(folder, 'libs')}`;
    await runToEnd('mvn', ['-B', '-q', goal, target, '-DincludeScope=runtime'], { cwd: folder });
  });
}

/** Resolves when every node answers: 3 to 13 s. */
export async function startKafka({
  cache,
  nodes: count = 1,
  users = {},
  tls,
  detour,
}: KafkaOptions): Promise<KafkaEngine> {
  const classPath = join(await kafkaJars(cache), 'libs', '*');
  const folder = mkdtempSync(join(tmpdir(), 'kafka-'));
  const ports = await freePorts(2 * count);
  // Kafka's own tools take an id that begins with a dash for an option.
  const clusterId = `k${randomBytes(16).toString('base64url').slice(1)}`;
  const places = Array.from({ length: count }, (_, index): Place => {
    const place = { id: index + 1, port: ports[2 * index] ?? 0, controllerPort: ports[2 * index + 1] ?? 0 };
    return { ...place, folder: join(folder, String(place.id)) };
  });
  const running = new Map<number, EngineProcess>();
  const start = async (place: Place) => void running.set(place.id, await startNode(place, classPath));
  const stop = async () => {
    await Promise.all([...running.values()].map((node) => node.kill()));
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    for (const place of places) await format(place, places, { classPath, clusterId, users, tls, detour });
    await Promise.all(places.map(start));
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    brokers: places.map(({ port }) => `127.0.0.1:${port}`),
    nodes: places.map((place) => ({
      address: `127.0.0.1:${place.port}`,
      kill: async () => running.get(place.id)?.kill(),
      freeze: () => running.get(place.id)?.freeze(),
      thaw: () => running.get(place.id)?.thaw(),
      restart: () => start(place),
    })),
    stop,
  };
}

interface Place {
  readonly id: number;
  readonly port: number;
  readonly controllerPort: number;
  readonly folder: string;
}

async function format(
  place: Place,
  places: readonly Place[],
  {
    classPath,
    clusterId,
    users = {},
    tls,
    detour,
  }: Pick<KafkaOptions, 'users' | 'tls' | 'detour'> & {
    readonly classPath: string;
    readonly clusterId: string;
  },
): Promise<void> {
  mkdirSync(place.folder, { recursive: true });
  writeFileSync(
    join(place.folder, 'server.properties'),
    properties(place, places, { secured: Object.keys(users).length > 0, encrypted: tls !== undefined, detour }),
  );
  writeFileSync(join(place.folder, 'log4j2.properties'), log4j);
  if (tls) {
    writeFileSync(join(place.folder, KEYSTORE), `${tls.key}${tls.certificate}`, { mode: 0o600 });
    // A node is its own client where it asks itself.
    writeFileSync(join(place.folder, TRUSTSTORE), tls.certificate);
  }
  await runToEnd('java', [
    '-Xmx128m',
    ...SHORT_LIVED,
    '-cp',
    classPath,
    'kafka.tools.StorageTool',
    'format',
    '-t',
    clusterId,
    '-c',
    join(place.folder, 'server.properties'),
    ...(places.length === 1 ? ['--standalone'] : []),
    ...Object.entries(users).flatMap(([name, password]) => [
      '--add-scram',
      `SCRAM-SHA-512=[name=${name},password=${password}]`,
    ]),
  ]);
}

async function startNode({ folder }: Place, classPath: string): Promise<EngineProcess> {
  const logFile = join(folder, 'server.log');
  const out = openSync(logFile, 'w');
  const child = spawn(
    'java',
    [
      '-Xms192m',
      '-Xmx256m',
      ...SHORT_LIVED,
      `-Dlog4j2.configurationFile=file:${join(folder, 'log4j2.properties')}`,
      '-cp',
      classPath,
      'kafka.Kafka',
      join(folder, 'server.properties'),
    ],
    { stdio: ['ignore', out, out] },
  );
  return startEngineProcess(child, logFile, () => readFileSync(logFile, 'utf8').includes('Kafka Server started'));
}

function properties(
  place: Place,
  places: readonly Place[],
  {
    secured,
    encrypted,
    detour,
  }: { readonly secured: boolean; readonly encrypted: boolean; readonly detour: KafkaOptions['detour'] },
): string {
  const protocol = `${secured ? 'SASL_' : ''}${encrypted ? 'SSL' : 'PLAINTEXT'}`;
  const replicas = Math.min(3, places.length);
  const lines: Record<string, string | number | boolean> = {
    'process.roles': 'broker,controller',
    'node.id': place.id,
    listeners: `CLIENT://127.0.0.1:${place.port},CONTROLLER://127.0.0.1:${place.controllerPort}${detour ? `,DETOUR://127.0.0.1:${detour.listen}` : ''}`,
    'advertised.listeners': `CLIENT://127.0.0.1:${place.port}${detour ? `,DETOUR://127.0.0.1:${detour.advertised}` : ''}`,
    'controller.listener.names': 'CONTROLLER',
    'inter.broker.listener.name': 'CLIENT',
    'listener.security.protocol.map': `CLIENT:${protocol},CONTROLLER:PLAINTEXT${detour ? ',DETOUR:PLAINTEXT' : ''}`,
    ...(places.length === 1
      ? { 'controller.quorum.bootstrap.servers': `127.0.0.1:${place.controllerPort}` }
      : {
          'controller.quorum.voters': places
            .map(({ id, controllerPort }) => `${id}@127.0.0.1:${controllerPort}`)
            .join(','),
        }),
    'log.dirs': join(place.folder, 'data'),
    'auto.create.topics.enable': false,
    'default.replication.factor': replicas,
    'min.insync.replicas': Math.max(1, replicas - 1),
    'offsets.topic.num.partitions': 4,
    'offsets.topic.replication.factor': replicas,
    'transaction.state.log.num.partitions': 4,
    'transaction.state.log.replication.factor': replicas,
    'transaction.state.log.min.isr': Math.max(1, replicas - 1),
    'group.initial.rebalance.delay.ms': 0,
    'broker.heartbeat.interval.ms': 500,
    'broker.session.timeout.ms': 2000,
    'log.cleaner.dedupe.buffer.size': 8_388_608,
    'log.cleaner.threads': 1,
    ...(encrypted
      ? {
          'ssl.keystore.type': 'PEM',
          'ssl.keystore.location': join(place.folder, KEYSTORE),
          'ssl.truststore.type': 'PEM',
          'ssl.truststore.location': join(place.folder, TRUSTSTORE),
        }
      : {}),
    ...(secured
      ? {
          'sasl.enabled.mechanisms': 'SCRAM-SHA-512,PLAIN',
          'sasl.mechanism.inter.broker.protocol': 'PLAIN',
          'listener.name.client.plain.sasl.jaas.config':
            'org.apache.kafka.common.security.plain.PlainLoginModule required username="broker" password="broker" user_broker="broker" user_app="app";',
          'listener.name.client.scram-sha-512.sasl.jaas.config':
            'org.apache.kafka.common.security.scram.ScramLoginModule required;',
        }
      : {}),
  };
  return Object.entries(lines)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}

const log4j = `rootLogger.level=info
rootLogger.appenderRef.console.ref=console
appender.console.type=Console
appender.console.name=console
appender.console.layout.type=PatternLayout
appender.console.layout.pattern=%d %p %m (%c{1})%n
`;

const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>sturmwarte</groupId>
  <artifactId>kafka-for-tests</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.apache.kafka</groupId>
      <artifactId>kafka_2.13</artifactId>
      <version>${KAFKA_VERSION}</version>
    </dependency>
    <dependency>
      <groupId>org.apache.logging.log4j</groupId>
      <artifactId>log4j-slf4j-impl</artifactId>
      <version>${LOG4J_VERSION}</version>
      <scope>runtime</scope>
    </dependency>
  </dependencies>
</project>
`;
