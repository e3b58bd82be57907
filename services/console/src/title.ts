// The tab's title: the strongest open storm first, so that it is seen among twenty tabs.
import type { Situation } from './announcements.ts';
import { byUrgency } from './urgency.ts';
import { forceNames } from './force.ts';
import type { Words } from './text.ts';

export function titleOf(situation: Situation | undefined, { t, language }: Words): string {
  const [first] = byUrgency(situation?.open ?? []);
  if (!first) return t.product;
  const drill = first.drill ? `${t.drill} ` : '';
  const waiting = first.state === 'triggered' ? '● ' : '';
  return `${waiting}${drill}${first.force} ${forceNames[first.force][language]} · ${first.watchName} · ${t.product}`;
}
