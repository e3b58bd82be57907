// What a language is made of for the judge. A new one is a folder with its lists, its corpus and a line in `index.ts`.
import type { Token } from '../analysis.ts';
import type { Lexicon, Start } from '../sentiment/lexicon.ts';
import type { Manner, StyleWeights } from '../sentiment/style.ts';
import type { CallLists, CriticismLists } from './criticism.ts';
import type { SignalLists } from './signals.ts';

/** Small words that turn, stress or take back what others say; all folded. */
export interface Grammar {
  /** Turn what follows within a few words. */
  readonly negators: ReadonlySet<string>;
  /** Turn the word before them (German `gefällt mir nicht`), where only `connectors` stand between. */
  readonly trailingNegators: ReadonlySet<string>;
  readonly connectors: ReadonlySet<string>;
  /** Directly behind a negator they keep it from turning anything: `not only`. */
  readonly only: ReadonlySet<string>;
  /** Factor for the word that follows. */
  readonly intensifiers: ReadonlyMap<string, number>;
  /** What follows counts more than what stood before. */
  readonly contrasts: ReadonlySet<string>;
  /** Make praise behind them a wish. */
  readonly unreal: ReadonlySet<string>;
  /** Hashtags that say the text is not meant. */
  readonly ironyTags: ReadonlySet<string>;
  /** By which an insult is told to be meant for somebody. */
  readonly address: ReadonlySet<string>;
  /** `I`, `ich`: what they call themselves attacks nobody. `whole` says `I am` in one word, `links` may stand between. */
  readonly self: {
    readonly persons: ReadonlySet<string>;
    readonly whole: ReadonlySet<string>;
    readonly links: ReadonlySet<string>;
  };
  /** Tell what somebody was called, before and behind the name (`called`, `genannt`). */
  readonly reporting: { readonly before: ReadonlySet<string>; readonly behind: ReadonlySet<string> };
  /** Put people in sight: pronouns and whoever works for a company, not `your`, which is mostly followed by a thing. */
  readonly people: ReadonlySet<string>;
}

/** Words apart by blanks. */
export interface SmallWords {
  /** Give the language away in a short post. */
  readonly telling: string;
  /** Those of them that mean something in another language that is judged, where they are none: they tell less. */
  readonly shared?: string;
  /** Say nothing about what a text is about, beyond the telling ones: left out of top terms. */
  readonly fillers: string;
}

/** Words written together, all folded. */
export interface CompoundLists {
  /** Before a word that has a weight these turn it: `unschön`. */
  readonly opposites: ReadonlySet<string>;
  /** Ends of longer words in which a listed word stands by chance: `kostenloser` is no loser. */
  readonly chanceEnds: ReadonlySet<string>;
  /** Ends that say of a longer word what it is, however it begins: a `Störungsmeldung` is a form, an `Unfallversicherung` sold. */
  readonly heads: ReadonlySet<string>;
}

/** Where negativity and positivity (see `ruleScore`) make a text negative or positive. */
export interface Calibration {
  readonly negative: number;
  readonly positive: number;
  /** How far below `negative` the negativity of a positive text must stay. */
  readonly apart: number;
  /** What of the learned style weights is used, 0…1: less where the corpus is unlike what is written in public. */
  readonly style: number;
  /** What a delay, a breakdown or a price weighs that is calmly asked about, 0…1; 1 where asking is mostly complaining. */
  readonly inquired: number;
  /** What attacks, tone and manner come to where a text is as likely hostile as not. */
  readonly hostile: number;
}

/** A language as its folder describes it: lists of text, one entry a line. */
export interface LanguageLists {
  /** Of its folders: `languages/german`, `corpus/german`. */
  readonly name: string;
  /** ISO 639-1. */
  readonly code: string;
  readonly smallWords: SmallWords;
  /** What in a word as written (letters, endings) hardly another language has. */
  readonly spelling?: RegExp;
  /** Praise and blame by theme. */
  readonly sentiment: Readonly<Record<string, string>>;
  readonly insults: string;
  /** Rude words that are said of things as often as of people: insults only where somebody is in sight. */
  readonly rudeness: string;
  readonly threats: string;
  readonly criticism: CriticismLists;
  readonly calls: CallLists;
  readonly signals: SignalLists;
  readonly grammar: Grammar;
  /** Folded word to stem; asked often, so it should remember. */
  readonly stem: (word: string) => string;
  /** Learned by `npm run train:language` from the language's corpus. */
  readonly weights: StyleWeights;
  readonly calibration: Calibration;
  /** How people write who attack others. */
  readonly manner: Manner;
  /** Finds list words at the end of longer ones, as German compounds have them; absent where the language has none. */
  readonly compounds?: CompoundLists;
}

/** What is known of a folded word by itself, so that a word that recurs costs one look-up. */
export interface WordFacts {
  readonly word: string;
  readonly stem: string;
  /** Indexes in `signalNames`. */
  readonly signals: readonly number[];
  /** What the lists of `Grammar` say of it; `negatesBack` is to be a trailing negator. */
  readonly negates: boolean;
  readonly negatesBack: boolean;
  readonly connects: boolean;
  readonly limits: boolean;
  readonly contrasts: boolean;
  readonly makesUnreal: boolean;
  readonly addresses: boolean;
  readonly meansPeople: boolean;
  readonly ofSelf: 'person' | 'whole' | 'link' | undefined;
  readonly reports: boolean;
  readonly reportsBack: boolean;
  /** Factor for the word that follows. */
  readonly degree: number;
  /** Has letters stretched for emphasis. */
  readonly stretched: boolean;
  /** What begins with it of praise and blame, of insults, of threats; undefined where nothing does. */
  readonly judges: Start | undefined;
  readonly insults: Start | undefined;
  readonly threatens: Start | undefined;
  /** The same of what tells a theme of criticism, and of calls. */
  readonly tellsTheme: Start | undefined;
  readonly callsFor: Start | undefined;
}

/** The same, made quick to ask. */
export interface Language {
  readonly code: string;
  readonly grammar: Grammar;
  readonly lexicon: Lexicon;
  readonly insults: Lexicon;
  readonly threats: Lexicon;
  /** Entries have the theme of criticism, or the call, as their theme. */
  readonly criticism: Lexicon;
  readonly calls: Lexicon;
  /** What is known of a token's word, and of each of the words a hashtag is made of. */
  readonly factsOf: (token: Token) => WordFacts;
  readonly factsOfHashtag: (token: Token) => readonly WordFacts[];
}
