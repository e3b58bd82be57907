// Who may what: four roles in order, and one beside them for machines that push mentions.
import type { RouteRole } from '@sturmwarte/runtime';
import type { Role } from '@sturmwarte/store';

const ranks: Readonly<Record<Exclude<RouteRole, 'public'>, number>> = {
  ingest: 0,
  viewer: 1,
  officer: 2,
  operations: 3,
  admin: 4,
};

/**
 * Whether a token of `role` may use a route that asks for `needed`. Roles are ordered
 * `viewer < officer < operations < admin`; `ingest` may push mentions only, which operations and admins may too.
 */
export function grants(role: Role, needed: Exclude<RouteRole, 'public'>): boolean {
  if (needed === 'ingest') return role === 'ingest' || ranks[role] >= ranks.operations;
  return ranks[role] >= ranks[needed];
}
