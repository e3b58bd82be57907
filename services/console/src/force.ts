// The storm force as people see it: its colour, the ink that can be read on it, and its names.
import type { Force } from './records.ts';

export const forces: readonly Force[] = [0, 1, 2, 3, 4, 5, 6];

/** Graf and Schwede's names (2012) after Beaufort. */
export const forceNames: Readonly<Record<Force, { readonly de: string; readonly en: string }>> = {
  0: { de: 'Windstille', en: 'calm' },
  1: { de: 'Leiser Zug', en: 'light air' },
  2: { de: 'Schwache Brise', en: 'light breeze' },
  3: { de: 'Frische Brise', en: 'fresh breeze' },
  4: { de: 'Starker Wind', en: 'strong wind' },
  5: { de: 'Sturm', en: 'storm' },
  6: { de: 'Orkan', en: 'hurricane' },
};

/** The colours of the Grafana dashboards: told apart by brightness too, for those who do not see red and green. */
export const forceColours: Readonly<Record<Force, { readonly fill: string; readonly ink: string }>> = {
  0: { fill: '#2f9e44', ink: '#000000' },
  1: { fill: '#69db7c', ink: '#000000' },
  2: { fill: '#ffe066', ink: '#000000' },
  3: { fill: '#ffa94d', ink: '#000000' },
  4: { fill: '#f76707', ink: '#000000' },
  5: { fill: '#c92a2a', ink: '#ffffff' },
  6: { fill: '#862e9c', ink: '#ffffff' },
};
