export { commandOutcome, type CommandOutcome, type CommandRefusal } from './command.ts';
export { decide, type Decided, type Effect, type IncidentEvent } from './decide.ts';
export { type ResponseContext } from './decision.ts';
export { gaps, onCall, type Gap, type Shift } from './on-call.ts';
export { type DeliveryOutcome } from './outbox.ts';
export { settingsFaults, type SettingsDocuments, type SettingsFault } from './settings-faults.ts';
export { silencedUntil } from './silenced.ts';
