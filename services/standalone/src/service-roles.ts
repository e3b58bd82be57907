// The services one process may run; apart from the services themselves, so that naming them loads none.

export const roles = ['ingest', 'scoring', 'alerting', 'control'] as const;
export type ServiceRole = (typeof roles)[number];
