// The notice: what a page says, decided once and in the reader's language. Channels only lay it out.
import {
  themeNames, type Contact, type Delivery, type Force, type Incident, type IncidentState, type MentionDigest,
  type NoticePurpose, type Playbook, type Reading, type Watch,
} from '@sturmwarte/contracts'; // prettier-ignore
import { SELF_WATCH } from './health-alarm.ts';
import { localTime, readerTimeZone } from './local-time.ts';
import { noticeTexts, type NoticeLanguage, type NoticeText } from './notice-text.ts';
import { plainText, shorten, unlink, webAddress } from './plain-text.ts';

/** All texts are one line of plain text without control or invisible characters; each channel escapes for its markup. */
export interface Notice {
  /** The delivery's id: the same page sent twice can be told by it. */
  readonly id: string;
  readonly incidentId: string;
  readonly watchId: string;
  readonly watchName: string;
  readonly purpose: NoticePurpose;
  readonly language: NoticeLanguage;
  readonly drill: boolean;
  readonly state: IncidentState;
  readonly force: Force;
  readonly peakForce: Force;
  /** Somebody has to act now (page, rise, catch-all); false: for information. */
  readonly urgent: boolean;
  /** Event time the figures speak of. */
  readonly at: number;
  /** Says all on a lock screen; begins with the drill mark in a drill. */
  readonly subject: string;
  /** `Windstärke 4 (Starker Wind)`, as a line of its own. */
  readonly storm: string;
  /** `63 kritische Erwähnungen in 30 min (üblich 2)`. */
  readonly summary: string;
  /** Who has taken charge and when, or that nobody has. */
  readonly status: string;
  /** Who is paged next and when, while nobody has taken charge. */
  readonly next?: string;
  readonly facts: readonly NoticeFact[];
  readonly reasons: readonly string[];
  readonly terms: readonly string[];
  readonly mentions: readonly NoticeMention[];
  readonly playbook: readonly string[];
  /** Leads to the page that takes charge; absent where there is nothing to take charge of. */
  readonly acknowledgeUrl?: string;
  readonly consoleUrl: string;
  readonly timeZone: string;
  /** The figures for machines. */
  readonly figures: NoticeFigures;
}

export interface NoticeFact {
  readonly label: string;
  readonly value: string;
}

export interface NoticeMention {
  /** Source, time and what is known of its spread. */
  readonly origin: string;
  readonly excerpt: string;
  readonly url?: string;
}

export type NoticeFigures = Pick<
  Reading,
  'windowMinutes' | 'mentions' | 'expectedMentions' | 'critical' | 'expectedCritical' | 'surprise' | 'critics' | 'sources' | 'negativeShare' | 'hostileShare' | 'growth' | 'outlets' | 'social' | 'media' | 'themes' | 'calls'
>; // prettier-ignore

/** Absolute addresses; anything but http(s) is left out. */
export interface Links {
  readonly console: string;
  readonly acknowledge?: string | undefined;
}

export interface NoticeInput {
  readonly incident: Incident;
  readonly delivery: Pick<Delivery, 'id' | 'purpose'>;
  readonly contact: Pick<Contact, 'language' | 'timeZone'>;
  /** Absent where the watch has been deleted meanwhile. */
  readonly watch?: Pick<Watch, 'timeZone'> | undefined;
  readonly links: Links;
  /** Who is paged next while nobody takes charge; `names` empty: the policy ends there. */
  readonly next?: { readonly names: readonly string[]; readonly at?: number | undefined } | undefined;
  readonly playbook?: Pick<Playbook, 'steps'> | undefined;
  /** Names of actors (contact and token ids); an actor that is not listed is shown as it is. */
  readonly names?: Readonly<Record<string, string>>;
  /** Milliseconds since 1970; decides which times need a day. */
  readonly now: number;
}

const MENTIONS = 3;
const TERMS = 8;
/** What comes first counts at night; the console has the rest. */
const PLAYBOOK_STEPS = 10;
const SOURCES = 5;
const THEMES = 3;
const OUTLETS = 5;
const EXCERPT_LENGTH = 280;
const REASON_LENGTH = 300;

/** How sources like to be spelt; others appear as they are written in the settings. */
const SOURCE_NAMES: Readonly<Record<string, string>> = {
  bluesky: 'Bluesky', facebook: 'Facebook', instagram: 'Instagram', linkedin: 'LinkedIn', mastodon: 'Mastodon',
  news: 'News', reddit: 'Reddit', rss: 'RSS', threads: 'Threads', tiktok: 'TikTok', x: 'X', youtube: 'YouTube',
}; // prettier-ignore

