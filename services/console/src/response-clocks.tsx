// The response clock: time from the first critical mention to acknowledgement and to the first public reply.
import { useNow } from './now.ts';
import type { IncidentSummary } from './records.ts';
import { useWords } from './text.ts';

export interface ResponseClocksProps {
  readonly incident: IncidentSummary;
}

/** Both clocks. */
export function ResponseClocks({ incident }: ResponseClocksProps) {
  const { t } = useWords();
  const { responseClock: clock } = incident;
  return (
    <dl class="clocks" aria-label={t.clock.title}>
      <Clock
        label={t.clock.toAcknowledge}
        incident={incident}
        stopped={clock.acknowledged}
        seconds={clock.toAcknowledgeSeconds}
      />
      <Clock label={t.clock.toReply} incident={incident} stopped={clock.replied} seconds={clock.toReplySeconds} />
    </dl>
  );
}

/** The one that runs until somebody has taken charge. */
export function AcknowledgeClock({ incident }: ResponseClocksProps) {
  const { t } = useWords();
  const { acknowledged, toAcknowledgeSeconds } = incident.responseClock;
  return (
    <dl class="clocks">
      <Clock label={t.clock.toAcknowledge} incident={incident} stopped={acknowledged} seconds={toAcknowledgeSeconds} />
    </dl>
  );
}

interface ClockProps extends ResponseClocksProps {
  readonly label: string;
  readonly stopped: boolean;
  readonly seconds: number;
}

function Clock({ label, incident, stopped, seconds }: ClockProps) {
  const { t, f } = useWords();
  const now = useNow();
  const isMissed = !stopped && incident.state === 'resolved';
  const isRunning = !stopped && !isMissed;
  const shown = isRunning ? (now - Date.parse(incident.responseClock.since)) / 1_000 : seconds;
  return (
    <div class={isRunning ? 'clock running' : 'clock'}>
      <dt>{label}</dt>
      <dd>
        {isMissed ? t.clock.missing : f.stopwatch(shown)}
        {isRunning && <span class="heard-only"> {t.clock.running}</span>}
      </dd>
    </div>
  );
}
