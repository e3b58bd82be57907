// The frame of every page after signing in: it looks at the situation every two seconds and shares what it sees.
import { useCallback, useEffect, useMemo, useRef } from 'preact/hooks';
import { Announcer } from './announcer.tsx';
import type { Situation } from './announcements.ts';
import type { Answer, Api } from './api.ts';
import { ConsoleProvider, type ConsoleContext } from './console-context.ts';
import { Home } from './home.tsx';
import { IncidentPage } from './incident-page.tsx';
import { LabelPage } from './label-page.tsx';
import { synchronize } from './now.ts';
import { usePoll } from './poll.ts';
import type { Contact } from './records.ts';
import type { Route } from './route.ts';
import { signOut } from './session.ts';
import { useWords } from './text.ts';
import { TopBar } from './top-bar.tsx';
import { titleOf } from './title.ts';

const LOOK_EVERY_MS = 2_000;
const PEOPLE_EVERY_MS = 60_000;
/** More open incidents than anybody can read; the service has the same limit. */
const OPEN_LIMIT = 500;

export interface SignedInProps {
  readonly api: Api;
  readonly route: Route;
}

export function SignedIn({ api, route }: SignedInProps) {
  const words = useWords();
  const situation = usePoll(
    useCallback((signal: AbortSignal) => look(api, signal), [api]),
    LOOK_EVERY_MS,
  );
  const people = usePoll(api.contacts, PEOPLE_EVERY_MS);

  const refusedAs = situation.failure?.refusal.kind;
  useEffect(() => {
    if (refusedAs === 'signed-out') signOut('refused');
    if (refusedAs === 'forbidden') signOut('role');
  }, [refusedAs]);

  useEffect(() => {
    document.title = titleOf(situation.value, words);
  }, [situation.value, words]);

  useArrival(route);
  const { refresh } = situation;
  const mayAct = people.failure?.refusal.kind === 'forbidden' ? false : people.value && true;
  const context = useMemo<ConsoleContext>(() => {
    const names = namesOf(people.value ?? []);
    return { api, mayAct, nameOf: (id) => names.get(id) ?? id, refresh };
  }, [api, mayAct, people.value, refresh]);

  return (
    <ConsoleProvider value={context}>
      <a class="skip" href="#content" onClick={skipToContent}>
        {words.t.skip}
      </a>
      <TopBar situation={situation} />
      <main id="content" tabIndex={-1}>
        {route.page === 'incident' && (
          <IncidentPage key={route.id} id={route.id} watches={situation.value?.overview.watches ?? []} />
        )}
        {route.page === 'label' && <LabelPage />}
        {route.page === 'home' && <Home situation={situation} />}
      </main>
      <Announcer situation={situation.value} words={words} />
    </ConsoleProvider>
  );
}

async function look(api: Api, signal: AbortSignal): Promise<Answer<Situation>> {
  const [overview, open] = await Promise.all([
    api.overview(signal),
    // The overview lists incidents by watch; those about Sturmwarte itself belong to none.
    api.incidents({ state: ['triggered', 'acknowledged'], limit: OPEN_LIMIT }, signal),
  ]);
  if (overview.kind !== 'ok') return overview;
  if (open.kind !== 'ok') return open;
  synchronize(overview.value.at);
  return { kind: 'ok', value: { overview: overview.value, open: open.value } };
}

function namesOf(contacts: readonly Contact[]): ReadonlyMap<string, string> {
  return new Map(contacts.map(({ id, name }) => [id, name]));
}

/** Another page begins at its top, for eyes and for the keyboard. */
function useArrival(route: Route): void {
  const shown = useRef(route);
  useEffect(() => {
    if (shown.current === route) return;
    shown.current = route;
    window.scrollTo(0, 0);
    document.getElementById('content')?.focus();
  }, [route]);
}

/** The hash is the route, so the anchor must not change it. */
function skipToContent(event: Event): void {
  event.preventDefault();
  document.getElementById('content')?.focus();
}
