// Which language the console speaks: the browser's, until somebody switches.
import { createFormat, type Format, type Language } from './format.ts';
import { createStore, useStore } from './store.ts';
import { english } from './text-english.ts';
import { german, type Text } from './text-german.ts';

export interface Words {
  readonly language: Language;
  /** The texts. */
  readonly t: Text;
  /** Numbers and times. */
  readonly f: Format;
}

const KEY = 'sturmwarte.language';

const words: Readonly<Record<Language, Words>> = {
  de: { language: 'de', t: german, f: createFormat('de') },
  en: { language: 'en', t: english, f: createFormat('en') },
};

const language = createStore<Language>('de');

/** Takes up the language chosen earlier, or the browser's. */
export function chooseLanguage(): void {
  language.set(stored() ?? browserLanguage());
  showLanguage();
}

export function useWords(): Words {
  return words[useStore(language)];
}

export function switchLanguage(): void {
  language.set(language.get() === 'de' ? 'en' : 'de');
  showLanguage();
  try {
    localStorage.setItem(KEY, language.get());
  } catch {
    // The choice then lasts as long as the page.
  }
}

function stored(): Language | undefined {
  try {
    const value = localStorage.getItem(KEY);
    return value === 'de' || value === 'en' ? value : undefined;
  } catch {
    return undefined;
  }
}

function browserLanguage(): Language {
  return navigator.language.toLowerCase().startsWith('de') ? 'de' : 'en';
}

/** Screen readers pronounce by it. */
function showLanguage(): void {
  document.documentElement.lang = language.get();
}
