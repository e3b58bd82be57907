// Readings and incidents as documents.
import type { Incident, Reading } from '@sturmwarte/contracts';
import type { IndexNames } from './index-names.ts';
import { quotesOf, type Quote, type Quoting } from './quotes.ts';

export interface ReadingDocument {
  readonly key: string;
  readonly watch: string;
  readonly at: number;
  readonly force: number;
  readonly surprise: number;
  readonly quotes: readonly Quote[];
  readonly reading: Reading;
}

export interface IncidentDocument {
  readonly key: string;
  readonly watch: string;
  readonly state: string;
  readonly openedAt: number;
  readonly quotes: readonly Quote[];
  readonly incident: Incident;
}

export function readingDocument(key: string, reading: Reading): ReadingDocument {
  const { watchId: watch, at, force, surprise } = reading;
  return { key, watch, at, force, surprise, quotes: quotesOf(reading), reading };
}

export function incidentDocument(key: string, incident: Incident): IncidentDocument {
  const { watchId: watch, state, openedAt, reading } = incident;
  return { key, watch, state, openedAt, quotes: quotesOf(reading), incident };
}

export function quotingReadings(names: IndexNames): Quoting<ReadingDocument> {
  return {
    index: names.all('readings'),
    readingOf: ({ reading }) => reading,
    withReading: ({ key }, reading) => readingDocument(key, reading),
  };
}

export function quotingIncidents(names: IndexNames): Quoting<IncidentDocument> {
  return {
    index: names.of('incidents'),
    readingOf: ({ incident }) => incident.reading,
    withReading: ({ key, incident }, reading) => incidentDocument(key, { ...incident, reading }),
  };
}
