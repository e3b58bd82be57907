// What notifiers and connectors know about their own options, for control's checks.
import { checkMethod, notifierKinds, notifiers, secretNames } from '@sturmwarte/alerting';
import type { ControlOptions } from '@sturmwarte/control';
import { checkSource } from '@sturmwarte/ingest';

export const settingsChecks: ControlOptions['checks'] = {
  notifierKinds,
  methodFaults: checkMethod,
  sourceFaults: checkSource,
  secretOptions(holder, kind) {
    const descriptor = holder === 'notifier' ? notifiers.find((notifier) => notifier.kind === kind) : undefined;
    return descriptor ? secretNames(descriptor.options) : [];
  },
};
