// Where the page is, kept in the part of the address no server sees: a token in a sign-in link never leaves the browser.
import { createStore } from './store.ts';

export type Route =
  | { readonly page: 'home' }
  | { readonly page: 'label' }
  | { readonly page: 'incident'; readonly id: string }
  | { readonly page: 'sign-in'; readonly token: string };

/** The route of a hash like `#/incidents/ID`; anything unknown is home. */
export function routeOf(hash: string): Route {
  const [, page, argument] = hash.replace(/^#/, '').split('/');
  const value = decoded(argument ?? '');
  if (page === 'incidents' && value !== '') return { page: 'incident', id: value };
  if (page === 'label') return { page: 'label' };
  if (page === 'sign-in' && value !== '') return { page: 'sign-in', token: value };
  return { page: 'home' };
}

export function incidentLink(id: string): string {
  return `#/incidents/${encodeURIComponent(id)}`;
}

export const HOME = '#/';
export const LABEL = '#/label';

export const route = createStore<Route>({ page: 'home' });

/** Keeps `route` in step with the address. */
export function followAddress(): void {
  const read = () => route.set(routeOf(location.hash));
  window.addEventListener('hashchange', read);
  read();
}

/** Shows another route in place of this one, without a trace in the history. */
export function replaceRoute(hash: string): void {
  history.replaceState(null, '', hash);
  route.set(routeOf(hash));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
