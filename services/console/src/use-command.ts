// One command to an incident: sent once, followed until the incident shows it, refused in plain words.
import { useCallback, useRef, useState } from 'preact/hooks';
import type { Api, CommandDetails, Refusal } from './api.ts';
import { useConsole } from './console-context.ts';
import type { CommandKind } from './records.ts';
import type { Text } from './text-german.ts';

export type Outcome =
  | { readonly kind: 'done'; readonly command: CommandKind }
  /** Durable, but not yet seen in the incident. */
  | { readonly kind: 'accepted' }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export interface Commanding {
  readonly running: CommandKind | undefined;
  readonly outcome: Outcome | undefined;
  /** Resolves to whether it was taken. */
  readonly run: (kind: CommandKind, details?: CommandDetails) => Promise<boolean>;
}

const LOOK_AGAIN_MS = 150;
const LOOKS = 20;

export function useCommand(incidentId: string, onDone: () => void): Commanding {
  const { api, refresh } = useConsole();
  const [running, setRunning] = useState<CommandKind>();
  const [outcome, setOutcome] = useState<Outcome>();
  const unanswered = useRef<{ readonly what: string; readonly key: string }>(undefined);

  const run = useCallback(
    async (kind: CommandKind, details?: CommandDetails) => {
      const what = JSON.stringify([incidentId, kind, details]);
      // Pressed again after no answer came: the same command, which may have arrived already.
      const key = unanswered.current?.what === what ? unanswered.current.key : randomKey();
      unanswered.current = { what, key };
      setRunning(kind);
      setOutcome(undefined);
      const answer = await api.command(incidentId, kind, key, details);
      if (answer.kind === 'ok') {
        setOutcome(
          (await isCarriedOut(api, incidentId, answer.value)) ? { kind: 'done', command: kind } : { kind: 'accepted' },
        );
      } else {
        setOutcome({ kind: 'refused', refusal: answer });
      }
      if (answer.kind !== 'unreachable') unanswered.current = undefined;
      setRunning(undefined);
      onDone();
      refresh();
      return answer.kind === 'ok';
    },
    [api, incidentId, onDone, refresh],
  );
  return { running, outcome, run };
}

export function refusalText(refusal: Refusal, t: Text): string {
  if (refusal.kind === 'failed') return t.refusals.failed(refusal.status, refusal.detail);
  if (refusal.kind === 'conflict') return t.conflicts[refusal.reason] ?? t.refusals.conflict;
  return t.refusals[refusal.kind];
}

async function isCarriedOut(api: Api, incidentId: string, command: string): Promise<boolean> {
  for (let look = 0; look < LOOKS; look++) {
    const answer = await api.incident(incidentId);
    if (answer.kind === 'ok' && answer.value.commands.includes(command)) return true;
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
  return false;
}

/** `crypto.randomUUID` is there on secure origins only; a console in an office network may not be one. */
function randomKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
