import { describe, expect, it } from '@jest/globals';
import type { MentionDigest } from '@sturmwarte/contracts';
import fc from 'fast-check';
import { candidate, keepBest, pickHighlights, type Candidate } from './highlights.ts';

const texts = [
  'Nordlicht schmeckte heute wieder nach Spülmittel',
  'Seit drei Wochen warte ich auf mein Geld von denen',
  'Der Kundendienst legt einfach auf, unglaublich',
  'Nie wieder Kaffee aus dieser Rösterei in Kiel',
  'Preise verdoppelt, Packung halbiert: so geht Abzocke',
  'Eine Kollegin wurde dort vor allen angeschrien',
  'Warum löscht ihr die Kommentare eurer Kunden?',
];
const digest = (id: number, more: Partial<MentionDigest> = {}): MentionDigest => ({
  id: `reddit:${id}`,
  source: 'reddit',
  publishedAt: id,
  excerpt: texts[id % texts.length] ?? '',
  author: `person-${id}`,
  sentiment: -0.5,
  hostility: 0.1,
  ...more,
});
const idsOf = (mentions: readonly MentionDigest[]) => mentions.map(({ id }) => id);

describe('pickHighlights', () => {
  it('shows the strongest and the first, strongest first', () => {
    const mentions = [1, 2, 3, 4, 5].map((id) => candidate(digest(id, { shares: id * id * 10 })));
    expect(idsOf(pickHighlights(mentions, 3))).toEqual(['reddit:5', 'reddit:4', 'reddit:1']);
  });
  it('shows no author and no text twice', () => {
    const mentions = [
      digest(1),
      digest(2, { author: 'person-1', shares: 5 }),
      digest(3, { excerpt: digest(4).excerpt, shares: 9 }),
      digest(4, { shares: 100 }),
    ].map(candidate);
    expect(idsOf(pickHighlights(mentions, 5))).toEqual(['reddit:4', 'reddit:1']);
  });
});

describe('pickHighlights of a text with small changes', () => {
  it('shows it once, and what is said otherwise beside it', () => {
    const [copied, other] = [texts[0] ?? '', texts[2] ?? ''];
    const mentions = [
      digest(1, { excerpt: copied, shares: 900 }),
      digest(2, { excerpt: `${copied} 😡 https://a.example/2`, shares: 800 }),
      digest(3, { excerpt: copied.replace('heute', 'gestern'), shares: 700 }),
      digest(4, { excerpt: other }),
    ].map(candidate);
    expect(idsOf(pickHighlights(mentions, 5))).toEqual(['reddit:1', 'reddit:4']);
  });
});

describe('keepBest', () => {
  it('keeps the same mentions in whatever order they come', () => {
    const mentions = [1, 2, 3, 4, 5, 6].map((id) => digest(id, { shares: id % 3 }));
    fc.assert(
      fc.property(fc.shuffledSubarray(mentions, { minLength: mentions.length }), (shuffled) => {
        const best: Candidate[] = [];
        for (const each of shuffled) keepBest(best, each, 3);
        expect(best.map(({ mention }) => mention.id)).toEqual(['reddit:2', 'reddit:5', 'reddit:1']);
      }),
    );
  });
});
