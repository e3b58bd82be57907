// The crisis dashboard: what management looks at while a storm blows. One number first, then why, then whether the watch holds.
// Colours and names follow the storm force; every query runs against the metrics Sturmwarte exports.
import {
  DashboardBuilder, DashboardCursorSync, DatasourceVariableBuilder, FieldColorBuilder, FieldColorModeId, QueryVariableBuilder, RowBuilder,
  ThresholdsConfigBuilder, ThresholdsMode, VariableRefresh, MappingType, type Dashboard, type ValueMapping,
} from '@grafana/grafana-foundation-sdk/dashboard'; // prettier-ignore
import {
  BigValueColorMode,
  BigValueGraphMode,
  BigValueTextMode,
  ReduceDataOptionsBuilder,
  type DataSourceRef,
} from '@grafana/grafana-foundation-sdk/common';
import { DataqueryBuilder } from '@grafana/grafana-foundation-sdk/prometheus';
import { PanelBuilder as StatPanel } from '@grafana/grafana-foundation-sdk/stat';
import { PanelBuilder as TimeSeriesPanel } from '@grafana/grafana-foundation-sdk/timeseries';
import { forceNames, type Force } from '@sturmwarte/contracts';

export type Language = 'de' | 'en';

/** Calm green over yellow to violet: told apart by brightness too, for those who do not see red and green. */
const FORCE_COLOURS: Readonly<Record<Force, string>> = {
  0: '#2f9e44', 1: '#69db7c', 2: '#ffe066', 3: '#ffa94d', 4: '#f76707', 5: '#c92a2a', 6: '#862e9c',
}; // prettier-ignore

const source: DataSourceRef = { type: 'prometheus', uid: '${datasource}' };

const words = {
  de: {
    title: 'Sturmwarte: Lage', now: 'Jetzt', force: 'Windstärke', open: 'Offene Vorfälle ohne Verantwortlichen', taken: 'Vorfälle in Bearbeitung',
    blind: 'Blind', why: 'Warum', overTime: 'Windstärke im Verlauf', critical: 'Kritische Erwähnungen gegen das Übliche', observed: 'kritisch',
    usual: 'üblich', surprise: 'Überraschung (−log10 der Zufallswahrscheinlichkeit)', mentions: 'Erwähnungen je Quelle und Minute',
    watchkeeping: 'Hält die Warte?', deliveries: 'Zustellungen je Kanal und Ausgang (Stunde)', lag: 'Rückstand der Verarbeitung (Datensätze)',
    sources: 'Zeit seit dem letzten Lebenszeichen je Quelle', dead: 'Beiseitegelegte Datensätze (Tag)', watch: 'Beobachtung', nothing: 'nichts',
  },
  en: {
    title: 'Sturmwarte: situation', now: 'Now', force: 'Storm force', open: 'Open incidents nobody has taken', taken: 'Incidents in hand',
    blind: 'Blind', why: 'Why', overTime: 'Storm force over time', critical: 'Critical mentions against what is usual', observed: 'critical',
    usual: 'usual', surprise: 'Surprise (−log10 of the probability by chance)', mentions: 'Mentions per source and minute',
    watchkeeping: 'Does the watch hold?', deliveries: 'Deliveries by channel and outcome (hour)', lag: 'Processing lag (records)',
    sources: 'Time since each source was last heard', dead: 'Records set aside (day)', watch: 'Watch', nothing: 'nothing',
  },
} as const; // prettier-ignore

/** Prometheus queries of the dashboard, by panel; the dashboard and the test that runs them share this list. */
export const queries = {
  force: 'max by (watch) (sturmwarte_storm_force{watch=~"$watch"})',
  open: 'sum(sturmwarte_incidents{state="triggered"})',
  taken: 'sum(sturmwarte_incidents{state="acknowledged"})',
  blind: 'count(sturmwarte_blind_since_timestamp_seconds) or vector(0)',
  critical: 'max by (watch) (sturmwarte_critical_mentions{watch=~"$watch"})',
  usual: 'max by (watch) (sturmwarte_critical_mentions_expected{watch=~"$watch"})',
  surprise: 'max by (watch) (sturmwarte_surprise{watch=~"$watch"})',
  mentions: '60 * sum by (source) (rate(sturmwarte_mentions_received_total[$__rate_interval]))',
  deliveries: 'sum by (notifier, outcome) (increase(sturmwarte_deliveries_total[1h]))',
  lag: 'sum by (group) (sturmwarte_consumer_lag_records)',
  sources: 'time() - max by (source) (sturmwarte_source_last_success_timestamp_seconds)',
  dead: 'sum by (topic) (increase(sturmwarte_dead_letters_total[1d])) or vector(0)',
} as const;