/** Says one incident to one contact for one purpose. Pure: the same input is the same notice. */
export function composeNotice(input: NoticeInput): Notice {
  const { incident, delivery, contact, watch, links, playbook, now } = input;
  const { reading } = incident;
  const text = noticeTexts[contact.language ?? 'de'];
  const timeZone = readerTimeZone(contact.timeZone, watch?.timeZone);
  const voice: Voice = {
    text,
    time: (at) => text.time(localTime(at, now, timeZone)),
    name: (actor) => (actor === undefined ? undefined : plainText(input.names?.[actor] ?? actor)),
  };
  const watchName = shorten(plainText(incident.watchName), 80);
  const aboutItself = incident.watchId === SELF_WATCH;
  const summary = aboutItself ? blindness(voice, reading) : criticism(voice, reading);
  const wanted = needsCharge(incident, delivery.purpose);
  const acknowledgeUrl = wanted ? webAddress(links.acknowledge) : undefined;
  const told = aboutItself ? summary : `${watchName} – ${headline(voice, incident, delivery.purpose, summary)}`;

  return {
    id: delivery.id,
    incidentId: incident.id,
    watchId: incident.watchId,
    watchName,
    purpose: delivery.purpose,
    language: text.language,
    drill: incident.drill,
    state: incident.state,
    force: incident.force,
    peakForce: incident.peakForce,
    urgent: delivery.purpose === 'page' || delivery.purpose === 'rise' || delivery.purpose === 'catch-all',
    at: reading.at,
    subject: `${incident.drill ? `${text.drill} – ` : ''}Sturmwarte: ${told}`,
    storm: aboutItself ? (reading.force > 0 ? text.blind : text.sighted) : capitalised(text.storm(incident.force)),
    summary,
    status: status(voice, incident, delivery.purpose),
    ...(wanted && input.next ? { next: next(voice, input.next) } : {}),
    facts: aboutItself ? [] : facts(voice, incident),
    reasons: reading.reasons.map((reason) => shorten(plainText(reason[text.language]), REASON_LENGTH)),
    terms: reading.topTerms.slice(0, TERMS).map((term) => shorten(plainText(term), 60)),
    mentions: reading.topMentions
      .filter(hasWords)
      .slice(0, MENTIONS)
      .map((mention) => quote(voice, mention)),
    playbook: (playbook?.steps ?? []).slice(0, PLAYBOOK_STEPS).map((step) => plainText(step)),
    ...(acknowledgeUrl === undefined ? {} : { acknowledgeUrl }),
    consoleUrl: webAddress(links.console) ?? '',
    timeZone,
    figures: figures(reading),
  };
}

/** The short form for somebody who has the whole page already: what changed, and the way to the rest. */
export function followUp(notice: Notice): Notice {
  return { ...notice, facts: [], reasons: [], terms: [], mentions: [], playbook: [] };
}

/** How one reader is spoken to. */
interface Voice {
  readonly text: NoticeText;
  readonly time: (at: number) => string;
  readonly name: (actor: string | undefined) => string | undefined;
}

/** Also a storm that grew after it was acknowledged wants somebody to take charge again. */
function needsCharge({ state, escalation }: Incident, purpose: NoticePurpose): boolean {
  if (state === 'resolved') return false;
  return state === 'triggered' || escalation !== undefined || purpose === 'rise' || purpose === 'catch-all';
}

function criticism({ text }: Voice, reading: Reading): string {
  const usual = reading.baseline === 'none' ? text.noBaseline : text.usual(text.number(reading.expectedCritical));
  return text.critical(reading.critical, reading.windowMinutes, usual);
}

function blindness({ text }: Voice, { reasons }: Reading): string {
  const [first] = reasons;
  if (!first) return text.sighted;
  const others = reasons.length > 1 ? ` (+${reasons.length - 1})` : '';
  return `${shorten(plainText(first[text.language]), REASON_LENGTH)}${others}`;
}

function headline(voice: Voice, incident: Incident, purpose: NoticePurpose, summary: string): string {
  const { text, time, name } = voice;
  const since = acknowledgedAt(incident);
  const taken = incident.state === 'acknowledged' && since !== undefined;
  return text.subject[incident.state === 'resolved' ? 'end' : purpose]({
    storm: text.storm(incident.force),
    peak: text.storm(incident.peakForce),
    critical: summary,
    ...(taken ? { acknowledged: [name(incident.acknowledgedBy), time(since)].filter((part) => part !== undefined).join(', ') } : {}),
  }); // prettier-ignore
}

