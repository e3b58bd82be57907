// Everything the console says, in German. The English words have to match this shape.
import type { Call, CommandKind, CriticismTheme, DecidingWord, Delivery, TimelineKind } from './records.ts';

type Words<K extends string> = Readonly<Record<K, string>>;

const commands: Words<CommandKind> = {
  acknowledge: 'Übernehmen',
  escalate: 'Jetzt eskalieren',
  snooze: 'Ruhe für',
  resolve: 'Beenden',
  note: 'Notiz speichern',
  replied: 'Öffentlich geantwortet',
  reopen: 'Wieder öffnen',
};

const done: Words<CommandKind> = {
  acknowledge: 'Übernommen. Es wird niemand weiter alarmiert.',
  escalate: 'Eskaliert. Die nächste Stufe wird alarmiert.',
  snooze: 'Ruhe bis zur gewählten Zeit. Ein Anstieg alarmiert trotzdem.',
  resolve: 'Beendet. Wer alarmiert wurde, bekommt Entwarnung.',
  note: 'Notiz gespeichert.',
  replied: 'Vermerkt: Die erste öffentliche Antwort ist draußen.',
  reopen: 'Wieder geöffnet.',
};

const conflicts: Readonly<Record<string, string>> = {
  'unknown-incident': 'Diesen Vorfall gibt es nicht mehr.',
  resolved: 'Der Vorfall ist bereits beendet. Erst wieder öffnen.',
  'not-resolved': 'Der Vorfall ist noch offen.',
  'already-acknowledged': 'Jemand hat schon übernommen.',
  'until-missing': 'Bitte sagen, bis wann.',
  'until-past': 'Diese Zeit ist schon vorbei.',
  'until-too-far': 'Ruhe gibt es höchstens für eine Woche.',
  'note-missing': 'Die Notiz ist leer.',
};

const timeline: Words<TimelineKind> = {
  opened: 'Vorfall eröffnet',
  force: 'Windstärke jetzt',
  paged: 'Alarmiert',
  delivered: 'Zugestellt',
  'delivery-failed': 'Nicht zugestellt',
  'nobody-on-call': 'Niemand hat Bereitschaft',
  escalated: 'Eskaliert',
  acknowledged: 'Übernommen',
  resolved: 'Beendet',
  snoozed: 'Ruhe',
  unsnoozed: 'Ruhe vorbei',
  reopened: 'Wieder geöffnet',
  note: 'Notiz',
  replied: 'Öffentlich geantwortet',
  silenced: 'Alarme zurückgehalten',
  unsilenced: 'Alarme wieder frei',
  exhausted: 'Eskalation ausgeschöpft',
};

const purposes: Words<Delivery['purpose']> = {
  page: 'Alarm',
  rise: 'Anstieg',
  update: 'Aktualisierung',
  end: 'Entwarnung',
  'catch-all': 'Auffang-Alarm',
};

const deliveryStates: Words<Delivery['state']> = {
  pending: 'unterwegs',
  sent: 'zugestellt',
  failed: 'fehlgeschlagen',
  skipped: 'nicht mehr nötig',
};

const themes: Words<CriticismTheme> = {
  product: 'Produkt',
  price: 'Preis',
  service: 'Service',
  delay: 'Verspätung',
  safety: 'Sicherheit',
  privacy: 'Datenschutz',
  discrimination: 'Diskriminierung',
  work: 'Arbeitsbedingungen',
  environment: 'Umwelt',
  management: 'Unternehmensführung',
  advertising: 'Werbung',
};

const calls: Words<Call> = {
  boycott: 'Boykottaufruf',
  protest: 'Protestaufruf',
  thanks: 'Dank',
  defence: 'Verteidigung',
};

const calledBy: Readonly<Record<Call, (count: string) => string>> = {
  boycott: (count) => `${count} ${count === '1' ? 'ruft' : 'rufen'} zum Boykott auf`,
  protest: (count) => `${count} ${count === '1' ? 'ruft' : 'rufen'} zum Protest auf`,
  thanks: (count) => `${count} ${count === '1' ? 'bedankt' : 'bedanken'} sich`,
  defence: (count) => `${count} ${count === '1' ? 'verteidigt' : 'verteidigen'} die Marke`,
};

