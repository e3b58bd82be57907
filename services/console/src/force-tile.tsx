// The storm force as a tile: number and colour at a glance, its name for those who do not know the scale by heart.
import { forceColours, forceNames } from './force.ts';
import type { Force } from './records.ts';
import { useWords } from './text.ts';

export function ForceTile({ force }: { readonly force: Force }) {
  const { t, language } = useWords();
  const { fill, ink } = forceColours[force];
  return (
    <p class="force-tile" style={{ background: fill, color: ink }}>
      <span class="heard-only">{t.force} </span>
      <span class="force-number">{force}</span>
      <span class="force-name">{forceNames[force][language]}</span>
    </p>
  );
}

/** In place of a force that is not known. */
export function NoForceTile({ sign, name }: { readonly sign: string; readonly name: string }) {
  return (
    <p class="force-tile unknown">
      <span class="force-number" aria-hidden="true">
        {sign}
      </span>
      <span class="force-name">{name}</span>
    </p>
  );
}

export function DrillBadge() {
  const { t } = useWords();
  return <span class="badge drill">{t.drill}</span>;
}
