// An erasure request: one person's texts leave every place that holds them, and each place says how many it held.
import type { Bus } from '@sturmwarte/bus';
import { check, DeadLetter, eraseAuthor, topics, type Topic } from '@sturmwarte/contracts';
import type { Clock } from '@sturmwarte/runtime';
import type { Store } from '@sturmwarte/store';

export interface Erased {
  /** Hash under which the person was known. */
  readonly author: string;
  readonly removed: {
    readonly mentions: number;
    readonly incidents: number;
    /** Records rewritten per topic; null where the bus cannot rewrite and retention removes them. */
    readonly bus: Readonly<Record<string, number | null>>;
  };
}

/**
 * Announces the erasure, rewrites the bus, then the store. In this order nothing comes back: whatever was under way
 * meanwhile meets the announcement in the archive, which drops the author's texts before it stores them.
 */
export async function erasePerson(
  deps: { readonly bus: Bus; readonly store: Pick<Store, 'mentions' | 'incidents'>; readonly clock: Clock },
  author: string,
  by: string,
): Promise<Erased> {
  const { bus, store, clock } = deps;
  await bus.publish(topics.erasures, [{ key: author, value: { author, at: clock.now(), by } }]);
  const redacted: Record<string, number | null> = {};
  for (const topic of Object.values<Topic<unknown>>(topics)) {
    if (topic.name === topics.erasures.name) continue;
    redacted[topic.name] = await bus.redact(
      topic,
      author,
      topic.name === topics.deadLetters.name ? eraseFromDeadLetter(author) : (value) => eraseAuthor(value, author),
    );
  }
  return {
    author,
    removed: {
      mentions: await store.mentions.eraseAuthor(author),
      incidents: await store.incidents.eraseAuthor(author),
      bus: redacted,
    },
  };
}

/** A dead letter carries its record as text; text that is no JSON goes altogether. */
function eraseFromDeadLetter(author: string): (value: unknown) => unknown {
  return (value) => {
    const letter = check(DeadLetter, value);
    if (!letter.ok) return eraseAuthor(value, author);
    return { ...letter.value, value: erasedText(letter.value.value, author) };
  };
}

function erasedText(text: string, author: string): string {
  try {
    return JSON.stringify(eraseAuthor(JSON.parse(text), author));
  } catch {
    return '';
  }
}
