// The last day of a watch: bars of critical mentions by the quarter of an hour, and the storm force as a line over them.
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useConsole } from './console-context.ts';
import { createDayPlot, type DayPlot } from './day-plot.ts';
import { dayRange, daySeries, type DaySeries } from './day-series.ts';
import { serviceNow } from './now.ts';
import { usePoll } from './poll.ts';
import type { SparklinePoint } from './records.ts';
import { useWords, type Words } from './text.ts';

export interface DayChartProps {
  readonly watchId: string;
  readonly points: readonly SparklinePoint[];
}

const EVERY_MS = 10_000;

export function DayChart({ watchId, points }: DayChartProps) {
  const words = useWords();
  const { t, f } = words;
  const { api } = useConsole();
  const [pointed, setPointed] = useState<number>();
  const scheme = useColourScheme();
  const bins = usePoll(
    useCallback(
      (signal: AbortSignal) => {
        const { from, to } = dayRange(serviceNow());
        return api.histogram(watchId, new Date(from).toISOString(), new Date(to).toISOString(), signal);
      },
      [api, watchId],
    ),
    EVERY_MS,
  );
  const series = useMemo(() => daySeries(bins.value ?? [], points, serviceNow()), [bins.value, points]);

  const place = useRef<HTMLDivElement>(null);
  const plot = useRef<DayPlot>(undefined);
  const latest = useRef(series);
  latest.current = series;
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const made = createDayPlot({ element, series: latest.current, onPoint: setPointed, clock: f.clock });
    plot.current = made;
    return () => {
      plot.current = undefined;
      made.destroy();
    };
    // Colours are read when the plot is made: another scheme needs another plot.
  }, [scheme, f]);
  useEffect(() => plot.current?.show(series), [series]);

  const reading = pointed === undefined ? undefined : describe(series, Math.min(pointed, series.at.length - 1), words);
  return (
    <figure class="day-chart">
      <div ref={place} role="img" aria-label={t.chart} class="plot" />
      <figcaption class="faint">{bins.failure && !bins.value ? t.chartFailed : (reading ?? t.chart)}</figcaption>
    </figure>
  );
}

/** One bin in words. */
function describe({ at, critical, force }: DaySeries, index: number, { t, f }: Words): string {
  const known = force[index] ?? undefined;
  return t.chartPoint(
    f.clock(new Date((at[index] ?? 0) * 1_000).toISOString()),
    f.number(critical[index] ?? 0),
    known === undefined ? t.chartUnknown : t.chartForce(known),
  );
}

function useColourScheme(): 'dark' | 'light' {
  const query = useMemo(() => matchMedia('(prefers-color-scheme: dark)'), []);
  const [isDark, setDark] = useState(query.matches);
  useEffect(() => {
    const read = () => setDark(query.matches);
    query.addEventListener('change', read);
    return () => query.removeEventListener('change', read);
  }, [query]);
  return isDark ? 'dark' : 'light';
}
