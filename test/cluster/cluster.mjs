// The service as a cluster on this machine: processes with a role each, on the Kafka and the Elasticsearch the environment
// names. Every cluster has topics and indices of its own.
import { execFile } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { freePorts } from '@sturmwarte/testkit/engines';
import { EXECUTABLE, startLife } from '../faults/service-process.mjs';

const { Kafka, logLevel } = createRequire(import.meta.url)('kafkajs');
const LOOK_EVERY_MS = 100;
const ANSWER_MS = 15_000;
const PATIENCE_MS = 120_000;
const ROLES = ['ingest', 'scoring', 'alerting', 'control'];

/** Addresses of the engines; ends the process with a sentence where there are none. */
export function enginesOf(environment) {
  const { KAFKA_BROKERS: brokers, ELASTICSEARCH_URL: elasticsearch } = environment;
  if (brokers && elasticsearch) return { brokers: brokers.split(','), elasticsearch };
  process.stderr.write('KAFKA_BROKERS and ELASTICSEARCH_URL are not set: node scripts/engines.mjs COMMAND sets them\n');
  return process.exit(2);
}

/**
 * `counts`: how many processes of each role. `configuration` is merged into the one all share; `adjust` may change it
 * for a member. Nothing runs yet.
 */
export async function openCluster({
  brokers,
  elasticsearch,
  counts,
  partitions = 6,
  replication = 1,
  configuration,
  adjust = (_, shared) => shared,
}) {
  const folder = mkdtempSync(join(tmpdir(), 'sturmwarte-cluster-'));
  const id = randomUUID();
  const topicPrefix = `test-${id}.`;
  const adminToken = `sw_${randomBytes(32).toString('base64url')}`;
  let asked = 0;
  const members = [];
  for (const role of ROLES)
    for (const [index, port] of (await freePorts(counts[role] ?? 1)).entries())
      members.push({ name: `${role}-${index + 1}`, role, port, life: undefined });
  const ofRole = (role) => members.filter((member) => member.role === role);
  const shared = {
    log: { level: 'info' },
    kafka: { brokers, topicPrefix, partitions, replication },
    elasticsearch: { nodes: [elasticsearch], indexPrefix: `test-${id}-`, replicas: 0 },
    secrets: {
      salt: randomBytes(32).toString('base64url'),
      linkSecret: randomBytes(32).toString('base64url'),
      adminToken,
    },
    ...configuration,
    server: { publicUrl: `http://127.0.0.1:${ofRole('control')[0].port}`, ...configuration.server },
  };
  for (const member of members) {
    member.config = join(folder, `${member.name}.json`);
    writeFileSync(member.config, JSON.stringify(adjust(member, shared)));
  }

  const start = (member) => {
    member.life = startLife({
      folder: join(folder, member.name),
      config: member.config,
      port: member.port,
      roles: member.role,
    });
  };
  const addressOf = ({ port }) => `http://127.0.0.1:${port}`;
  const askMember = (member, path, init = {}) => {
    const headers = { authorization: `Bearer ${adminToken}`, ...init.headers };
    return fetch(`${addressOf(member)}${path}`, { ...init, headers, signal: AbortSignal.timeout(ANSWER_MS) });
  };
  /** Asks one member of the role after the other until one answers at all. */
  const askRole = async (role, path, init) => {
    for (const until = Date.now() + PATIENCE_MS; ; await pause(LOOK_EVERY_MS)) {
      for (const member of ofRole(role)) {
        const answer = await askMember(member, path, init).catch(() => undefined);
        if (answer && answer.status < 500) return answer;
      }
      if (Date.now() > until) throw new Error(`no ${role} answers ${path}`);
    }
  };
  const read = async (path) => {
    const answer = await askRole('control', path);
    if (!answer.ok) throw new Error(`GET ${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };

  return {
    folder,
    topicPrefix,
    partitions,
    replication,
    brokers,
    members,
    ofRole,
    start,
    addressOf,
    /** Starts all that do not run and resolves when they are ready. */
    async begin() {
      for (const member of members) if (!member.life || member.life.isOver()) start(member);
      await Promise.all(members.map(({ life }) => life.ready()));
    },
    control: (path, init) => askRole('control', path, init),
    ingest: (path, init) => askRole('ingest', path, init),
    /** Asks one of them, whatever comes of it; a balancer would do no better. */
    ingestOnce: (path, init) => askMember(ofRole('ingest')[asked++ % ofRole('ingest').length], path, init),
    /** Sets a group without members back to the first records. */
    async setBack(topic, groupId) {
      const admin = new Kafka({ brokers, logLevel: logLevel.NOTHING }).admin();
      await admin.connect();
      try {
        await admin.resetOffsets({ groupId, topic, earliest: true });
      } finally {
        await admin.disconnect();
      }
    },
    read,
    /** What a command of the command line writes, run against a control process. */
    async command(...args) {
      const env = {
        PATH: process.env.PATH,
        STURMWARTE_URL: addressOf(ofRole('control')[0]),
        STURMWARTE_TOKEN: adminToken,
      };
      return (await promisify(execFile)(process.execPath, [EXECUTABLE, ...args], { env })).stdout;
    },
    /** A member's figures: metric line → value. */
    async figures(member) {
      const text = await (await fetch(`${addressOf(member)}/metrics`)).text();
      return new Map(
        text
          .split('\n')
          .filter((line) => line && !line.startsWith('#'))
          .map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))]),
      );
    },
    async stop() {
      await Promise.all(members.map(({ life }) => (life?.isOver() ? undefined : life?.stop())));
    },
    async close() {
      await Promise.all(members.map(({ life }) => life?.kill()));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Resolves with what `look` gives as soon as it gives something; rejects with `what` after a time. */
export async function eventually(what, look, withinMs = 60_000) {
  for (const until = Date.now() + withinMs; ; await pause(LOOK_EVERY_MS)) {
    const found = await look();
    if (found) return found;
    if (Date.now() > until) throw new Error(`waited in vain for ${what}`);
  }
}
