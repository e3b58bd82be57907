// Which page is shown, and for whom.
import { useEffect, useMemo } from 'preact/hooks';
import { createApi } from './api.ts';
import { HOME, replaceRoute, route } from './route.ts';
import { session, signIn } from './session.ts';
import { SignIn } from './sign-in.tsx';
import { SignedIn } from './signed-in.tsx';
import { useStore } from './store.ts';

export function App() {
  const { token, because } = useStore(session);
  const where = useStore(route);
  const api = useMemo(() => (token === undefined ? undefined : createApi(token)), [token]);

  useEffect(() => {
    if (where.page !== 'sign-in') return;
    signIn(where.token, false);
    // The token must not stay in the address, where the history and screenshots keep it.
    replaceRoute(HOME);
  }, [where]);

  if (where.page === 'sign-in') return null;
  return api ? <SignedIn api={api} route={where} /> : <SignIn because={because} />;
}
