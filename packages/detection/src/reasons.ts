// Why: every step of the force in sentences a manager understands, in both languages, with the figures behind them.
import type { Reason } from '@sturmwarte/contracts';
import type { CrowdMeasure } from './crowd.ts';
import type { Measures } from './force.ts';
import { MINUTE } from './grid.ts';
import type { PressMeasure } from './press.ts';
import type { Tie } from './ties.ts';

export interface Grounds {
  readonly measures: Measures;
  readonly crowd: CrowdMeasure;
  /** The strongest tie, and how many critics one usually holds together at most. */
  readonly tie: (Tie & { readonly usually: number }) | undefined;
  readonly press: PressMeasure;
  readonly social: number;
  readonly media: number;
  /** Surprise from which criticism is beyond chance, and from which all mentions together are loud. */
  readonly page: number;
  readonly loud: number;
  readonly loudness: number;
  /** The window that speaks loudest. */
  readonly window: {
    readonly minutes: number;
    readonly voices: number;
    readonly expectedVoices: number;
    readonly critical: number;
    readonly expectedCritical: number;
  };
  readonly confidence: 'none' | 'borrowed' | 'own';
  /** Names of the sources above their own normal. */
  readonly sourcesAbove: readonly string[];
  /** How long the running episode has lasted, milliseconds. */
  readonly lasting: number;
}

/** The weightiest first; none in calm. */
export function reasonsFor(grounds: Grounds): Reason[] {
  const isBeyond = grounds.social > 0 && grounds.measures.surprise >= grounds.page / 2;
  const candidates = [
    isBeyond && surge(grounds),
    !isBeyond && grounds.loudness >= grounds.loud && loudOnly(grounds),
    grounds.social > 0 && critics(grounds),
    grounds.media > 0 && media(grounds),
    grounds.social >= 3 && grounds.tie && linked(grounds.tie, grounds.measures.linkedShare),
    grounds.social >= 3 && grounds.sourcesAbove.length > 1 && sources(grounds.sourcesAbove),
    grounds.social >= 2 && grounds.measures.negativeShare > 1.5 * grounds.measures.usualShare && negative(grounds),
    grounds.social >= 2 &&
      grounds.measures.hostileShare >= 0.2 &&
      grounds.measures.hostileShare > 1.5 * grounds.measures.usualHostile &&
      hostile(grounds),
    grounds.social >= 3 && grounds.measures.vanished >= 3 && vanished(grounds.measures),
    grounds.social >= 3 && grounds.measures.growth >= 1.5 && growth(grounds.measures),
    grounds.social >= 3 && grounds.lasting >= 30 * MINUTE && persistence(grounds.lasting),
    grounds.confidence !== 'own' && (grounds.social > 0 || grounds.media > 0) && coldStart(grounds.confidence),
  ];
  return candidates.filter((reason) => typeof reason === 'object');
}

function surge({ window }: Grounds): Reason {
  const { de, en } = duration(window.minutes);
  const [seen, usual] = [window.critical, window.expectedCritical];
  return {
    kind: 'surge',
    de: `${number(seen, 'de')} kritische ${seen === 1 ? 'Stimme' : 'Stimmen'} in ${de}, üblich ${usual > 1.05 || usual < 0.95 ? 'sind' : 'ist'} ${number(usual, 'de')}`,
    en: `${number(seen, 'en')} critical ${seen === 1 ? 'voice' : 'voices'} in ${en}; usual at this hour: ${number(usual, 'en')}`,
    observed: seen,
    expected: usual,
  };
}

function loudOnly({ window }: Grounds): Reason {
  const { de, en } = duration(window.minutes);
  return {
    kind: 'surge',
    de: `Viel los, aber nicht mehr Kritik, als damit einhergeht: ${number(window.voices, 'de')} Stimmen in ${de}, üblich sind ${number(window.expectedVoices, 'de')}`,
    en: `Loud, but with no more criticism than loudness brings: ${number(window.voices, 'en')} voices in ${en}; usual at this hour: ${number(window.expectedVoices, 'en')}`,
    observed: window.voices,
    expected: window.expectedVoices,
  };
}

function critics({ measures }: Grounds): Reason {
  const { critics: people, posts } = measures;
  const repeatedDe = posts > people ? ` mit ${number(posts, 'de')} Beiträgen` : '';
  const repeatedEn = posts > people ? ` with ${number(posts, 'en')} posts` : '';
  return {
    kind: 'critics',
    de:
      people === 1
        ? `1 Kritiker in der letzten Stunde${repeatedDe}`
        : `${number(people, 'de')} verschiedene Kritiker in der letzten Stunde${repeatedDe}`,
    en:
      people === 1
        ? `1 critic in the last hour${repeatedEn}`
        : `${number(people, 'en')} different critics in the last hour${repeatedEn}`,
    observed: people,
    expected: measures.expectedCritics,
  };
}

function linked({ name, critics: people, usually }: NonNullable<Grounds['tie']>, share: number): Reason {
  const what = name.startsWith('link:') ? name.slice('link:'.length) : name;
  const isThread = name.startsWith('re:');
  const isMore = people > usually;
  const rare = {
    de: usually > 0 ? `, sonst selten mehr als ${number(usually, 'de')}` : ', sonst kaum jemanden',
    en: usually > 0 ? `, seldom more than ${number(usually, 'en')} otherwise` : ', hardly anyone otherwise',
  };
  return {
    kind: 'linked',
    de: `${number(people, 'de')} Kritiker verbindet ${isThread ? 'derselbe Beitrag, auf den sie antworten' : what}${isMore ? rare.de : ''}`,
    en: `${number(people, 'en')} critics are tied by ${isThread ? 'one post they reply to' : what}${isMore ? rare.en : ''}`,
    observed: share,
  };
}

