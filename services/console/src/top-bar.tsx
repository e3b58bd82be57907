// The bar over every page: where home is, how fresh what is shown is, and the way out.
import { LanguageButton } from './language-button.tsx';
import { serviceNow, useNow } from './now.ts';
import type { Situation } from './announcements.ts';
import type { Polled } from './poll.ts';
import { HOME, LABEL } from './route.ts';
import { signOut } from './session.ts';
import { useWords } from './text.ts';

export function TopBar({ situation }: { readonly situation: Polled<Situation> }) {
  const { t } = useWords();
  return (
    <header class="top-bar">
      <a class="product" href={HOME}>
        {t.product}
      </a>
      <Liveness situation={situation} />
      <nav>
        <a href={LABEL}>{t.labelling.link}</a>
        <LanguageButton />
        <button type="button" class="quiet" onClick={() => signOut('asked')}>
          {t.signOut}
        </button>
      </nav>
    </header>
  );
}

function Liveness({ situation: { value, receivedAt, failure } }: { readonly situation: Polled<Situation> }) {
  const { t, f } = useWords();
  const now = useNow();
  if (!failure) {
    return <p class="liveness">{value ? t.live.asOf(f.exactClock(value.overview.at)) : t.live.connecting}</p>;
  }
  const skew = serviceNow() - Date.now();
  const lostSince = new Date(failure.since + skew).toISOString();
  return (
    <p class="liveness lost" role="alert">
      <strong>{t.live.lost(f.exactClock(lostSince))}</strong>{' '}
      {value && receivedAt !== undefined
        ? t.live.old(f.exactClock(value.overview.at), f.span((now - skew - receivedAt) / 1_000))
        : t.live.neverLoaded}
    </p>
  );
}
