// Silence is not calm: what cannot be seen at the moment, so that nothing of it is shown as a number.
import type { Iso, Overview, WatchView } from './records.ts';

/** Detection reads every watch once a minute even when nothing is written; five missed readings are not calm. */
const READING_OVERDUE_MS = 5 * 60_000;
/** Without these stages no reading reaches this page, whatever the public writes. */
const SEEING = ['consumer:score', 'consumer:detect', 'consumer:archive'];

export type Sight =
  | { readonly kind: 'sees'; readonly reading: NonNullable<WatchView['reading']> }
  | { readonly kind: 'blind'; readonly since: Iso }
  | { readonly kind: 'paused' }
  /** Nothing has been read yet. */
  | { readonly kind: 'new' };

/** What may be said of a watch: its reading, or since when it is blind. */
export function sightOf({ paused, reading }: WatchView, overview: Overview): Sight {
  if (paused) return { kind: 'paused' };
  const since = blindSince(overview);
  if (since !== undefined) return { kind: 'blind', since };
  if (!reading) return { kind: 'new' };
  const overdue = Date.parse(overview.at) - Date.parse(reading.at) > READING_OVERDUE_MS;
  return overdue ? { kind: 'blind', since: reading.at } : { kind: 'sees', reading };
}

/** Since when nothing at all is seen: a stage stands still, or every source is dead. */
export function blindSince({ consumers, sources }: Pick<Overview, 'consumers' | 'sources'>): Iso | undefined {
  const stages = consumers.flatMap(({ component, blindSince: since }) =>
    since !== undefined && SEEING.includes(component) ? [since] : [],
  );
  const read = sources.filter(({ paused }) => !paused);
  const dead = read.flatMap(({ health }) => health?.blindSince ?? []);
  // From the moment the last of them died; a stage that stands still blinds from the first.
  const sourcesSince = read.length > 0 && dead.length === read.length ? dead.sort().at(-1) : undefined;
  return [...stages, ...(sourcesSince === undefined ? [] : [sourcesSince])].sort()[0];
}

export interface DeadPart {
  readonly component: string;
  readonly name: string;
  readonly since: Iso;
  /** Whether mentions go unseen because of it. */
  readonly blinds: boolean;
  readonly error?: string;
}

/** Everything that is dead, the longest first. */
export function deadParts({ consumers, sources, notifiers }: Overview): readonly DeadPart[] {
  const named = [
    ...sources.flatMap(({ name, paused, health }) => (health && !paused ? [{ name, health, blinds: true }] : [])),
    ...[...notifiers, ...consumers].map((health) => ({
      name: health.component.replace(/^[^:]*:/, ''),
      health,
      blinds: SEEING.includes(health.component),
    })),
  ];
  return named
    .flatMap(({ name, blinds, health: { component, blindSince: since, error } }) =>
      since === undefined ? [] : [{ component, name, since, blinds, ...(error === undefined ? {} : { error }) }],
    )
    .sort((a, b) => a.since.localeCompare(b.since));
}
