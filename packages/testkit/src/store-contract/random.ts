// Random writes, removals and queries: the store and an oracle must tell the same story.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DecidingWord, ScoredMention } from '@sturmwarte/contracts';
import type { MentionQuery, Store } from '@sturmwarte/store';
import { aScoredMention, MONDAY_MORNING } from '../builders.ts';
import type { StoreUnderTest } from '../store-contract.ts';
import { createOracle, type Oracle, type OracleQuery, type OracleTerm } from './oracle.ts';

const RUNS = 25;
const SEED = 20_260_302;
const MINUTE = 60_000;

/** Few values each, so that everything meets everything. */
const ids = fc.nat(11).map((n) => `push:${n}`);
const authors = fc.constantFrom('anna', 'bea');
const moments = fc.nat(9).map((n) => MONDAY_MORNING + n * MINUTE);
const words = fc.constantFrom('Straße', 'STRASSE', 'Kaffee', 'kaffeehaus', 'Müller', 'mueller', 'schön');
const texts = fc.array(words, { maxLength: 5 }).map((some) => some.join(' '));
const hostilities = fc.constantFrom(0, 0.5, 1);
const labels = fc.constantFrom('negative', 'neutral', 'positive');
const languages = fc.constantFrom('de', 'en');
const themes = fc.constantFrom('delay', 'work');
const calls = fc.constantFrom('boycott', 'thanks');
const reasons = fc.record({
  about: fc.uniqueArray(themes),
  calls: fc.uniqueArray(calls),
  threat: fc.boolean(),
  words: fc.constant<DecidingWord[]>([{ part: 'text', from: 0, to: 4, kind: 'blame', weight: -1.5 }]),
});

const mentions: fc.Arbitrary<ScoredMention> = fc
  .record({
    reasons: fc.option(reasons),
    mention: fc.record(
      { id: ids, source: fc.constantFrom('push', 'rss'), publishedAt: moments, receivedAt: moments, text: texts,
        author: authors, title: texts, drill: fc.boolean(), deleted: fc.constant(true), url: fc.webUrl() },
      { requiredKeys: ['id', 'source', 'publishedAt', 'receivedAt', 'text'] },
    ), // prettier-ignore
    judgement: fc.record({ hostility: hostilities, label: labels, language: languages }),
    watches: fc.uniqueArray(
      fc.record({ watchId: fc.constantFrom('kaffee', 'laden'), critical: fc.boolean(), own: fc.boolean() }),
      {
        selector: ({ watchId }) => watchId,
      },
    ),
  })
  .map(({ reasons: why, ...rest }) => aScoredMention(why ? { ...rest, reasons: why } : rest))
  // Most mentions are not deleted.
  .chain((scored) => {
    const { deleted: _deleted, ...kept } = scored.mention;
    return fc.oneof({ weight: 5, arbitrary: fc.constant({ ...scored, mention: kept }) }, fc.constant(scored));
  });

type Step =
  | { readonly kind: 'put'; readonly mentions: readonly ScoredMention[] }
  | { readonly kind: 'erase'; readonly author: string; readonly at: number }
  | { readonly kind: 'prune'; readonly textsBefore: number; readonly allBefore: number };

const steps: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({ kind: fc.constant('put' as const), mentions: fc.array(mentions, { maxLength: 8 }) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('erase' as const), author: authors, at: moments }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('prune' as const), textsBefore: moments, allBefore: moments }),
  },
);

const terms: fc.Arbitrary<OracleTerm> = fc.record({
  words: fc.array(words, { minLength: 1, maxLength: 2 }),
  form: fc.constantFrom('words', 'phrase', 'prefix'),
  without: fc.boolean(),
}).map(({ words: some, form, without }) => ({ words: form === 'phrase' ? some : some.slice(0, 1), form, without })); // prettier-ignore

