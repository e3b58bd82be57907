// Who is signed in: one API token, for this tab or, if wanted, for this device.
import { createStore } from './store.ts';

const KEY = 'sturmwarte.token';

/** Why the sign-in page is shown again. */
export type SignedOutBecause = 'asked' | 'refused' | 'role';

export interface Session {
  readonly token: string | undefined;
  readonly because?: SignedOutBecause;
}

export const session = createStore<Session>({ token: undefined });

/** Takes up the session of this tab or this device, where there is one. */
export function resumeSession(): void {
  session.set({ token: storedToken() });
}

export function signIn(token: string, remember: boolean): void {
  forget();
  store(remember ? 'localStorage' : 'sessionStorage', token);
  session.set({ token });
}

export function signOut(because: SignedOutBecause): void {
  forget();
  session.set({ token: undefined, because });
}

/** Storage may be forbidden in this browser; the token then lives as long as the page. */
function store(where: 'localStorage' | 'sessionStorage', token: string): void {
  try {
    globalThis[where].setItem(KEY, token);
  } catch {
    // Signed in all the same.
  }
}

function storedToken(): string | undefined {
  try {
    return sessionStorage.getItem(KEY) ?? localStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

function forget(): void {
  try {
    sessionStorage.removeItem(KEY);
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was stored then.
  }
}
