// A process with the control service in it: what the command line, the demonstration and the time machine work with.
import type { Control } from '@sturmwarte/control';
import type { Store } from '@sturmwarte/store';
import type { ScheduledWork } from './scheduled-work.ts';
import { openServiceProcess, type ProcessOptions, type ServiceProcess } from './service-process.ts';

export type { ProcessOptions as ServiceOptions } from './service-process.ts';

export interface Service extends ServiceProcess {
  readonly store: Store;
  readonly control: Control;
  readonly scheduled: ScheduledWork;
}

/** Opens a process whose roles include control. */
export async function startService(options: ProcessOptions): Promise<Service> {
  if (!options.roles.has('control')) throw new TypeError('a service is a process with the role control');
  const opened = await openServiceProcess(options);
  if (!hasControl(opened)) throw new TypeError('the control service is missing');
  return opened;
}

export function hasControl(opened: ServiceProcess): opened is Service {
  return opened.store !== undefined && opened.control !== undefined && opened.scheduled !== undefined;
}