const queries: fc.Arbitrary<OracleQuery> = fc.record(
  { terms: fc.array(terms, { maxLength: 2 }), watch: fc.constantFrom('kaffee', 'laden'), critical: fc.boolean(),
    source: fc.constantFrom('push', 'rss'), language: languages, label: labels, author: authors, from: moments,
    theme: themes, call: calls,
    to: moments, minHostility: hostilities, ids: fc.array(ids, { maxLength: 6 }), drill: fc.boolean() },
  { requiredKeys: ['terms'] },
); // prettier-ignore

export function randomContract(open: () => Promise<StoreUnderTest>): void {
  describe('random histories', () => {
    it('agrees with the oracle on every mention, search and count', async () => {
      const property = fc.asyncProperty(
        fc.array(steps, { minLength: 1, maxLength: 6 }),
        fc.array(queries, { minLength: 6, maxLength: 6 }),
        async (history, questions) => {
          const opened = await open();
          try {
            const oracle = createOracle();
            for (const step of history) {
              await perform(opened.store, oracle, step);
              await opened.refresh?.();
            }
            await compare(opened.store, oracle, questions);
          } finally {
            await opened.close();
          }
        },
      );
      await fc.assert(property, { numRuns: RUNS, seed: SEED });
    }, 120_000);
  });
}

async function perform(store: Store, oracle: Oracle, step: Step): Promise<void> {
  switch (step.kind) {
    case 'put':
      oracle.put(step.mentions);
      return store.mentions.put(step.mentions);
    case 'erase':
      oracle.eraseAuthor(step.author, step.at);
      await store.mentions.eraseAuthor(step.author, step.at);
      return;
    case 'prune':
      oracle.prune(step);
      await store.mentions.prune(step);
      return;
  }
}

async function compare(store: Store, oracle: Oracle, questions: readonly OracleQuery[]): Promise<void> {
  for (let n = 0; n <= 11; n++) {
    expect(await store.mentions.get(`push:${n}`)).toEqual(oracle.get(`push:${n}`));
  }
  for (const question of [{ terms: [] }, ...questions]) {
    const { terms: asked, ...filters } = question;
    const query: MentionQuery = { ...filters, text: asked.map(writeTerm).join(' ') };
    const expected = oracle.find(question);
    expect(await store.mentions.count(query)).toBe(expected.length);
    const newest = await allPages(store, query, 'newest');
    const oldest = await allPages(store, query, 'oldest');
    expect(newest).toEqual(oldest.toReversed());
    expect(oldest.map(({ mention }) => mention.publishedAt)).toEqual(
      sorted(expected.map(({ mention }) => mention.publishedAt)),
    );
    expect(idsOf(oldest)).toEqual(idsOf(expected));
    const range = { from: question.from ?? MONDAY_MORNING, to: question.to ?? MONDAY_MORNING + 10 * MINUTE };
    expect(await store.mentions.histogram({ ...query, ...range }, 3 * MINUTE)).toEqual(
      oracle.histogram(question, range.from, range.to, 3 * MINUTE),
    );
    const facets = await store.mentions.facets(query, 'source', 10);
    expect(facets.map(({ count }) => count).reduce((sum, n) => sum + n, 0)).toBe(expected.length);
    for (const { value, count } of facets) {
      expect(count).toBe(expected.filter(({ mention }) => mention.source === value).length);
    }
  }
}

async function allPages(store: Store, query: MentionQuery, order: 'newest' | 'oldest'): Promise<ScoredMention[]> {
  const found: ScoredMention[] = [];
  let after: string | undefined;
  do {
    const page = await store.mentions.search(query, { limit: 3, order, ...(after === undefined ? {} : { after }) });
    found.push(...page.items);
    after = page.next;
  } while (after !== undefined);
  return found;
}

function writeTerm({ words: some, form, without }: OracleTerm): string {
  const written = { words: some.join(' '), phrase: `"${some.join(' ')}"`, prefix: `${some.join(' ')}*` }[form];
  return `${without ? '-' : ''}${written}`;
}

function sorted(numbers: readonly number[]): number[] {
  return numbers.toSorted((a, b) => a - b);
}

function idsOf(found: readonly ScoredMention[]): string[] {
  return found.map(({ mention }) => mention.id).sort();
}
