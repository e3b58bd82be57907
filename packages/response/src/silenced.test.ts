import { describe, expect, it } from '@jest/globals';
import { silencedUntil } from './silenced.ts';

const storm = { watchId: 'nordlicht', force: 4 } as const;
const silence = { id: 's', from: 100, to: 200, reason: 'Planned campaign' };

describe('silencedUntil', () => {
  it('holds from the first moment to before the last', () => {
    expect([99, 100, 199, 200].map((now) => silencedUntil([silence], storm, now))).toEqual([
      undefined, 200, 200, undefined,
    ]); // prettier-ignore
  });

  it('lasts until the last of several ends', () => {
    expect(silencedUntil([{ ...silence, to: 300 }, silence, { ...silence, from: 400, to: 500 }], storm, 150)).toBe(300);
  });

  it('concerns its own watch, or every watch', () => {
    expect(silencedUntil([{ ...silence, watch: 'other' }], storm, 150)).toBeUndefined();
    expect(silencedUntil([{ ...silence, watch: 'nordlicht' }], storm, 150)).toBe(200);
  });

  it('lets a storm of the excepted force through', () => {
    expect(silencedUntil([{ ...silence, exceptFromForce: 4 }], storm, 150)).toBeUndefined();
    expect(silencedUntil([{ ...silence, exceptFromForce: 5 }], storm, 150)).toBe(200);
  });
});
