import { describe, expect, it } from '@jest/globals';
import type { Command, Incident } from '@sturmwarte/contracts';
import { createStorm, HOUR, MINUTE, START } from '../test/storm.ts';
import { commandOutcome } from './command.ts';

function command(incident: Incident, kind: Command['kind'], more: Partial<Command> = {}): Command {
  return { id: 'c-1', kind, watchId: incident.watchId, incidentId: incident.id, by: 'ida', at: START, ...more };
}

describe('commandOutcome', () => {
  const storm = createStorm();
  storm.reading(4);
  const triggered = storm.incident;
  storm.says('ida', 'acknowledge');
  const acknowledged = storm.incident;
  storm.says('ida', 'resolve');
  const resolved = storm.incident;

  it.each([
    ['acknowledge', {}, 'accepted', { refused: 'already-acknowledged' }, { refused: 'resolved' }],
    ['resolve', {}, 'accepted', 'accepted', { refused: 'resolved' }],
    ['escalate', {}, 'accepted', 'accepted', { refused: 'resolved' }],
    ['snooze', { until: START + HOUR }, 'accepted', 'accepted', { refused: 'resolved' }],
    ['snooze', {}, { refused: 'until-missing' }, { refused: 'until-missing' }, { refused: 'resolved' }],
    ['snooze', { until: START }, { refused: 'until-past' }, { refused: 'until-past' }, { refused: 'resolved' }],
    [
      'snooze',
      { until: START + 200 * HOUR },
      { refused: 'until-too-far' },
      { refused: 'until-too-far' },
      { refused: 'resolved' },
    ],
    ['reopen', {}, { refused: 'not-resolved' }, { refused: 'not-resolved' }, 'accepted'],
    ['note', { note: 'Called the roastery' }, 'accepted', 'accepted', 'accepted'],
    ['note', { note: '  ' }, { refused: 'note-missing' }, { refused: 'note-missing' }, { refused: 'note-missing' }],
    ['replied', {}, 'accepted', 'accepted', 'accepted'],
  ] as const)('answers %s %j by the state of the incident', (kind, more, ...answers) => {
    const incidents = [triggered, acknowledged, resolved];
    expect(incidents.map((incident) => commandOutcome(incident, command(incident, kind, more), START))).toEqual(
      answers,
    );
  });

  it('refuses a command to an incident that is not there, or is another one', () => {
    expect(commandOutcome(undefined, command(triggered, 'resolve'), START)).toEqual({ refused: 'unknown-incident' });
    const other = { ...command(triggered, 'resolve'), incidentId: 'nordlicht-20240101T000000Z' };
    expect(commandOutcome(triggered, other, START)).toEqual({ refused: 'unknown-incident' });
  });
});

describe('a command', () => {
  it('that comes twice is done once, and accepted twice', () => {
    const storm = createStorm();
    storm.reading(3);
    storm.says('ida', 'note', { id: 'same', note: 'Looking into it' });
    const { incident } = storm;
    storm.says('ida', 'note', { id: 'same', note: 'Looking into it' });
    expect(storm.incident).toBe(incident);
    expect(commandOutcome(incident, command(incident, 'resolve', { id: 'same' }), START)).toBe('accepted');
  });

  it('that is refused changes nothing', () => {
    const storm = createStorm();
    storm.reading(3);
    const { incident } = storm;
    storm.says('ida', 'reopen');
    storm.says('ida', 'resolve', { incidentId: 'nordlicht-20240101T000000Z' });
    expect(storm.incident).toBe(incident);
  });

  it('from a clock that is ahead does not stop the response clock in the future', () => {
    const storm = createStorm();
    storm.reading(3);
    storm.says('ida', 'acknowledge', { at: START + MINUTE });
    expect(storm.incident.acknowledgedAt).toBe(START);
  });

  it('is remembered long enough to be recognised among the last hundred', () => {
    const storm = createStorm();
    storm.reading(3);
    for (let index = 0; index < 150; index += 1) storm.says('ida', 'note', { id: `n${index}`, note: 'x' });
    expect(storm.incident.commands).toHaveLength(100);
    expect(storm.incident.commands.at(-1)).toBe('n149');
  });
});
