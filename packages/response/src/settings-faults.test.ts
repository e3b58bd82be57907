import { describe, expect, it } from '@jest/globals';
import type { Rotation, Schedule } from '@sturmwarte/contracts';
import { contacts, policy, watch } from '../test/storm.ts';
import { settingsFaults, type SettingsDocuments } from './settings-faults.ts';

const notifiers = ['console', 'email', 'slack', 'webhook'];
const schedule: Schedule = {
  id: 'desk', name: 'Desk', timeZone: 'Europe/Berlin',
  rotations: [{ contacts: ['ida'], start: '2025-01-06', handoff: '08:00', shift: 'week' }],
}; // prettier-ignore
const sound: SettingsDocuments = {
  watch: [watch],
  contact: Object.values(contacts),
  policy: [policy],
  schedule: [schedule],
};

function faults(change: SettingsDocuments): string[] {
  return settingsFaults({ ...sound, ...change }, notifiers).map(
    ({ severity, path, message }) => `${severity} ${path} ${message}`,
  );
}

describe('settingsFaults', () => {
  it('finds none in settings that fit together', () => {
    expect(faults({})).toEqual([]);
    expect(settingsFaults({}, [])).toEqual([]);
  });

  it('finds every name that names nothing', () => {
    const steps = [
      { targets: [{ contact: 'ida' }, { contact: 'nils' }, { schedule: 'nights' }], delayMinutes: 5, management: true },
    ];
    expect(
      faults({
        watch: [{ ...watch, policy: 'press' }],
        policy: [{ ...policy, steps, catchAll: 'nils' }],
        schedule: [
          {
            ...schedule,
            rotations: schedule.rotations.map((rotation) => ({ ...rotation, contacts: ['ida', 'nils'] })),
            overrides: [{ contact: 'nils', from: 1, to: 2 }],
          },
        ],
        silence: [{ id: 'fair', watch: 'fair', from: 1, to: 2, reason: 'Trade fair' }],
        source: [{ id: 'forum', connector: 'rss', options: {}, owner: 'nils' }],
        playbook: [{ id: 'storm', name: 'Storm', fromForce: 4, steps: ['Brief the staff'], watch: 'fair' }],
      }),
    ).toEqual([
      'error /watch/nordlicht/policy there is no policy press',
      'error /policy/desk/steps/0/targets/1/contact there is no contact nils',
      'error /policy/desk/steps/0/targets/2/schedule there is no schedule nights',
      'error /policy/desk/catchAll there is no contact nils',
      'error /schedule/desk/rotations/0/contacts/1 there is no contact nils',
      'error /schedule/desk/overrides/0/contact there is no contact nils',
      'error /silence/fair/watch there is no watch fair',
      'error /source/forum/owner there is no contact nils',
      'error /playbook/storm/watch there is no watch fair',
    ]);
  });

  it('names the notifiers there are where a contact uses one that is not', () => {
    const pager = { ...contacts.ida, methods: [{ notifier: 'slack' }, { notifier: 'pager' }] };
    expect(settingsFaults({ contact: [pager] }, notifiers)).toEqual([
      {
        severity: 'error', path: '/contact/ida/methods/1/notifier', message: 'there is no notifier pager',
        allowed: 'console, email, slack, webhook',
      },
    ]); // prettier-ignore
  });

  it('finds places and times that do not exist', () => {
    const rotation: Rotation = { contacts: ['ida'], start: '2025-02-30', handoff: '08:00', shift: 'day' };
    expect(
      faults({
        watch: [{ ...watch, timeZone: 'Europe/Kiel', region: 'XX' }],
        contact: [{ ...contacts.ida, timeZone: 'Mars/Olympus' }, contacts.jonas, contacts.kaya, contacts.omar],
        schedule: [
          { ...schedule, timeZone: 'Berlin', rotations: [rotation], overrides: [{ contact: 'ida', from: 2, to: 2 }] },
        ],
        silence: [{ id: 'fair', from: 5, to: 4, reason: 'Trade fair' }],
      }),
    ).toEqual([
      'error /watch/nordlicht/timeZone there is no time zone Europe/Kiel',
      'error /watch/nordlicht/region is not a Bundesland',
      'error /contact/ida/timeZone there is no time zone Mars/Olympus',
      'error /schedule/desk/timeZone there is no time zone Berlin',
      'error /schedule/desk/rotations/0/start there is no day 2025-02-30',
      'error /schedule/desk/overrides/0/to is not after from',
      'error /silence/fair/to is not after from',
    ]);
  });

  it('warns of a policy that may leave somebody untold', () => {
    const { catchAll: _catchAll, ...bare } = policy;
    expect(
      faults({ policy: [{ ...bare, steps: policy.steps.slice(0, 1), managementForce: 4, pageAtForce: 0 }] }),
    ).toEqual([
      'warning /policy/desk/catchAll is missing: where no step can be reached, nobody is told',
      'warning /policy/desk/steps no step is marked management: a storm of force 4 has no direct line to it',
      'warning /policy/desk/pageAtForce is 0: an incident opens in a calm and no calm resolves it',
    ]);
  });
});
