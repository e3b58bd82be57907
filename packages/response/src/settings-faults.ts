// What no single settings document can know of itself: whether what it names exists, and whether a storm reaches anyone.
import type {
  Contact, Fault, Playbook, Policy, Rotation, Schedule, SettingsDocument, SettingsKind, Silence, Source, Watch,
} from '@sturmwarte/contracts'; // prettier-ignore
import { Temporal } from 'temporal-polyfill';
import { managementForce } from './decision.ts';

/** All documents that are to be in force together, each valid by its own schema; an absent kind has none. */
export type SettingsDocuments = { readonly [K in SettingsKind]?: readonly SettingsDocument<K>[] };

/** `error`: must not go live. `warning`: may, but somebody may not be told of a storm. */
export interface SettingsFault extends Fault {
  readonly severity: 'error' | 'warning';
}

interface Known {
  readonly contacts: ReadonlySet<string>;
  readonly schedules: ReadonlySet<string>;
  readonly policies: ReadonlySet<string>;
  readonly watches: ReadonlySet<string>;
  readonly notifiers: readonly string[];
}

/** ISO 3166-2:DE without the country. */
const BUNDESLAENDER = ['BB', 'BE', 'BW', 'BY', 'HB', 'HE', 'HH', 'MV', 'NI', 'NW', 'RP', 'SH', 'SL', 'SN', 'ST', 'TH'];

/**
 * Every fault between the documents, with the place as `/kind/id/…` (JSON pointer). `notifiers` are the kinds of
 * notifier there are.
 */
export function settingsFaults(documents: SettingsDocuments, notifiers: readonly string[]): SettingsFault[] {
  const ids = (list: readonly { readonly id: string }[] | undefined) => new Set(list?.map(({ id }) => id));
  const known: Known = {
    contacts: ids(documents.contact),
    schedules: ids(documents.schedule),
    policies: ids(documents.policy),
    watches: ids(documents.watch),
    notifiers,
  };
  return [
    ...faultsOf('watch', documents.watch, (watch) => watchFaults(watch, known)),
    ...faultsOf('contact', documents.contact, (contact) => contactFaults(contact, known)),
    ...faultsOf('policy', documents.policy, (policy) => policyFaults(policy, known)),
    ...faultsOf('schedule', documents.schedule, (schedule) => scheduleFaults(schedule, known)),
    ...faultsOf('silence', documents.silence, (silence) => silenceFaults(silence, known)),
    ...faultsOf('source', documents.source, ({ owner }: Source) => named(known.contacts, 'contact', '/owner', owner)),
    ...faultsOf('playbook', documents.playbook, ({ watch }: Playbook) =>
      named(known.watches, 'watch', '/watch', watch),
    ),
  ];
}

function faultsOf<T extends { readonly id: string }>(
  kind: SettingsKind,
  documents: readonly T[] = [],
  check: (document: T) => readonly SettingsFault[],
): SettingsFault[] {
  return documents.flatMap((document) =>
    check(document).map((fault) => ({ ...fault, path: `/${kind}/${document.id}${fault.path}` })),
  );
}

function watchFaults({ policy, timeZone, region }: Watch, known: Known): SettingsFault[] {
  return [
    ...named(known.policies, 'policy', '/policy', policy),
    ...timeZoneFaults(timeZone),
    ...(region === undefined || BUNDESLAENDER.includes(region)
      ? []
      : [error('/region', 'is not a Bundesland', BUNDESLAENDER.join(', '))]),
  ];
}

function contactFaults({ methods, timeZone }: Contact, { notifiers }: Known): SettingsFault[] {
  return [
    ...timeZoneFaults(timeZone),
    ...methods.flatMap(({ notifier }, index) =>
      notifiers.includes(notifier)
        ? []
        : [error(`/methods/${index}/notifier`, `there is no notifier ${notifier}`, notifiers.join(', '))],
    ),
  ];
}

function policyFaults(policy: Policy, known: Known): SettingsFault[] {
  const faults = policy.steps.flatMap(({ targets }, step) =>
    targets.flatMap((target, index) => {
      const path = `/steps/${step}/targets/${index}`;
      return 'contact' in target
        ? named(known.contacts, 'contact', `${path}/contact`, target.contact)
        : named(known.schedules, 'schedule', `${path}/schedule`, target.schedule);
    }),
  );
  faults.push(...named(known.contacts, 'contact', '/catchAll', policy.catchAll));
  if (policy.catchAll === undefined) {
    faults.push(warning('/catchAll', 'is missing: where no step can be reached, nobody is told'));
  }
  if (!policy.steps.some(({ management }) => management)) {
    const force = managementForce(policy);
    faults.push(warning('/steps', `no step is marked management: a storm of force ${force} has no direct line to it`));
  }
  if (policy.pageAtForce === 0) {
    faults.push(warning('/pageAtForce', 'is 0: an incident opens in a calm and no calm resolves it'));
  }
  return faults;
}

function scheduleFaults({ timeZone, rotations, overrides = [] }: Schedule, known: Known): SettingsFault[] {
  return [
    ...timeZoneFaults(timeZone),
    ...rotations.flatMap((rotation, index) => rotationFaults(rotation, `/rotations/${index}`, known)),
    ...overrides.flatMap(({ contact, from, to }, index) => [
      ...named(known.contacts, 'contact', `/overrides/${index}/contact`, contact),
      ...(from < to ? [] : [error(`/overrides/${index}/to`, 'is not after from')]),
    ]),
  ];
}

function rotationFaults({ contacts, start }: Rotation, path: string, known: Known): SettingsFault[] {
  return [
    ...(isDate(start) ? [] : [error(`${path}/start`, `there is no day ${start}`)]),
    ...contacts.flatMap((contact, index) => named(known.contacts, 'contact', `${path}/contacts/${index}`, contact)),
  ];
}

function silenceFaults({ watch, from, to }: Silence, known: Known): SettingsFault[] {
  return [...named(known.watches, 'watch', '/watch', watch), ...(from < to ? [] : [error('/to', 'is not after from')])];
}

function named(known: ReadonlySet<string>, kind: SettingsKind, path: string, id: string | undefined): SettingsFault[] {
  return id === undefined || known.has(id) ? [] : [error(path, `there is no ${kind} ${id}`)];
}

function timeZoneFaults(timeZone: string | undefined): SettingsFault[] {
  return timeZone === undefined || isTimeZone(timeZone)
    ? []
    : [error('/timeZone', `there is no time zone ${timeZone}`, 'an IANA name such as Europe/Berlin')];
}

function isTimeZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}

function isDate(date: string): boolean {
  try {
    Temporal.PlainDate.from(date, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}

function error(path: string, message: string, allowed?: string): SettingsFault {
  return { severity: 'error', path, message, ...(allowed === undefined ? {} : { allowed }) };
}

function warning(path: string, message: string): SettingsFault {
  return { severity: 'warning', path, message };
}
