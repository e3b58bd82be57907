import { describe, expect, it } from '@jest/globals';
import { blindSince, deadParts, sightOf } from './blindness.ts';
import type { Health, Overview, Reading, SourceView, WatchView } from './records.ts';

const at = (time: string) => `2026-03-02T${time}:00.000Z`;

const reading: Reading & { since: string } = {
  at: at('03:10'), since: at('02:00'), force: 0, social: 0, media: 0, baseline: 'own', windowMinutes: 60, mentions: 4,
  expectedMentions: 5, critical: 0, expectedCritical: 1, critics: 0, sources: [], negativeShare: 0, hostileShare: 0, growth: 1,
  outlets: [], topTerms: [], reasons: [], drill: false,
}; // prettier-ignore
const watch: WatchView = { id: 'nordlicht-kaffee', name: 'Nordlicht Kaffee', paused: false, reading, sparkline: [] };

function health(component: string, deadSince?: string): Health {
  const dead = deadSince === undefined ? {} : { blindSince: deadSince };
  return { component, state: deadSince === undefined ? 'alive' : 'dead', since: at('00:00'), ...dead };
}

function source(id: string, deadSince?: string): SourceView {
  return { id, name: id, paused: false, health: health(`source:${id}`, deadSince) };
}

function overview(parts: Partial<Overview>): Overview {
  return { at: at('03:12'), watches: [watch], sources: [], notifiers: [], consumers: [], ...parts };
}

describe('what may be said of a watch', () => {
  it('shows the reading while everything works', () => {
    expect(sightOf(watch, overview({ sources: [source('mastodon')] }))).toEqual({ kind: 'sees', reading });
  });

  it('never shows calm while detection stands still', () => {
    const dead = overview({ consumers: [health('consumer:detect', at('03:00'))] });
    expect(sightOf(watch, dead)).toEqual({ kind: 'blind', since: at('03:00') });
  });

  it('is blind from the moment the last of all sources died', () => {
    const all = overview({ sources: [source('mastodon', at('03:05')), source('reddit', at('02:00'))] });
    expect(sightOf(watch, all)).toEqual({ kind: 'blind', since: at('03:05') });
  });

  it('still sees while one source lives, and leaves paused ones out', () => {
    const one = overview({ sources: [source('mastodon', at('03:05')), source('reddit')] });
    expect(sightOf(watch, one).kind).toBe('sees');
    const rest = overview({ sources: [source('mastodon', at('03:05')), { ...source('reddit'), paused: true }] });
    expect(sightOf(watch, rest).kind).toBe('blind');
  });

  it('is blind where readings have stopped coming although nothing says why', () => {
    expect(sightOf(watch, overview({ at: at('03:16') }))).toEqual({ kind: 'blind', since: reading.at });
  });

  it('says that a watch is paused or has no reading yet', () => {
    const { reading: _, ...unread } = watch;
    expect(sightOf(unread, overview({}))).toEqual({ kind: 'new' });
    expect(sightOf({ ...watch, paused: true }, overview({}))).toEqual({ kind: 'paused' });
  });

  it('does not call a dead notifier or alerting blindness', () => {
    expect(blindSince(overview({ consumers: [health('consumer:alerting', at('03:00'))] }))).toBeUndefined();
  });
});

describe('what is dead', () => {
  it('lists every dead part, the longest first, and no paused source', () => {
    const dead = deadParts(
      overview({
        sources: [source('mastodon', at('03:05')), { ...source('reddit', at('01:00')), paused: true }],
        notifiers: [health('notifier:email', at('02:00')), health('notifier:slack')],
        consumers: [health('consumer:alerting', at('02:30'))],
      }),
    );
    expect(dead.map(({ name, blinds }) => [name, blinds])).toEqual([
      ['email', false],
      ['alerting', false],
      ['mastodon', true],
    ]);
  });
});
