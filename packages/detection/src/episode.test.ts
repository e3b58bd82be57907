import { describe, expect, it } from '@jest/globals';
import { defaultThresholds } from '@sturmwarte/contracts';
import { follow, learnedUntil, noEpisodes, type Episodes } from './episode.ts';
import { DAY, HOUR, standardGrid } from './grid.ts';

const surge = { ...defaultThresholds.surge, page: 2, again: 1.5, calmHours: 12 };

/** Times, in hours, at which a page is due. */
function pagesOf(surprises: readonly (readonly [hour: number, surprise: number, pageable?: boolean])[]) {
  let episodes: Episodes = noEpisodes;
  const pages: number[] = [];
  for (const [hour, surprise, pageable = true] of surprises) {
    const outcome = follow(episodes, hour * HOUR, surprise, pageable, surge, standardGrid);
    episodes = outcome.episodes;
    if (outcome.page) pages.push(hour);
  }
  return { pages, episodes };
}

describe('follow', () => {
  it('pages once an episode', () => {
    expect(pagesOf([[1, 1.9], [2, 2], [3, 3], [5, 0], [6, 3.4]]).pages).toEqual([2]); // prettier-ignore
  });
  it('pages again when the surprise goes clearly beyond that of the last page', () => {
    expect(pagesOf([[1, 2], [2, 3.6], [3, 5], [4, 5.2]]).pages).toEqual([1, 2, 4]); // prettier-ignore
  });
  it('begins a new episode after twelve calm hours, not after eleven', () => {
    expect(pagesOf([[1, 3], [12, 0], [12.9, 3]]).pages).toEqual([1]); // prettier-ignore
    expect(pagesOf([[1, 3], [13.1, 3]]).pages).toEqual([1, 13.1]); // prettier-ignore
  });
  it('waits for critics enough before an episode begins', () => {
    expect(pagesOf([[1, 3, false], [2, 3, true]]).pages).toEqual([2]); // prettier-ignore
  });
  it('changes nothing when it is asked twice at the same moment', () => {
    const { episodes } = pagesOf([[1, 3]]);
    expect(follow(episodes, HOUR, 3, true, surge, standardGrid)).toEqual({ episodes, page: false });
  });
  it('leaves a storm out of what is learned, but not how it began', () => {
    const { episodes } = pagesOf([[1, 3], [9, 3]]); // prettier-ignore
    expect(learnedUntil(episodes, standardGrid)).toBe(4 * HOUR);
    const later = follow(episodes, 22 * HOUR, 0, true, surge, standardGrid).episodes;
    expect(later).toEqual({ open: null, past: [{ from: 4 * HOUR, to: 9 * HOUR + standardGrid.step }] });
  });
  it('accepts a level that lasts for a week as normal', () => {
    const hours = Array.from({ length: 171 }, (_, i) => [i + 1, 3] as const);
    const { pages, episodes } = pagesOf(hours);
    expect(pages).toEqual([1, 1 + (7 * DAY) / HOUR]);
    expect(episodes.past).toEqual([]);
  });
});
