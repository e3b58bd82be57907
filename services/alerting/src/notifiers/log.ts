// The page on the terminal: for the first run, for trying things out, and as a last resort that needs no network.
import { Type } from '@sturmwarte/contracts';
import { followUp } from '../notice.ts';
import { renderPlain } from '../notice-plain.ts';
import { defineNotifier } from './notifier.ts';

const closed = { additionalProperties: false } as const;

export const log = defineNotifier({
  kind: 'log',
  title: 'A readable page on the terminal of the process',
  options: Type.Object({}, closed),
  config: Type.Object({}, closed),
  edits: false,
  create: (_config, { print }) => ({
    async notify(notice) {
      const shown = notice.urgent ? notice : followUp(notice);
      const lines = [notice.subject, '', ...renderPlain(shown).trimEnd().split('\n')];
      print(`${lines.map((line) => (line === '' ? '│' : `│ ${line}`)).join('\n')}\n`);
      return { kind: 'sent' };
    },
  }),
});
