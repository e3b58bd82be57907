// Records that could not be worked: listed with the reason, worked again or given up by a person.
import type { Bus } from '@sturmwarte/bus';
import { topics, type DeadLetter, type Topic } from '@sturmwarte/contracts';

export interface DeadLetterEntry {
  /** `topic.partition.offset.group` of the record that was set aside. */
  readonly id: string;
  readonly letter: DeadLetter;
}

export interface DeadLetters {
  /** Those nothing has been done about yet, newest first. */
  pending(filter: { readonly topic?: string }): Promise<readonly DeadLetterEntry[]>;
  find(id: string): Promise<DeadLetterEntry | undefined>;
  /** Publishes the record to its topic again; rejects where it still does not meet the topic's schema. */
  replay(entry: DeadLetterEntry): Promise<void>;
  discard(entry: DeadLetterEntry): Promise<void>;
}

export function createDeadLetters(bus: Bus): DeadLetters {
  async function entries(): Promise<readonly DeadLetterEntry[]> {
    const pending = new Map<string, DeadLetter>();
    const bounds = await bus.bounds(topics.deadLetters);
    for (const [partition, { first }] of bounds.entries()) {
      for await (const records of bus.read(topics.deadLetters, partition, first)) {
        for (const { value } of records) {
          if (value === null) continue;
          if (value.settled === undefined) pending.set(idOf(value), value);
          else pending.delete(idOf(value));
        }
      }
    }
    return [...pending].map(([id, letter]) => ({ id, letter })).sort((a, b) => b.letter.at - a.letter.at);
  }

  async function settle({ letter }: DeadLetterEntry, settled: NonNullable<DeadLetter['settled']>): Promise<void> {
    await bus.publish(topics.deadLetters, [{ key: letter.topic, value: { ...letter, value: '', settled } }]);
  }

  return {
    async pending({ topic }) {
      const all = await entries();
      return topic === undefined ? all : all.filter(({ letter }) => letter.topic === topic);
    },
    find: async (id) => (await entries()).find((entry) => entry.id === id),
    async replay(entry) {
      const { letter } = entry;
      const topic = topicNamed(letter.topic);
      if (!topic) throw new TypeError(`there is no topic "${letter.topic}"`);
      const value: unknown = JSON.parse(letter.value);
      await bus.publish(topic, [{ key: letter.key, value, partition: letter.partition }]);
      await settle(entry, 'replayed');
    },
    discard: (entry) => settle(entry, 'discarded'),
  };
}

function topicNamed(name: string): Topic<unknown> | undefined {
  return Object.values<Topic<unknown>>(topics).find((topic) => topic.name === name);
}

function idOf({ topic, partition, offset, group }: DeadLetter): string {
  return [topic, partition, offset, group].join('.');
}
