export * from './ack-link.ts';
export * from './ack-page.ts';
export * from './notice.ts';
export { noticeTexts, type NoticeLanguage } from './notice-text.ts';
export { renderPlain } from './notice-plain.ts';
export * from './notifiers/index.ts';
export { startAlerting, type Alerting, type AlertingParts } from './start-alerting.ts';
export { SELF_WATCH } from './health-alarm.ts';
