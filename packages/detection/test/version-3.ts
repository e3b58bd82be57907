// What a detector that wrote its state in version 3 had observed, and what comes after.
import type { Evidence } from '@sturmwarte/contracts';
import { createWorld, DAY, HOUR, inOrder, MINUTE, MONDAY, numbered } from './traffic.ts';

export const LATER = MONDAY + 2 * DAY;

const said: Partial<Evidence> = { terms: ['kanne', 'spülmittel'], themes: ['product'], calls: ['boycott'] };
const OUTLETS = ['kieler-bote.example', 'roestpost.example'];

export function before(): Evidence[] {
  const world = createWorld(11);
  const [from, to] = [LATER - 90 * MINUTE, LATER];
  const storm = world.burst(60, { from, to, authors: 45, links: ['#spülkaffee', 're:post:1'], hostility: 0.6 });
  return inOrder(
    world.traffic({ from: MONDAY, to: LATER, perHour: 4 }),
    storm.map((each) => ({ ...each, ...said })),
    world.burst(5, { from, to, kind: 'article', outlets: OUTLETS }),
    world.burst(8, { from: LATER - 20 * MINUTE, to, drill: true }),
  );
}

export function afterwards(): Evidence[] {
  const world = createWorld(12);
  const [from, to] = [LATER, LATER + 30 * MINUTE];
  return numbered(
    [
      ...world.burst(30, { from: LATER - HOUR, to, authors: 45, links: ['#spülkaffee', 're:post:1'] }),
      ...world.burst(3, { from, to, kind: 'article', outlets: OUTLETS }),
    ].map((each) => ({ ...each, ...said, receivedAt: LATER + 30 * MINUTE })),
    10_000,
  );
}