function sources(names: readonly string[]): Reason {
  return {
    kind: 'sources',
    de: `Mehr Kritik als üblich auf ${names.length} Quellen: ${names.join(', ')}`,
    en: `More criticism than usual on ${names.length} sources: ${names.join(', ')}`,
    observed: names.length,
  };
}

function negative({ measures, confidence }: Grounds): Reason {
  const { negativeShare, usualShare } = measures;
  const usual = usualIn(usualShare, confidence);
  return {
    kind: 'negative-share',
    de: `${percent(negativeShare)} % der Stimmen der letzten Stunde sind kritisch${usual.de}`,
    en: `${percent(negativeShare)}% of the voices of the last hour are critical${usual.en}`,
    observed: negativeShare,
    expected: usualShare,
  };
}

function hostile({ measures, confidence }: Grounds): Reason {
  const { hostileShare, usualHostile } = measures;
  const usual = usualIn(usualHostile, confidence);
  return {
    kind: 'hostile-share',
    de: `${percent(hostileShare)} % der kritischen Beiträge sind beleidigend oder drohend${usual.de}`,
    en: `${percent(hostileShare)}% of the critical posts are insulting or threatening${usual.en}`,
    observed: hostileShare,
    expected: usualHostile,
  };
}

/** What share is usual, told where it is the watch's own and not borrowed. */
function usualIn(share: number, confidence: Grounds['confidence']): { de: string; en: string } {
  if (confidence !== 'own') return { de: '', en: '' };
  return { de: `, üblich sind ${percent(share)} %`, en: `; usual: ${percent(share)}%` };
}

function vanished({ vanished: count, vanishedShare }: Measures): Reason {
  return {
    kind: 'vanished',
    de: `${number(count, 'de')} kritische Beiträge sind wieder verschwunden; gelöschte Kritik facht einen Sturm an`,
    en: `${number(count, 'en')} critical posts have vanished; deleting criticism feeds a storm`,
    observed: vanishedShare,
  };
}

function growth({ growth: times }: Measures): Reason {
  return {
    kind: 'growth',
    de: `Die Kritik wächst: in der letzten halben Stunde ${number(times, 'de')}-mal so viel wie in der davor`,
    en: `Criticism is growing: ${number(times, 'en')} times as much in the last half hour as in the one before`,
    observed: times,
  };
}

function media({ press, measures }: Grounds): Reason {
  const { outlets, accounts } = press;
  const names = press.names.length === 0 ? '' : `: ${press.names.slice(0, 5).join(', ')}`;
  const de = [
    outlets > 0 && (outlets === 1 ? '1 Medium' : `${number(outlets, 'de')} Medien`),
    accounts > 0 &&
      (accounts === 1 ? '1 Konto großer Reichweite' : `${number(accounts, 'de')} Konten großer Reichweite`),
  ].filter((part) => part !== false);
  const en = [
    outlets > 0 && (outlets === 1 ? '1 outlet' : `${number(outlets, 'en')} outlets`),
    accounts > 0 && (accounts === 1 ? '1 account of great reach' : `${number(accounts, 'en')} accounts of great reach`),
  ].filter((part) => part !== false);
  const one = outlets + accounts === 1;
  return {
    kind: 'media',
    de: `${de.join(' und ')} ${one ? 'berichtet' : 'berichten'} in 24 Stunden kritisch${names}`,
    en: `${en.join(' and ')} ${one ? 'reports' : 'report'} critically within 24 hours${names}`,
    observed: measures.press,
    expected: measures.usualPress,
  };
}

function persistence(lasting: number): Reason {
  const minutes = Math.round(lasting / MINUTE);
  const { de, en } = duration(minutes);
  return {
    kind: 'persistence',
    de: `Die Kritik hält seit ${de} an`,
    en: `Criticism has lasted for ${en}`,
    observed: minutes,
  };
}

function coldStart(confidence: 'none' | 'borrowed'): Reason {
  return confidence === 'none'
    ? {
        kind: 'cold-start',
        de: 'Noch keine Vergleichswerte: Die Beobachtung hat gerade erst begonnen',
        en: 'Nothing to compare with yet: watching has only just begun',
        observed: 0,
      }
    : {
        kind: 'cold-start',
        de: 'Noch wenig zum Vergleich: Gemessen wird auch an Beobachtungen dieser Größe',
        en: 'Little to compare with yet: measured by watches of its size, too',
        observed: 1,
      };
}

function duration(minutes: number): { de: string; en: string } {
  if (minutes < 120)
    return {
      de: minutes === 1 ? '1 Minute' : `${minutes} Minuten`,
      en: minutes === 1 ? '1 minute' : `${minutes} minutes`,
    };
  const hours = Math.round(minutes / 60);
  if (hours < 48) return { de: `${hours} Stunden`, en: `${hours} hours` };
  return { de: `${Math.round(hours / 24)} Tagen`, en: `${Math.round(hours / 24)} days` };
}

/** Whole where it is large enough, else one decimal; grouped as the language does. */
function number(value: number, language: 'de' | 'en'): string {
  const rounded = value >= 10 ? Math.round(value) : Math.round(value * 10) / 10;
  if (rounded < 1_000 && Number.isInteger(rounded)) return String(rounded);
  const [whole = '0', decimals] = String(rounded).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'de' ? '.' : ',');
  return decimals === undefined ? grouped : `${grouped}${language === 'de' ? ',' : '.'}${decimals}`;
}

function percent(share: number): number {
  return Math.round(100 * share);
}
