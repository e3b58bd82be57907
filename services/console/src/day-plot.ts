// uPlot for the last day: two scales, the page's own colours, and nothing that moves when new figures come.
import uPlot from 'uplot';
import { BIN_MS, type DaySeries } from './day-series.ts';

export interface DayPlot {
  show(series: DaySeries): void;
  destroy(): void;
}

export interface DayPlotParts {
  /** Gives the size; the plot follows it. */
  readonly element: HTMLElement;
  readonly series: DaySeries;
  /** The bin under the pointer; undefined when it leaves. */
  readonly onPoint: (index: number | undefined) => void;
  /** A time as the axis writes it. */
  readonly clock: (at: string) => string;
}

const FONT = '12px system-ui, sans-serif';
const HOUR_S = 3_600;
/** The smallest top of the left axis, so that two mentions do not look like a storm. */
const LEAST_TOP = 10;

export function createDayPlot({ element, series, onPoint, clock }: DayPlotParts): DayPlot {
  const styles = getComputedStyle(element);
  const colour = (name: string) => styles.getPropertyValue(name).trim();
  const axis = { stroke: colour('--faint'), font: FONT, ticks: { show: false } };
  const { bars, stepped } = uPlot.paths;

  const plot = new uPlot(
    {
      ...sizeOf(element),
      legend: { show: false },
      cursor: { y: false, points: { show: false }, drag: { x: false, y: false } },
      scales: {
        x: { time: true, range: (_plot, from, to) => [from, to] },
        critical: { range: (_plot, _from, to) => [0, Math.max(LEAST_TOP, to * 1.1)] },
        force: { range: [0, 6.3] },
      },
      axes: [
        {
          ...axis,
          grid: { show: false },
          incrs: [3, 6, 12].map((hours) => hours * HOUR_S),
          values: (_plot, splits) => splits.map((at) => clock(new Date(at * 1_000).toISOString())),
          size: 22,
          gap: 4,
        },
        { ...axis, scale: 'critical', grid: { stroke: colour('--line'), width: 1 }, size: 40, gap: 4 },
        onTheRight({ ...axis, scale: 'force', grid: { show: false }, size: 20, gap: 4, splits: () => [0, 2, 4, 6] }),
      ],
      series: [
        {},
        {
          scale: 'critical',
          fill: colour('--bars'),
          width: 0,
          points: { show: false },
          ...(bars ? { paths: bars({ size: [0.85, 40], align: 1 }) } : {}),
        },
        {
          scale: 'force',
          stroke: colour('--force-line'),
          width: 2,
          points: { show: false },
          ...(stepped ? { paths: stepped({ align: 1 }) } : {}),
        },
      ],
      hooks: { setCursor: [({ cursor: { idx } }) => onPoint(idx ?? undefined)] },
    },
    dataOf(series),
    element,
  );
  const resizing = new ResizeObserver(() => plot.setSize(sizeOf(element)));
  resizing.observe(element);

  return {
    show: (next) => plot.setData(dataOf(next)),
    destroy() {
      resizing.disconnect();
      plot.destroy();
    },
  };
}

function sizeOf({ clientWidth: width, clientHeight: height }: HTMLElement): { width: number; height: number } {
  return { width: Math.max(width, 100), height: Math.max(height, 60) };
}

/** Steps and bars begin at their point, so the end of the last bin is a point of its own. */
function dataOf({ at, critical, force }: DaySeries): uPlot.AlignedData {
  const end = (at.at(-1) ?? 0) + BIN_MS / 1_000;
  return [
    [...at, end],
    [...critical, null],
    [...force, force.at(-1) ?? null],
  ];
}

/** `uPlot.Axis.Side` is a const enum, which another module cannot read. */
function onTheRight(axis: uPlot.Axis): uPlot.Axis {
  return Object.assign(axis, { side: 1 });
}
