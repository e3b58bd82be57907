// Who was told, when, how, and whether it arrived.
import { useConsole } from './console-context.ts';
import { useNow } from './now.ts';
import type { Delivery } from './records.ts';
import { useWords } from './text.ts';

export function Deliveries({ deliveries }: { readonly deliveries: readonly Delivery[] }) {
  const { t } = useWords();
  // An update edits a message that is already there; nobody is woken by it.
  const pages = deliveries.filter(({ purpose }) => purpose !== 'update').toReversed();
  return (
    <section class="panel" aria-label={t.incident.pages}>
      <h2>{t.incident.pages}</h2>
      {pages.length === 0 ? (
        <p class="faint">{t.incident.noPages}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{t.incident.when}</th>
              <th scope="col">{t.incident.who}</th>
              <th scope="col">{t.incident.channel}</th>
              <th scope="col">{t.incident.outcome}</th>
            </tr>
          </thead>
          <tbody>
            {pages.map((delivery) => (
              <Row key={delivery.id} delivery={delivery} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Row({ delivery }: { readonly delivery: Delivery }) {
  const { t, f } = useWords();
  const { nameOf } = useConsole();
  const now = useNow();
  const { purpose, step, contactId, notifier, state, attempts, dueAt, settledAt, error } = delivery;
  return (
    <tr>
      <td>{f.moment(settledAt ?? dueAt, now)}</td>
      <th scope="row">
        {nameOf(contactId)} <span class="faint">{t.incident.step(step + 1)}</span>
      </th>
      <td>
        {notifier} <span class="faint">{t.purposes[purpose]}</span>
      </td>
      <td class={`delivery ${state}`}>
        {t.deliveryStates[state]}
        {attempts > 1 && <span class="faint"> {t.incident.attempts(attempts)}</span>}
        {error !== undefined && state !== 'sent' && <span class="faint"> {error}</span>}
      </td>
    </tr>
  );
}
