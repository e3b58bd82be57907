// The words of a notice in German and English. Everything a person reads on a page is written here and nowhere else.
import { forceNames, type Call, type Force, type NoticePurpose } from '@sturmwarte/contracts';

export type NoticeLanguage = 'de' | 'en';

export interface NoticeText {
  readonly language: NoticeLanguage;
  /** Stands first in whatever a drill sends. */
  readonly drill: string;
  readonly drillExplained: string;
  readonly storm: (force: Force) => string;
  readonly number: (value: number) => string;
  readonly percent: (share: number) => string;
  /** A span of whole minutes. */
  readonly span: (minutes: number) => string;
  readonly time: (parts: TimeParts) => string;
  readonly critical: (count: number, minutes: number, usual: string | undefined) => string;
  readonly usual: (count: string) => string;
  readonly noBaseline: string;
  /** What the subject says after the brand. */
  readonly subject: Readonly<Record<NoticePurpose, (parts: SubjectParts) => string>>;
  /** Sturmwarte about itself: what it cannot see at the moment, and that it sees everything again. */
  readonly blind: string;
  readonly sighted: string;
  readonly nobodyYet: string;
  readonly nobodyReached: string;
  readonly acknowledged: (by: string | undefined, at: string) => string;
  readonly rose: (from: Force, to: Force) => string;
  readonly resolved: (by: string | undefined, at: string) => string;
  readonly next: (who: readonly string[], at: string | undefined) => string;
  /** How many voices call for what, as a sentence without its stop. */
  readonly called: Readonly<Record<Call, (voices: number) => string>>;
  readonly shared: (count: number) => string;
  readonly reach: (count: number) => string;
  readonly quoted: (text: string) => string;
  readonly link: (host: string) => string;
  readonly zone: (timeZone: string) => string;
  readonly labels: {
    readonly about: string;
    readonly calls: string;
    readonly critical: string;
    readonly all: string;
    readonly critics: string;
    readonly sources: string;
    readonly negative: string;
    readonly outlets: string;
    readonly first: string;
    readonly peak: string;
    readonly reasons: string;
    readonly terms: string;
    readonly mentions: string;
    readonly playbook: string;
    readonly acknowledge: string;
    readonly console: string;
    readonly open: string;
    readonly delivery: string;
  };
}

export interface TimeParts {
  /** `03:14`. */
  readonly clock: string;
  /** Absent where it is the same day. */
  readonly day?: { readonly weekday: number; readonly day: number; readonly month: number };
}

export interface SubjectParts {
  readonly storm: string;
  readonly peak: string;
  readonly critical: string;
  /** Name and time, where somebody has. */
  readonly acknowledged?: string;
}

const german: NoticeText = {
  language: 'de',
  drill: 'ÜBUNG',
  drillExplained: 'Dies ist eine Übung. Die Erwähnungen sind erfunden, der Weg der Meldung ist echt.',
  storm: (force) => `Windstärke ${force} (${forceNames[force].de})`,
  number: (value) => format('de-DE', value),
  percent: (share) => `${Math.round(share * 100)} %`,
  span: (minutes) => (minutes >= 120 && minutes % 60 === 0 ? `${minutes / 60} h` : `${minutes} min`),
  time: ({ clock, day }) =>
    day ? `${WEEKDAYS.de[day.weekday] ?? ''} ${day.day}.${day.month}., ${clock} Uhr` : `${clock} Uhr`,
  critical: (count, minutes, usual) =>
    `${german.number(count)} ${count === 1 ? 'kritische Erwähnung' : 'kritische Erwähnungen'} in ${german.span(minutes)}${usual === undefined ? '' : ` (${usual})`}`,
  usual: (count) => `üblich ${count}`,
  noBaseline: 'noch kein Vergleich',
  subject: {
    page: ({ storm, critical }) => `${storm}, ${critical}`,
    rise: ({ storm, critical }) => `steigt auf ${storm}, ${critical}`,
    'catch-all': ({ storm, critical }) => `NIEMAND HAT ÜBERNOMMEN: ${storm}, ${critical}`,
    update: ({ storm, acknowledged }) =>
      acknowledged === undefined ? `aktuell ${storm}` : `übernommen von ${acknowledged}, ${storm}`,
    end: ({ peak }) => `Entwarnung, Höchststand war ${peak}`,
  },
  blind: 'Sturmwarte ist blind',
  sighted: 'Sturmwarte sieht wieder alles',
  nobodyYet: 'Noch hat niemand übernommen.',
  nobodyReached: 'Von allen vorgesehenen Personen hat niemand übernommen. Bitte jetzt handeln.',
  acknowledged: (by, at) => (by === undefined ? `Übernommen um ${at}.` : `Übernommen von ${by} um ${at}.`),
  rose: (from, to) => `Seit der Übernahme ist die Windstärke von ${from} auf ${to} gestiegen.`,
  resolved: (by, at) =>
    by === undefined ? `Beendet um ${at}: Die Lage hat sich beruhigt.` : `Beendet von ${by} um ${at}.`,
  next: (who, at) => {
    const when = at === undefined ? 'als Nächstes' : `um ${at}`;
    if (who.length === 0)
      return `Übernimmt niemand, ist die Eskalation ${at === undefined ? '' : `${when} `}ausgeschöpft.`;
    return `Übernimmt niemand, ${who.length === 1 ? 'wird' : 'werden'} ${when} ${and(who, 'und')} alarmiert.`;
  },
  called: {
    boycott: (voices) => `${german.number(voices)} ${voices === 1 ? 'ruft' : 'rufen'} zum Boykott auf`,
    protest: (voices) => `${german.number(voices)} ${voices === 1 ? 'ruft' : 'rufen'} zum Protest auf`,
    thanks: (voices) => `${german.number(voices)} ${voices === 1 ? 'bedankt' : 'bedanken'} sich`,
    defence: (voices) => `${german.number(voices)} ${voices === 1 ? 'verteidigt' : 'verteidigen'} die Marke`,
  },
  shared: (count) => `${german.number(count)}-mal geteilt`,
  reach: (count) => `Reichweite ${german.number(count)}`,
  quoted: (text) => `„${text}“`,
  link: (host) => `[Link: ${host}]`,
  zone: (timeZone) => `Uhrzeiten: ${timeZone}`,
  labels: {
    about: 'Worum es geht',
    calls: 'Aufrufe und Rückhalt',
    critical: 'Kritische Erwähnungen',
    all: 'Erwähnungen insgesamt',
    critics: 'Verschiedene Kritiker',
    sources: 'Quellen',
    negative: 'Anteil negativ',
    outlets: 'Medien',
    first: 'Erste kritische Erwähnung',
    peak: 'Höchststand',
    reasons: 'Warum diese Meldung?',
    terms: 'Auffallende Worte',
    mentions: 'Erwähnungen, auf die es ankommt',
    playbook: 'Was jetzt zu tun ist',
    acknowledge: 'Übernehmen',
    console: 'In der Sturmwarte öffnen',
    open: 'ansehen',
    delivery: 'Zustellung',
  },
};

