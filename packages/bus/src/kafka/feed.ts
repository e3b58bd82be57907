// What has been fetched of one partition and waits to be worked. Fetching runs ahead by a few pages and then pauses: a slow
// stage holds back its own partition and nothing else.
import type { Batch } from 'kafkajs';
import type { RawRecord } from '../engine.ts';

/** Consecutive records of one partition. */
export interface Page {
  readonly records: readonly RawRecord[];
  /** Offset after the last of them. */
  readonly next: number;
  /** Reaches the end of the partition as known when it was fetched. */
  readonly live: boolean;
}

export interface Feed {
  /** The next offset to be fetched. */
  readonly position: number;
  /** Fetches from there on. */
  start(from: number): void;
  /** Tells the client again where to go on, after its group has met anew and forgotten. */
  restart(): void;
  offer(page: Page): void;
  /** The next page; undefined once the signal has aborted. */
  take(signal: AbortSignal): Promise<Page | undefined>;
  /** Whether a page waits. */
  readonly isEmpty: boolean;
  close(): void;
}

/** Fetched and not yet worked; each page is what one fetch brings of a partition. */
const MOST_PAGES = 3;

export interface FeedSource {
  seek(offset: number): void;
  pause(): void;
  resume(): void;
  /** Told of every page, where one reader waits for several feeds. */
  arrived?(): void;
  /** Told of the end. */
  closed?(): void;
}

export function createFeed(source: FeedSource): Feed {
  const pages: Page[] = [];
  let position = 0;
  let isStarted = false;
  let isPaused = true;
  let wake: (() => void) | undefined;

  const resumeWhere = (isWanted: boolean) => {
    if (!isWanted || !isPaused || !isStarted) return;
    isPaused = false;
    source.resume();
  };

  return {
    get position() {
      return position;
    },
    get isEmpty() {
      return pages.length === 0;
    },
    start(from) {
      position = from;
      isStarted = true;
      source.seek(from);
      resumeWhere(true);
    },
    restart() {
      if (!isStarted) return;
      source.seek(position);
      isPaused = true;
      resumeWhere(pages.length < MOST_PAGES);
    },
    offer({ records, next, live }) {
      if (!isStarted || next <= position) return;
      pages.push({ records: records.filter(({ offset }) => offset >= position), next, live });
      position = next;
      if (pages.length >= MOST_PAGES && !isPaused) {
        isPaused = true;
        source.pause();
      }
      wake?.();
      source.arrived?.();
    },
    async take(signal) {
      while (pages.length === 0 && !signal.aborted) {
        await new Promise<void>((resolve) => {
          wake = resolve;
          signal.addEventListener('abort', wake, { once: true });
        });
        if (wake) signal.removeEventListener('abort', wake);
      }
      if (signal.aborted) return undefined;
      const page = pages.shift();
      resumeWhere(pages.length < MOST_PAGES);
      return page;
    },
    close() {
      isStarted = false;
      pages.length = 0;
      if (!isPaused) source.pause();
      isPaused = true;
      source.closed?.();
    },
  };
}

/** What a fetch brought, in our terms. */
export function pageOf(batch: Batch): Page {
  const next = Number(batch.lastOffset()) + 1;
  const records = batch.messages.map(({ key, value, offset, timestamp }): RawRecord => ({
    partition: batch.partition,
    offset: Number(offset),
    timestamp: Number(timestamp),
    key: key?.toString('utf8') ?? '',
    value: value === null ? null : value.toString('utf8'),
  }));
  return { records, next, live: next >= Number(batch.highWatermark) };
}
