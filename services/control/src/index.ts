export { createArchive, type Archive, type ArchiveDeps } from './archive.ts';
export type { AckClaim, AckPages, AckVerdict, AckView } from './ack-routes.ts';
export type { Backtest, BacktestRequest } from './backtest-routes.ts';
export { createControl, type Control, type ControlOptions } from './create-control.ts';
export { erasePerson, type Erased } from './erase-person.ts';
export { grants } from './roles.ts';
export type { SecretOptions } from './secret-options.ts';
export type { SettingsChecks } from './settings-desk.ts';
export { issueToken, type IssuedToken, type NewToken } from './tokens.ts';
