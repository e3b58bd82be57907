// Acknowledge links: alerting signs them, control serves them; here the two meet.
import { composeNotice, createAckLinks, renderAckPage, type AckPageIncident, type Links } from '@sturmwarte/alerting';
import type { SettingsView } from '@sturmwarte/bus';
import type { Contact, Incident } from '@sturmwarte/contracts';
import type { AckPages, AckView } from '@sturmwarte/control';
import type { Clock } from '@sturmwarte/runtime';

/** A link outlives the storm it is about, but not by much. */
const LINK_LIFE_MS = 7 * 24 * 3_600_000;

export interface AckPagesParts {
  readonly secret: string;
  /** Known for good only once the port is open. */
  readonly baseUrl: () => string;
  readonly settings: SettingsView;
  readonly clock: Clock;
}

export function createAckPages({ secret, baseUrl, settings, clock }: AckPagesParts): {
  readonly pages: AckPages;
  readonly linksFor: (incident: Incident, contact: Contact) => Links;
} {
  const links = () => createAckLinks(secret, baseUrl());
  const consoleLink = (incidentId: string) => `${baseUrl()}/#/incidents/${encodeURIComponent(incidentId)}`;

  const shown = (incident: Incident, contactId: string): AckPageIncident =>
    composeNotice({
      incident,
      delivery: { id: `ack/${incident.id}`, purpose: 'page' },
      contact: settings.get('contact', contactId) ?? {},
      watch: settings.get('watch', incident.watchId),
      links: { console: consoleLink(incident.id) },
      names: Object.fromEntries(settings.list('contact').map(({ id, name }) => [id, name])),
      now: clock.now(),
    });

  return {
    linksFor: ({ id: incidentId, watchId, openedAt }, { id: contactId }) => ({
      console: consoleLink(incidentId),
      acknowledge: links().link({ incidentId, watchId, contactId, expires: openedAt + LINK_LIFE_MS }),
    }),
    pages: {
      verify: (token, now) => links().verify(token, now),
      render(view) {
        if (view.state === 'forged' || !view.incident) {
          const contact = view.state === 'forged' ? undefined : settings.get('contact', view.claim.contactId);
          return renderAckPage({ kind: 'unknown', language: contact?.language ?? 'de' });
        }
        return renderAckPage({
          kind: kindOf(view, view.incident),
          incident: shown(view.incident, view.claim.contactId),
        });
      },
    },
  };
}

/** Right after the click the store may not know yet; whoever clicked sees it done all the same. */
function kindOf(
  view: Exclude<AckView, { state: 'forged' }>,
  incident: Incident,
): 'open' | 'done' | 'taken' | 'expired' {
  if (view.state !== 'acknowledged') return view.state;
  const theirs = incident.acknowledgedBy === view.claim.contactId;
  return incident.state === 'triggered' || (incident.state === 'acknowledged' && theirs) ? 'done' : 'taken';
}
