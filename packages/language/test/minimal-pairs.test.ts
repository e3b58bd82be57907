// Three hundred pairs in which one change flips the judgement: the left text must be judged worse than the right one, and
// their labels must differ.
import { describe, expect, it } from '@jest/globals';
import { createJudge } from '../src/index.ts';
import { pairsOf, type Pair } from './minimal-pairs.ts';

const judge = createJudge();
const GOAL = 0.9;

const isFlipped = (language: string) => {
  return ({ worse, better }: Pair) => {
    const [left, right] = [judge.judge(worse, { language }), judge.judge(better, { language })];
    return left.sentiment < right.sentiment && left.label !== right.label;
  };
};

describe('minimal pairs', () => {
  it('are three hundred, each once', () => {
    const pairs = [...pairsOf('de'), ...pairsOf('en')];
    expect(pairs.length).toBeGreaterThanOrEqual(300);
    expect(new Set(pairs.map(({ worse }) => worse)).size).toBe(pairs.length);
  });

  it.each(['de', 'en'] as const)('are flipped in nine of ten cases (%s)', (language) => {
    const pairs = pairsOf(language);
    const missed = pairs.filter((pair) => !isFlipped(language)(pair));
    const share = 1 - missed.length / pairs.length;
    const list = missed.map(({ worse, better, by }) => `  ${by}: ${worse} | ${better}`).join('\n');
    process.stdout.write(
      `${language}: ${(100 * share).toFixed(1)} % of ${pairs.length} pairs right; missed:\n${list}\n`,
    );
    expect(share).toBeGreaterThanOrEqual(GOAL);
  });
});
