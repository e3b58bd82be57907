import { describe, expect, it } from '@jest/globals';
import { playbookFor } from './playbook-for.ts';
import type { Playbook } from './records.ts';

function playbook(id: string, parts: Partial<Playbook>): Playbook {
  return { id, name: id, fromForce: 3, steps: ['Lage lesen'], ...parts };
}

const all = [
  playbook('general', {}),
  playbook('general-storm', { fromForce: 5 }),
  playbook('own', { watch: 'nordlicht-kaffee' }),
  playbook('other', { watch: 'suedwind-tee', fromForce: 0 }),
];

describe('the playbook of a storm', () => {
  it('is the watch’s own where it has one', () => {
    expect(playbookFor(all, 'nordlicht-kaffee', 6)?.id).toBe('own');
  });

  it('is otherwise the one for the highest force reached', () => {
    expect(playbookFor(all, 'ostsee-brot', 4)?.id).toBe('general');
    expect(playbookFor(all, 'ostsee-brot', 5)?.id).toBe('general-storm');
  });

  it('is none below every playbook’s force', () => {
    expect(playbookFor(all, 'nordlicht-kaffee', 2)).toBeUndefined();
  });
});