const kinds: Words<DecidingWord['kind']> = {
  blame: 'Tadel',
  insult: 'Beleidigung',
  threat: 'Drohung',
  praise: 'Lob',
};

const turns: Words<NonNullable<DecidingWord['turn']>> = {
  negated: 'verneint',
  quoted: 'zitiert',
  doubted: 'in Anführungszeichen',
  asked: 'gefragt',
  unreal: 'gewünscht',
  ironic: 'ironisch',
};

const components: Readonly<Record<string, string>> = {
  'consumer:score': 'Beurteilung',
  'consumer:detect': 'Erkennung',
  'consumer:alerting': 'Alarmierung',
  'consumer:archive': 'Archiv',
};

export const german = {
  product: 'Sturmwarte',
  home: 'Übersicht',
  otherLanguage: { code: 'EN', name: 'English' },
  signOut: 'Abmelden',
  skip: 'Zum Inhalt',
  api: 'API',

  signIn: {
    title: 'Anmelden',
    token: 'API-Token',
    hint: 'Der Token beginnt mit sw_. Neue Token macht, wer die Sturmwarte betreibt: npx sturmwarte token create',
    remember: 'Auf diesem Gerät merken',
    submit: 'Anmelden',
    running: 'Wird geprüft …',
    wrong: 'Dieser Token gilt nicht: unbekannt, widerrufen oder abgelaufen.',
    empty: 'Bitte einen Token einfügen.',
    ingestOnly:
      'Dieser Token darf nur Erwähnungen einliefern. Für die Konsole braucht es die Rolle viewer oder officer.',
    refused: 'Der Token gilt nicht mehr. Bitte neu anmelden.',
  },

  live: {
    connecting: 'Verbindung wird aufgebaut …',
    asOf: (time: string) => `Stand ${time}`,
    lost: (since: string) => `Keine Verbindung seit ${since}`,
    old: (time: string, age: string) => `Angezeigt wird der Stand von ${time}, ${age} alt.`,
    neverLoaded: 'Der Dienst antwortet nicht. Es wird weiter versucht.',
  },

  force: 'Windstärke',
  drill: 'ÜBUNG',
  drillExplained: 'Dies ist eine Übung. Die Erwähnungen sind erfunden, die Alarme sind echt.',
  since: (time: string) => `seit ${time}`,
  asOf: (time: string) => `Messung ${time}`,

  watches: 'Beobachtungen',
  noWatches: 'Es gibt noch keine Beobachtung. Wie man eine anlegt, steht in der README unter „Your own watch“.',
  blind: 'BLIND',
  blindSince: (time: string) => `Blind seit ${time}`,
  blindExplained: 'Was seitdem geschrieben wurde, ist unbekannt. Das ist keine Windstille.',
  paused: 'Pausiert',
  pausedExplained: 'Diese Beobachtung ist angehalten und alarmiert niemanden.',
  noReading: 'Noch keine Messung',
  noReadingExplained: 'Sobald die erste Messung vorliegt, steht hier die Windstärke.',
  baselines: {
    none: 'Noch kein Vergleich: in der ersten halben Stunde höchstens Windstärke 2.',
    borrowed: 'Erst wenige Tage alt: verglichen wird auch mit Beobachtungen dieser Größe.',
    own: '',
  },
  critical: (count: string, minutes: number) =>
    `${count} ${count === '1' ? 'kritische Stimme' : 'kritische Stimmen'} in ${minutes}\u00a0min`,
  usual: (count: string) => `üblich\u00a0${count}`,
  chart: '24 Stunden. Balken: kritische Erwähnungen je 15 min, Linie: Windstärke.',
  chartPoint: (time: string, critical: string, force: string) => `${time}: ${critical} kritisch, ${force}`,
  chartForce: (force: number) => `Windstärke ${force}`,
  chartUnknown: 'Windstärke unbekannt',
  chartFailed: 'Der Verlauf lässt sich gerade nicht laden.',

  incidents: 'Offene Vorfälle',
  noIncidents: 'Kein offener Vorfall.',
  lately: 'Zuletzt beendet',
  self: 'Sturmwarte selbst',
  nobody: 'Niemand hat übernommen',
  /** Escalated or reopened after somebody had taken charge. */
  takenBefore: (name: string, time: string) => `zuvor ${name}, ${time}`,
  takenBy: (name: string) => `Übernommen von ${name}`,
  resolvedBy: (name: string | undefined) => (name === undefined ? 'Von selbst beendet' : `Beendet von ${name}`),
  peak: (force: number) => `Höchststand ${force}`,
  open: 'Öffnen',
  snoozedUntil: (time: string) => `Ruhe bis ${time}`,
  held: {
    silence: (until: string | undefined) =>
      until === undefined ? 'Alarme sind stummgeschaltet' : `Alarme sind stummgeschaltet bis ${until}`,
    paused: () => 'Alarme ruhen, weil die Beobachtung pausiert ist',
  },
  nextPage: (time: string) => `Übernimmt niemand, geht die Eskalation um ${time} weiter.`,
  exhausted: 'Alle Stufen sind durch. Nur der Auffang-Kontakt wird noch erinnert.',
  calmEnds: (time: string) => `Bleibt es ruhig, endet der Vorfall um ${time} von selbst.`,

  clock: {
    title: 'Reaktionszeit',
    toAcknowledge: 'bis zur Übernahme',
    toReply: 'bis zur öffentlichen Antwort',
    running: 'läuft',
    missing: 'nie geschehen',
  },

  commands,
  done,
  conflicts,
  running: 'Läuft …',
  accepted: 'Angenommen. Es dauert einen Moment, bis es hier zu sehen ist.',
  resolveSure: 'Wirklich beenden?',
  yes: 'Ja, beenden',
  no: 'Doch nicht',
  notePlaceholder: 'Was andere wissen sollten',
  noteLabel: 'Notiz',
  readOnly: 'Dieser Token darf nur lesen. Zum Handeln braucht es die Rolle officer.',
  refusals: {
    unreachable: 'Der Dienst war nicht zu erreichen. Bitte noch einmal versuchen.',
    'signed-out': 'Der Token gilt nicht mehr. Bitte neu anmelden.',
    forbidden: 'Dafür reicht die Rolle dieses Tokens nicht. Jemand mit der Rolle officer kann es tun.',
    missing: 'Das gibt es nicht (mehr).',
    throttled: 'Zu viele falsche Token von hier. Bitte eine Minute warten.',
    conflict: 'Der Vorfall nimmt das gerade nicht an.',
    failed: (status: number, detail: string) => `Das ging schief (${status}): ${detail}`,
  },

  incident: {
    missing: (id: string) => `Einen Vorfall „${id}“ gibt es nicht.`,
    loading: 'Vorfall wird geladen …',
    opened: (time: string) => `eröffnet ${time}`,
    firstCritical: (time: string) => `erste kritische Erwähnung ${time}`,
    reasons: 'Warum?',
    noReasons: 'Zurzeit spricht nichts für einen Sturm.',
    figures: 'Zahlen',
    criticalVoices: (minutes: number) => `Kritische Stimmen in ${minutes}\u00a0min`,
    allVoices: (minutes: number) => `Stimmen insgesamt in ${minutes}\u00a0min`,
    critics: 'Verschiedene Kritiker, letzte Stunde',
    negativeShare: 'Anteil kritisch',
    hostileShare: 'davon beleidigend oder drohend',
    growth: 'Letzte halbe Stunde gegen die davor',
    axes: 'Windstärke sozial / Medien',
    outlets: 'Medien',
    sources: 'Kritische Erwähnungen je Quelle, letzte Stunde',
    source: 'Quelle',
    observed: 'jetzt',
    expected: 'üblich',
    terms: 'Auffallende Worte',
    playbook: 'Was jetzt zu tun ist',
    noPlaybook: 'Für diese Windstärke ist kein Playbook hinterlegt.',
    mentionsThatMatter: 'Erwähnungen, auf die es ankommt',
    pages: 'Wer wurde alarmiert?',
    noPages: 'Bisher wurde niemand alarmiert.',
    when: 'Zeit',
    who: 'Wer',
    channel: 'Kanal',
    outcome: 'Ergebnis',
    attempts: (count: number) => `${count} Versuche`,
    step: (step: number) => `Stufe ${step}`,
    timeline: 'Verlauf',
    older: (count: number) => `${count} ältere Einträge`,
    lastDay: 'Letzte 24 Stunden',
  },
  purposes,
  deliveryStates,
  timeline,

  mentions: {
    title: 'Alle Erwähnungen des Sturms',
    search: 'Suchen',
    searchPlaceholder: 'Wörter, "Wortfolge", -ohne',
    criticalOnly: 'nur kritische',
    everything: 'alle Themen',
    total: (count: string) => `${count} gefunden`,
    fresh: (count: string) => `${count} neue zeigen`,
    none: 'Nichts gefunden.',
    loading: 'Wird geladen …',
    more: 'Mehr zeigen',
    original: 'Original ansehen',
    critical: 'kritisch',
    own: 'eigenes Konto',
    erased: 'Text gelöscht',
    shares: (count: string) => `${count}-mal geteilt`,
    reach: (count: string) => `Reichweite ${count}`,
  },

  reasons: {
    about: 'Worum es geht',
    aboutThese: (themes: string) => `Worum es geht: ${themes}`,
    legend: 'Was den Ausschlag gab:',
    themes,
    calls,
    calledBy,
    kinds,
    turns,
  },

  correction: {
    choose: 'Wie ist es gemeint?',
    labels: { negative: 'negativ', neutral: 'neutral', positive: 'positiv' },
    judged: (label: string) => `als ${label} beurteilt – falsch?`,
    corrected: (label: string, name: string) => `von ${name} berichtigt: ${label}`,
    confirmed: (label: string, name: string) => `von ${name} bestätigt: ${label}`,
    withdraw: 'zurücknehmen',
  },

  labelling: {
    link: 'Beurteilen',
    title: 'Erwähnungen beurteilen',
    why: 'Zufällig gezogene Erwähnungen der letzten zwei Wochen. Wie sind sie gemeint? Daraus lernt die Sturmwarte, wie über Ihre Marke gesprochen wird. Was schon gezählt und gemeldet ist, bleibt, wie es war.',
    count: (count: string) => `${count} ${count === '1' ? 'Beurteilung' : 'Beurteilungen'} bisher.`,
    notYet: (missing: string) => `Mindestens ${missing} fehlen noch, um daraus zu lernen.`,
    enough: 'Was daraus zu lernen ist, sagt: npx sturmwarte tune --dry-run',
    skip: 'überspringen',
    more: 'Weitere ziehen',
  },

  health: {
    title: 'Hält die Warte?',
    sources: 'Quellen',
    notifiers: 'Kanäle',
    consumers: 'Verarbeitung',
    noSources: 'keine abgefragten; Erwähnungen kommen über die API',
    noNotifiers: 'noch nichts verschickt',
    noConsumers: 'noch nichts gehört',
    states: {
      alive: 'läuft',
      failing: 'gestört',
      dead: 'ausgefallen',
      paused: 'pausiert',
      unheard: 'noch nichts gehört',
    },
    deadSince: (time: string) => `Ausgefallen seit ${time}`,
    alertingDead: (time: string) => `Die Alarmierung steht seit ${time}: Es wird niemand alarmiert.`,
  },
  components,

  announce: {
    force: (watch: string, force: number, name: string) => `${watch}: Windstärke ${force}, ${name}.`,
    opened: (watch: string) => `Neuer Vorfall: ${watch}. Niemand hat übernommen.`,
    taken: (watch: string, name: string) => `${watch}: übernommen von ${name}.`,
    ended: (watch: string) => `${watch}: Vorfall beendet.`,
  },
};

export type Text = typeof german;
