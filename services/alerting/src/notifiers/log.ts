// The page on the terminal: for the first run, for trying things out, and as a last resort that needs no network.
import { Type } from '@sturmwarte/contracts';
import { followUp, type Notice } from '../notice.ts';
import { renderPlain } from '../notice-plain.ts';
import { defineNotifier } from './notifier.ts';

const closed = { additionalProperties: false } as const;

export const log = defineNotifier({
  kind: 'log',
  title: 'A readable page on the terminal of the process',
  options: Type.Object(
    {
      brief: Type.Boolean({
        default: false,
        description: 'Only what fits a glance: how strong, who, why, where to take charge.',
      }),
    },
    closed,
  ),
  config: Type.Object({}, closed),
  edits: false,
  create: (_config, { print }) => ({
    async notify(notice, { brief }) {
      const full = notice.urgent ? notice : followUp(notice);
      const shown = brief ? glance(full) : full;
      const lines = [notice.subject, '', ...renderPlain(shown).trimEnd().split('\n')];
      print(`${lines.map((line) => (line === '' ? '│' : `│ ${line}`)).join('\n')}\n`);
      return { kind: 'sent' };
    },
  }),
});

const REASONS_AT_A_GLANCE = 3;

function glance(notice: Notice): Notice {
  const reasons = notice.reasons.slice(0, REASONS_AT_A_GLANCE);
  return { ...notice, reasons, facts: [], terms: [], mentions: notice.mentions.slice(0, 1), playbook: [] };
}
