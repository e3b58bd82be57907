// What every part of a signed-in page needs: the API, and who people are.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Api } from './api.ts';

export interface ConsoleContext {
  readonly api: Api;
  /** Whether this token may act on incidents; undefined while it is not known yet. */
  readonly mayAct: boolean | undefined;
  /** A person's name by contact id; whoever is no contact keeps the name given. */
  readonly nameOf: (id: string) => string;
  /** Looks at the situation again at once. */
  readonly refresh: () => void;
}

const Context = createContext<ConsoleContext | undefined>(undefined);

export const ConsoleProvider = Context.Provider;

export function useConsole(): ConsoleContext {
  const found = useContext(Context);
  if (!found) throw new Error('there is no console around this component');
  return found;
}
