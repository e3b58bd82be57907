// The tab's title: the strongest open storm first, so that it is seen among twenty tabs.
import type { Situation } from './announcements.ts';
import { forceNames } from './force.ts';
import type { Words } from './text.ts';

export function titleOf(situation: Situation | undefined, { t, language }: Words): string {
  const open = [...(situation?.open ?? [])].sort((a, b) => urgency(b) - urgency(a));
  const [first] = open;
  if (!first) return t.product;
  const drill = first.drill ? `${t.drill} ` : '';
  const waiting = first.state === 'triggered' ? '● ' : '';
  return `${waiting}${drill}${first.force} ${forceNames[first.force][language]} · ${first.watchName} · ${t.product}`;
}

/** Nobody in charge comes before any force; a drill comes last. */
function urgency({ state, force, drill }: Situation['open'][number]): number {
  return (state === 'triggered' ? 10 : 0) + force - (drill ? 100 : 0);
}
