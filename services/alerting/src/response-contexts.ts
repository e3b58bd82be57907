// Settings and health as the pure core wants them: plain data for one watch, as they are now.
import type { Policy, Watch } from '@sturmwarte/contracts';
import type { SettingsView } from '@sturmwarte/bus';
import type { ResponseContext } from '@sturmwarte/response';
import { BLIND_FORCE, SELF_WATCH } from './health-alarm.ts';
import type { HealthView } from './health-view.ts';

/** Contact of the last resort where a policy names none. */
const CATCH_ALL = 'catch-all';
/** Policy of alarms Sturmwarte raises about itself, where there is one of this name. */
const SELF_POLICY = 'operations';
const DEFAULT_POLICY = 'default';
/** What is alive again for five minutes is over: a criticism may flare up once more, a source answers or does not. */
const SELF_CALM_HOURS = 5 / 60;

export interface ResponseContexts {
  of(watchId: string): ResponseContext;
  close(): void;
}

export function createContexts(
  settings: SettingsView,
  health: Pick<HealthView, 'isBlind'>,
  notifiers: ResponseContext['notifiers'],
): ResponseContexts {
  // Many signals are decided between two changes of the settings.
  let shared: ReturnType<typeof sharedOf> | undefined;
  const stopListening = settings.onChange(() => (shared = undefined));
  return {
    of(watchId) {
      shared ??= sharedOf(settings);
      const { policies, sources, ...common } = shared;
      const isSelf = watchId === SELF_WATCH;
      const watch = settings.get('watch', watchId) ?? (isSelf ? selfWatch : undefined);
      const named = watch?.policy ?? (isSelf ? SELF_POLICY : DEFAULT_POLICY);
      const only = policies.size === 1 ? [...policies.values()][0] : undefined;
      const policy = policies.get(named) ?? policies.get(DEFAULT_POLICY) ?? only;
      return {
        ...common,
        watch,
        policy: isSelf ? selfPolicy(policy) : policy,
        notifiers,
        blind: !isSelf && health.isBlind(sources),
      };
    },
    close: stopListening,
  };
}

function sharedOf(settings: SettingsView) {
  return {
    policies: byId(settings.list('policy')),
    contacts: byId(settings.list('contact')),
    schedules: byId(settings.list('schedule')),
    silences: settings.list('silence'),
    sources: settings.list('source').filter(({ paused }) => !paused),
    ...(settings.get('contact', CATCH_ALL) ? { catchAll: CATCH_ALL } : {}),
  };
}

function byId<T extends { readonly id: string }>(documents: readonly T[]): ReadonlyMap<string, T> {
  return new Map(documents.map((document) => [document.id, document]));
}

const selfWatch: Watch = { id: SELF_WATCH, name: 'Sturmwarte', query: SELF_WATCH };

/** Blindness is told whatever force the policy pages at, and even where there is no policy. */
function selfPolicy(policy: Policy | undefined): Policy {
  const steps = policy ?? { id: SELF_POLICY, name: 'Sturmwarte', steps: [], repeats: 0 };
  return { ...steps, pageAtForce: BLIND_FORCE, calmHours: SELF_CALM_HOURS };
}