export function crisisDashboard(language: Language): Dashboard {
  const w = words[language];
  return new DashboardBuilder(w.title)
    .uid(`sturmwarte-lage-${language}`)
    .tags(['sturmwarte'])
    .timezone('browser')
    .refresh('10s')
    .time({ from: 'now-6h', to: 'now' })
    .tooltip(DashboardCursorSync.Crosshair)
    .withVariable(new DatasourceVariableBuilder('datasource').label('Prometheus').type('prometheus'))
    .withVariable(
      new QueryVariableBuilder('watch')
        .label(w.watch)
        .datasource(source)
        .query('label_values(sturmwarte_storm_force, watch)')
        .refresh(VariableRefresh.OnTimeRangeChanged)
        .includeAll(true)
        .multi(true)
        .allValue('.*'),
    )
    .withRow(new RowBuilder(w.now))
    .withPanel(forcePanel(w.force, language).span(12).height(7))
    .withPanel(alertCount(w.open, queries.open, w.nothing).span(4).height(7))
    .withPanel(alertCount(w.taken, queries.taken, w.nothing).span(4).height(7))
    .withPanel(alertCount(w.blind, queries.blind, w.nothing).span(4).height(7))
    .withRow(new RowBuilder(w.why))
    .withPanel(forceOverTime(w.overTime, language).span(24).height(8))
    .withPanel(
      chart(w.critical)
        .withTarget(query(queries.critical, `{{watch}} ${w.observed}`).refId('A'))
        .withTarget(query(queries.usual, `{{watch}} ${w.usual}`).refId('B'))
        .overrideByRegexp(`.* ${w.usual}$`, [{ id: 'custom.lineStyle', value: { fill: 'dash', dash: [8, 8] } }])
        .span(12)
        .height(8),
    )
    .withPanel(chart(w.surprise).withTarget(query(queries.surprise, '{{watch}}')).span(12).height(8))
    .withRow(new RowBuilder(w.watchkeeping))
    .withPanel(chart(w.mentions).withTarget(query(queries.mentions, '{{source}}')).span(12).height(7))
    .withPanel(chart(w.deliveries).withTarget(query(queries.deliveries, '{{notifier}} {{outcome}}')).span(12).height(7))
    .withPanel(chart(w.sources).unit('s').withTarget(query(queries.sources, '{{source}}')).span(8).height(7))
    .withPanel(chart(w.lag).withTarget(query(queries.lag, '{{group}}')).span(8).height(7))
    .withPanel(chart(w.dead).withTarget(query(queries.dead, '{{topic}}')).span(8).height(7))
    .build();
}

function query(expr: string, legend: string): DataqueryBuilder {
  return new DataqueryBuilder().datasource(source).expr(expr).legendFormat(legend).range();
}

function forcePanel(title: string, language: Language): StatPanel {
  return new StatPanel()
    .title(title)
    .datasource(source)
    .withTarget(query(queries.force, '{{watch}}'))
    .reduceOptions(new ReduceDataOptionsBuilder().calcs(['lastNotNull']))
    .colorMode(BigValueColorMode.Background)
    .graphMode(BigValueGraphMode.Area)
    .textMode(BigValueTextMode.ValueAndName)
    .min(0)
    .max(6)
    .mappings(forceMappings(language))
    .thresholds(forceThresholds())
    .colorScheme(new FieldColorBuilder().mode(FieldColorModeId.Thresholds));
}

function forceOverTime(title: string, language: Language): TimeSeriesPanel {
  return chart(title)
    .withTarget(query(queries.force, '{{watch}}'))
    .min(0)
    .max(6)
    .decimals(0)
    .fillOpacity(20)
    .mappings(forceMappings(language))
    .thresholds(forceThresholds());
}

function alertCount(title: string, expr: string, none: string): StatPanel {
  return new StatPanel()
    .title(title)
    .datasource(source)
    .withTarget(query(expr, title))
    .reduceOptions(new ReduceDataOptionsBuilder().calcs(['lastNotNull']))
    .noValue(none)
    .colorMode(BigValueColorMode.Value)
    .graphMode(BigValueGraphMode.None)
    .thresholds(
      new ThresholdsConfigBuilder().mode(ThresholdsMode.Absolute).steps([
        { value: null, color: FORCE_COLOURS[0] },
        { value: 1, color: FORCE_COLOURS[5] },
      ]),
    );
}

function chart(title: string): TimeSeriesPanel {
  return new TimeSeriesPanel().title(title).datasource(source).min(0).spanNulls(false);
}

function forces(): Force[] {
  return [0, 1, 2, 3, 4, 5, 6];
}

function forceThresholds(): ThresholdsConfigBuilder {
  return new ThresholdsConfigBuilder()
    .mode(ThresholdsMode.Absolute)
    .steps(forces().map((force) => ({ value: force === 0 ? null : force, color: FORCE_COLOURS[force] })));
}

function forceMappings(language: Language): ValueMapping[] {
  const options = Object.fromEntries(
    forces().map((force) => [String(force), { text: `${force} ${forceNames[force][language]}`, index: force }]),
  );
  return [{ type: MappingType.ValueToText, options }];
}