function status({ text, time, name }: Voice, incident: Incident, purpose: NoticePurpose): string {
  const { acknowledgedBy, acknowledgedForce, resolvedAt, resolvedBy } = incident;
  const since = acknowledgedAt(incident);
  const taken = since === undefined ? [] : [text.acknowledged(name(acknowledgedBy), time(since))];
  if (incident.state === 'resolved') {
    if (resolvedAt === undefined) return taken.join(' ');
    const person = resolvedBy === 'calm' ? undefined : name(resolvedBy);
    return [...taken, text.resolved(person, time(resolvedAt))].join(' ');
  }
  if (purpose === 'catch-all') return text.nobodyReached;
  if (taken.length > 0 && acknowledgedForce !== undefined && acknowledgedForce < incident.force) {
    return [...taken, text.rose(acknowledgedForce, incident.force)].join(' ');
  }
  return incident.state === 'acknowledged' ? taken.join(' ') : text.nobodyYet;
}

/** Of who is in charge now; the incident itself keeps the first acknowledgement, for the response clock. */
function acknowledgedAt({ timeline, acknowledgedAt: first }: Incident): number | undefined {
  return timeline.findLast(({ kind }) => kind === 'acknowledged')?.at ?? first;
}

function next({ text, time }: Voice, { names, at }: NonNullable<NoticeInput['next']>): string {
  return text.next(
    names.map((who) => plainText(who)),
    at === undefined ? undefined : time(at),
  );
}

function facts({ text, time }: Voice, incident: Incident): NoticeFact[] {
  const { reading, peakForce, force } = incident;
  const { labels, number } = text;
  const sources = reading.sources.filter(({ critical }) => critical > 0).toSorted((a, b) => b.critical - a.critical);
  const first = incident.firstCriticalAt ?? reading.firstCriticalAt;
  const list = (items: readonly string[]) => items.join(', ');
  return [
    { label: labels.about, value: list(themes(text, reading)) },
    { label: labels.calls, value: list((reading.calls ?? []).map(({ call, voices }) => text.called[call](voices))) },
    { label: labels.critical, value: withUsual(text, reading, reading.critical, reading.expectedCritical) },
    { label: labels.all, value: withUsual(text, reading, reading.mentions, reading.expectedMentions) },
    { label: labels.critics, value: number(reading.critics) },
    {
      label: labels.sources,
      value: list(sources.slice(0, SOURCES).map((s) => `${spell(s.source)} ${number(s.critical)}`)),
    },
    { label: labels.negative, value: text.percent(reading.negativeShare) },
    { label: labels.outlets, value: list(reading.outlets.slice(0, OUTLETS).map((o) => shorten(plainText(o), 60))) },
    { label: labels.first, value: first === undefined ? '' : time(first) },
    { label: labels.peak, value: peakForce > force ? text.storm(peakForce) : '' },
  ].filter(({ value }) => value !== '');
}

function themes({ language, percent }: NoticeText, { themes: told = [] }: Reading): string[] {
  return told.slice(0, THEMES).map(({ theme, share }) => `${themeNames[theme][language]} ${percent(share)}`);
}

function withUsual(text: NoticeText, reading: Reading, observed: number, expected: number): string {
  const span = `${text.number(observed)} in ${text.span(reading.windowMinutes)}`;
  return reading.baseline === 'none' ? span : `${span} (${text.usual(text.number(expected))})`;
}

function hasWords(mention: MentionDigest): boolean {
  return mention.erased !== true && plainText(mention.excerpt) !== '';
}

function quote({ text, time }: Voice, mention: MentionDigest): NoticeMention {
  const origin = [spell(mention.source), time(mention.publishedAt)];
  if (mention.shares) origin.push(text.shared(mention.shares));
  if (mention.reach) origin.push(text.reach(mention.reach));
  const url = webAddress(mention.url);
  return {
    origin: origin.join(' · '),
    excerpt: shorten(unlink(plainText(mention.excerpt), text.link), EXCERPT_LENGTH),
    ...(url === undefined ? {} : { url }),
  };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function spell(source: string): string {
  return SOURCE_NAMES[source] ?? plainText(source);
}

function figures(reading: Reading): NoticeFigures {
  const { windowMinutes, mentions, expectedMentions, critical, expectedCritical, surprise, critics, sources } = reading;
  const { negativeShare, hostileShare, growth, outlets, social, media, themes: about, calls } = reading;
  return {
    windowMinutes, mentions, expectedMentions, critical, expectedCritical, surprise, critics, sources, negativeShare,
    hostileShare, growth, outlets, social, media,
    ...(about === undefined ? {} : { themes: about }), ...(calls === undefined ? {} : { calls }),
  }; // prettier-ignore
}
