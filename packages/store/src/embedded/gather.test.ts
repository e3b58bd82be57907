import { describe, expect, it } from '@jest/globals';
import { gathering } from './gather.ts';

/** A store that takes its time: each put ends when the test says so. */
function slowStore() {
  const puts: { readonly items: readonly number[]; readonly end: (error?: Error) => void }[] = [];
  const put = (items: readonly number[]) =>
    new Promise<void>((resolve, reject) => {
      puts.push({ items, end: (error) => (error ? reject(error) : resolve()) });
    });
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  return { puts, put, turn };
}

describe('gathered writes', () => {
  it('go out at once when nothing is under way, and together when something is', async () => {
    const { puts, put, turn } = slowStore();
    const gathered = gathering(put, 100);
    const all = [gathered([1]), gathered([2, 3]), gathered([4])];
    expect(puts.map(({ items }) => items)).toEqual([[1]]);
    puts[0]?.end();
    await turn();
    expect(puts.map(({ items }) => items)).toEqual([[1], [2, 3, 4]]);
    puts[1]?.end();
    await expect(Promise.all(all)).resolves.toHaveLength(3);
  });

  it('are no larger than they may be', async () => {
    const { puts, put, turn } = slowStore();
    const gathered = gathering(put, 3);
    const all = [[1], [2, 3], [4], [5]].map(gathered);
    for (let next = 0; next < 3; next++) {
      puts[next]?.end();
      await turn();
    }
    expect(puts.map(({ items }) => items)).toEqual([[1], [2, 3, 4], [5]]);
    await Promise.all(all);
  });

  it('have the outcome of their own items where they fail together', async () => {
    const { puts, put, turn } = slowStore();
    const gathered = gathering(put, 100);
    const [first, good, bad] = [gathered([1]), gathered([2]), gathered([3])];
    puts[0]?.end();
    await first;
    await turn();
    puts[1]?.end(new Error('3 cannot be stored'));
    await turn();
    puts[2]?.end();
    await good;
    await turn();
    puts[3]?.end(new Error('3 cannot be stored'));
    await expect(bad).rejects.toThrow('3 cannot be stored');
    expect(puts.map(({ items }) => items)).toEqual([[1], [2, 3], [2], [3]]);
  });

  it('go on after a failure', async () => {
    const { puts, put } = slowStore();
    const gathered = gathering(put, 100);
    const refused = gathered([1]);
    puts[0]?.end(new Error('full'));
    await expect(refused).rejects.toThrow('full');
    const taken = gathered([2]);
    puts[1]?.end();
    await expect(taken).resolves.toBeUndefined();
  });
});