const english: NoticeText = {
  language: 'en',
  drill: 'DRILL',
  drillExplained: 'This is a drill. The mentions are invented, the way this message took is real.',
  storm: (force) => `storm force ${force} (${forceNames[force].en})`,
  number: (value) => format('en-GB', value),
  percent: (share) => `${Math.round(share * 100)}%`,
  span: (minutes) => (minutes >= 120 && minutes % 60 === 0 ? `${minutes / 60} h` : `${minutes} min`),
  time: ({ clock, day }) =>
    day ? `${WEEKDAYS.en[day.weekday] ?? ''} ${day.day} ${MONTHS[day.month - 1] ?? ''}, ${clock}` : clock,
  critical: (count, minutes, usual) =>
    `${english.number(count)} critical ${count === 1 ? 'mention' : 'mentions'} in ${english.span(minutes)}${usual === undefined ? '' : ` (${usual})`}`,
  usual: (count) => `usually ${count}`,
  noBaseline: 'no comparison yet',
  subject: {
    page: ({ storm, critical }) => `${storm}, ${critical}`,
    rise: ({ storm, critical }) => `rising to ${storm}, ${critical}`,
    'catch-all': ({ storm, critical }) => `NOBODY HAS TAKEN CHARGE: ${storm}, ${critical}`,
    update: ({ storm, acknowledged }) =>
      acknowledged === undefined ? `now ${storm}` : `taken by ${acknowledged}, ${storm}`,
    end: ({ peak }) => `all clear, it peaked at ${peak}`,
  },
  blind: 'Sturmwarte is blind',
  sighted: 'Sturmwarte sees everything again',
  nobodyYet: 'Nobody has taken charge yet.',
  nobodyReached: 'None of the people on the policy has taken charge. Please act now.',
  acknowledged: (by, at) => (by === undefined ? `Taken at ${at}.` : `Taken by ${by} at ${at}.`),
  rose: (from, to) => `Since then the storm has grown from force ${from} to ${to}.`,
  resolved: (by, at) => (by === undefined ? `Ended at ${at}: it has calmed down.` : `Ended by ${by} at ${at}.`),
  next: (who, at) => {
    if (who.length === 0)
      return `If nobody takes charge, the escalation is exhausted${at === undefined ? '' : ` at ${at}`}.`;
    return `If nobody takes charge, ${and(who, 'and')} will be paged ${at === undefined ? 'next' : `at ${at}`}.`;
  },
  called: {
    boycott: (voices) => `${english.number(voices)} ${voices === 1 ? 'calls' : 'call'} for a boycott`,
    protest: (voices) => `${english.number(voices)} ${voices === 1 ? 'calls' : 'call'} for protest`,
    thanks: (voices) => `${english.number(voices)} ${voices === 1 ? 'says' : 'say'} thanks`,
    defence: (voices) => `${english.number(voices)} ${voices === 1 ? 'defends' : 'defend'} the brand`,
  },
  shared: (count) => `shared ${english.number(count)}×`,
  reach: (count) => `reach ${english.number(count)}`,
  quoted: (text) => `“${text}”`,
  link: (host) => `[link: ${host}]`,
  zone: (timeZone) => `Times: ${timeZone}`,
  labels: {
    about: 'What it is about',
    calls: 'Calls and support',
    critical: 'Critical mentions',
    all: 'All mentions',
    critics: 'Distinct critics',
    sources: 'Sources',
    negative: 'Negative share',
    outlets: 'Media',
    first: 'First critical mention',
    peak: 'Peak',
    reasons: 'Why this page?',
    terms: 'Telling words',
    mentions: 'Mentions that matter',
    playbook: 'What to do now',
    acknowledge: 'Take charge',
    console: 'Open in Sturmwarte',
    open: 'view',
    delivery: 'Delivery',
  },
};

export const noticeTexts: Readonly<Record<NoticeLanguage, NoticeText>> = { de: german, en: english };

const WEEKDAYS = {
  de: ['So', 'Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
} as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** Below ten one decimal says something; above it only distracts. */
function format(locale: string, value: number): string {
  if (value > 0 && value < 0.1) return `< ${new Intl.NumberFormat(locale).format(0.1)}`;
  return new Intl.NumberFormat(locale, { maximumFractionDigits: value < 10 ? 1 : 0 }).format(value);
}

function and(names: readonly string[], word: string): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${word} ${last}`;
}
