// Work by the calendar, in UTC (a local 02:30 does not exist on one night a year): retention, vacuum, the look ahead for
// hours nobody is on call, and the daily digest of health.
import cron from 'node-cron';
import { eraseBefore, topics, type Health } from '@sturmwarte/contracts';
import type { Bus, SettingsView } from '@sturmwarte/bus';
import { gaps } from '@sturmwarte/response';
import { messageOf, type Clock, type Log, type Metrics } from '@sturmwarte/runtime';
import type { Store } from '@sturmwarte/store';
import { busRetentionHours, type Config } from './config.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const LOOK_AHEAD_DAYS = 14;

export interface ScheduledWorkParts {
  readonly bus: Bus;
  readonly store: Store;
  readonly settings: SettingsView;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly retention: Config['retention'];
  /** Whether this process is the one of several that does it. */
  readonly leads: () => boolean;
}

export interface ScheduledWork {
  /** Runs one job now, whatever the time. */
  run(job: JobName): Promise<void>;
  close(): Promise<void>;
}

const jobNames = ['retention', 'bus-retention', 'vacuum', 'gap-check', 'health-digest'] as const;
export type JobName = (typeof jobNames)[number];

/** Minute hour day month weekday, UTC. Heavy work at hours when few read. */
const times: Readonly<Record<JobName, string>> = {
  retention: '17 2 * * *',
  'bus-retention': '47 * * * *',
  vacuum: '37 3 * * *',
  'gap-check': '7 * * * *',
  'health-digest': '0 6 * * *',
};

export function startScheduledWork(parts: ScheduledWorkParts): ScheduledWork {
  const { clock, log, metrics } = parts;
  const lastSuccess = metrics.gauge(
    'sturmwarte_job_last_success_timestamp_seconds',
    'When scheduled work last ended well.',
    ['job'],
  );
  const jobs = jobsOf(parts);
  const running = new Set<Promise<void>>();

  const run = async (name: JobName): Promise<void> => {
    try {
      await jobs[name]();
      lastSuccess.set({ job: name }, clock.now() / 1_000);
    } catch (error) {
      log.error({ job: name, error: messageOf(error) }, 'scheduled work failed');
    }
  };
  const tasks = jobNames.map((name) =>
    cron.schedule(
      times[name],
      async () => {
        if (!parts.leads()) return;
        const work = run(name);
        running.add(work);
        await work.finally(() => running.delete(work));
      },
      { timezone: 'UTC', name, noOverlap: true },
    ),
  );
  return {
    run,
    async close() {
      for (const task of tasks) await task.destroy();
      await Promise.allSettled(running);
    },
  };
}

function jobsOf({
  bus,
  store,
  settings,
  clock,
  log,
  retention,
}: ScheduledWorkParts): Readonly<Record<JobName, () => Promise<void>>> {
  const health = new Map<string, Health['state']>();
  return {
    async retention() {
      const now = clock.now();
      const pruned = await store.mentions.prune({
        textsBefore: now - retention.texts * DAY,
        allBefore: now - retention.mentions * DAY,
      });
      // What is kept by key has no age at which it goes; its quotes have.
      for (const topic of [topics.incidents, topics.snapshots]) {
        await bus.redact(topic, 'excerpt', (value) => eraseBefore(value, now - retention.texts * DAY));
      }
      const readings = await store.readings.prune(now - retention.readings * DAY);
      const corrections = await store.corrections.prune(now - retention.mentions * DAY);
      const access = await store.access.prune(now - retention.access * DAY);
      log.info({ ...pruned, readings, corrections, access }, 'retention kept');
    },
    async 'bus-retention'() {
      const hours = busRetentionHours(retention);
      await bus.housekeep({ retentionHours: (topic) => Math.min(topic.retentionHours, hours) });
    },
    vacuum: () => store.vacuum(),
    async 'gap-check'() {
      const from = clock.now();
      for (const schedule of settings.list('schedule')) {
        const [first] = gaps(schedule, from, from + LOOK_AHEAD_DAYS * DAY);
        const component = `schedule:${schedule.id}`;
        const state = first ? 'failing' : 'alive';
        if (health.get(component) === state) continue;
        health.set(component, state);
        const error =
          first &&
          `nobody is on call from ${new Date(first.from).toISOString()} to ${new Date(first.to).toISOString()}`;
        if (error) log.warn({ schedule: schedule.id }, error);
        const value: Health = { component, state, since: from, at: from, ...(error ? { error } : {}) };
        await bus.publish(topics.health, [{ key: component, value }]);
      }
    },
    async 'health-digest'() {
      const since = clock.now() - DAY;
      const opened = await store.incidents.list({ from: since }, 1_000);
      const mentions = await store.mentions.count({ from: since });
      const readings = await store.readings.latest();
      const forces = Object.fromEntries(readings.map(({ watchId, force }) => [watchId, force]));
      log.info(
        {
          mentions,
          incidents: opened.length,
          unacknowledged: opened.filter(({ state }) => state === 'triggered').length,
          forces,
        },
        'digest of the last day',
      );
    },
  };
}
