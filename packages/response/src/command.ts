// Commands: what a person may tell an incident, and what it then does.
import type { Command, Incident } from '@sturmwarte/contracts';
import { calmMs, pageAtForce, record, seeksSomebody, type Decision } from './decision.ts';
import { advance, isDirectLine, startRun } from './escalation.ts';
import { oweEnds, skip } from './outbox.ts';

export type CommandRefusal =
  | 'unknown-incident'
  | 'resolved'
  | 'not-resolved'
  | 'already-acknowledged'
  | 'until-missing'
  | 'until-past'
  | 'until-too-far'
  | 'note-missing';

export type CommandOutcome = 'accepted' | { readonly refused: CommandRefusal };

/** Command ids an incident remembers. */
const MAX_COMMANDS = 100;
/** The longest snooze: a week. Whoever needs more wants a silence, with a reason everyone can read. */
const MAX_SNOOZE_MS = 7 * 24 * 3_600_000;

/**
 * Whether the incident would take the command at this moment. A command it has already taken is accepted once more, so
 * that a sender may repeat itself; it then changes nothing.
 */
export function commandOutcome(incident: Incident | undefined, command: Command, now: number): CommandOutcome {
  if (incident?.id !== command.incidentId) return { refused: 'unknown-incident' };
  if (incident.commands.includes(command.id)) return 'accepted';
  const resolved = incident.state === 'resolved';
  switch (command.kind) {
    case 'replied':
      return 'accepted';
    case 'note':
      return command.note?.trim() ? 'accepted' : { refused: 'note-missing' };
    case 'reopen':
      return resolved ? 'accepted' : { refused: 'not-resolved' };
    case 'resolve':
    case 'escalate':
      return resolved ? { refused: 'resolved' } : 'accepted';
    case 'acknowledge':
      if (resolved) return { refused: 'resolved' };
      return incident.state === 'acknowledged' && incident.snoozedUntil === undefined
        ? { refused: 'already-acknowledged' }
        : 'accepted';
    case 'snooze':
      if (resolved) return { refused: 'resolved' };
      if (command.until === undefined) return { refused: 'until-missing' };
      if (command.until <= now) return { refused: 'until-past' };
      return command.until > now + MAX_SNOOZE_MS ? { refused: 'until-too-far' } : 'accepted';
  }
}

/** Does what an accepted command says, once. */
export function applyCommand(decision: Decision, command: Command): void {
  const { incident, now } = decision;
  if (commandOutcome(incident, command, now) !== 'accepted' || incident.commands.includes(command.id)) return;
  incident.commands = [...incident.commands, command.id].slice(-MAX_COMMANDS);
  // The sender's clock may be ahead of ours; nothing on the timeline lies in the future.
  const said = { at: Math.min(command.at, now), by: command.by, ...(command.note ? { text: command.note } : {}) };
  switch (command.kind) {
    case 'acknowledge':
      record(decision, { kind: 'acknowledged', ...said, force: incident.force });
      standDown(decision);
      delete incident.snoozedUntil;
      incident.state = 'acknowledged';
      incident.acknowledgedAt ??= said.at;
      incident.acknowledgedBy = command.by;
      break;
    case 'snooze':
      if (command.until === undefined) break;
      record(decision, { kind: 'snoozed', ...said, force: incident.force });
      standDown(decision);
      incident.snoozedUntil = command.until;
      break;
    case 'resolve':
      resolve(decision, said);
      break;
    case 'escalate':
      record(decision, { kind: 'escalated', ...said });
      delete incident.snoozedUntil;
      if (!incident.escalation) startRun(decision, 'page', incident.step + 1);
      // A person asks for it: neither a silence nor a calm holds it back.
      advance(decision);
      break;
    case 'reopen':
      record(decision, { kind: 'reopened', ...said });
      reopen(decision);
      break;
    case 'note':
      record(decision, { kind: 'note', ...said });
      break;
    case 'replied':
      record(decision, { kind: 'replied', ...said });
      incident.repliedAt ??= said.at;
      break;
  }
}

/** Ends the storm, by a person or by calm, and tells everyone who was paged. */
export function resolve(
  decision: Decision,
  said: { readonly at: number; readonly by: string; readonly text?: string },
): void {
  const { incident } = decision;
  record(decision, { kind: 'resolved', ...said });
  incident.state = 'resolved';
  incident.resolvedAt = said.at;
  incident.resolvedBy = said.by;
  delete incident.escalation;
  delete incident.snoozedUntil;
  delete incident.held;
  delete incident.calmSince;
  delete incident.calmEndsAt;
  skip(decision, () => false);
  oweEnds(decision);
}

function reopen(decision: Decision): void {
  const { incident, context, now } = decision;
  incident.force = incident.forceAfter ?? incident.force;
  delete incident.resolvedAt;
  delete incident.resolvedBy;
  delete incident.forceAfter;
  skip(decision, ({ purpose }) => purpose !== 'end');
  startRun(decision, 'page');
  if (incident.force >= pageAtForce(context.policy)) return;
  incident.calmSince = incident.reading.at;
  incident.calmEndsAt = now + calmMs(context.policy);
}

/** A person has taken note: nobody else is sought, but the direct line to management stays open. */
function standDown(decision: Decision): void {
  const { incident } = decision;
  incident.acknowledgedForce = incident.force;
  delete incident.escalation;
  skip(decision, (delivery) => !seeksSomebody(delivery) || isDirectLine(decision, delivery));
}
