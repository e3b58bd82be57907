// A third language, small enough to be read at once: what a folder beside `src/languages/german` holds. The test that uses
// it shows how a language is added.
import { foldedSet as set } from '../../src/folding.ts';
import type { LanguageLists } from '../../src/languages/language.ts';

export const dutch: LanguageLists = {
  name: 'dutch',
  code: 'nl',
  smallWords: {
    telling: `
      de het een en van ik jij je hij zij wij jullie niet geen maar ook nog wel al is was zijn heb heeft hebben word
      wordt dit dat deze die voor met naar bij op te aan om er hier daar waarom wat wie hoe mijn jouw onze meer weer
      nooit altijd gewoon echt zo
    `,
    fillers: 'gaan gaat doen kan kunnen moet moeten even graag',
  },
  spelling: /ij[a-z]|[a-z]{3}(?:heid|heden|lijk|lijke)$/,
  sentiment: {
    delay: ['vertraging* -2', 'te laat -2', 'wachten -1', 'wacht al -1.5'].join('\n'),
    service: ['onbereikbaar -2', 'neemt .. niet op -2', 'behulpzaam 2', 'vriendelijk* 2'].join('\n'),
    contempt: ['waardeloos -3', 'belachelijk -2.5', 'schandalig* -3'].join('\n'),
    praise: ['geweldig* 3', 'fijn 2', 'snel 1.5', 'bedankt 1.5'].join('\n'),
  },
  insults: ['sukkel* 2', 'klootzak* 3', 'idioot 2', 'idioten 2'].join('\n'),
  rudeness: ['stom 1', 'stomme 1'].join('\n'),
  threats: ['ik maak je kapot 3', 'we weten je te vinden 3'].join('\n'),
  criticism: {
    product: 'kapot 1', price: 'prijs 1\nprijzen 1', service: 'klantenservice 1', delay: 'vertraging* 1\nwachten 1', safety: 'brand 1',
    privacy: 'gegevens 1', discrimination: 'discriminatie 1', work: 'personeel 1', environment: 'milieu 1', management: 'directie 1',
    advertising: 'reclame 1',
  },
  calls: { boycott: 'koop .. niet meer 1', protest: 'we gaan staken 1', thanks: 'bedankt 1', defence: 'valt best mee 1' },
  signals: {
    firstPerson: 'ik mij mijn', firstPlural: 'wij ons onze', secondPerson: 'jij je jullie', thirdPerson: 'hij zij hen', asking: 'waarom wat hoe',
    reproach: 'weer nooit altijd', waiting: 'minuten uur dagen weken', generalising: 'alles iedereen niemand', pointing: 'dit deze',
    negation: 'niet geen nooit', contrast: 'maar toch', obligation: 'moet moeten', irrealis: 'zou zouden als', particles: 'toch even',
    evaluation: 'vind denk', addition: 'ook nog', news: 'volgens meldt miljoen', notice: 'vanaf maandag', thanks: 'bedankt dank', greeting: 'hallo hoi',
    wish: 'wens fijne', looking: 'zin in binnenkort', laughter: 'haha*', moral: 'schande schuld', arousal: 'woedend schandalig*',
    politics: 'regering', leisure: 'muziek film', swearing: 'verdomme',
  },
  grammar: {
    negators: set('niet geen nooit niemand niks nauwelijks'),
    trailingNegators: set('niet nooit'),
    connectors: set('mij je ons het er hier ook toch'),
    only: set('alleen'),
    intensifiers: new Map([['heel', 1.3], ['erg', 1.3], ['echt', 1.2]]),
    contrasts: set('maar toch'),
    unreal: set('zou zouden als hopelijk'),
    ironyTags: set('ironie sarcasme'),
    address: set('jij je jou jullie'),
    self: { persons: set('ik'), whole: set('ben'), links: set('zo een') },
    reporting: { before: set('noemde'), behind: set('genoemd') },
    people: set('jij je jullie hij zij hen wie'),
  },
  stem: (word) => (word.length > 5 && word.endsWith('en') ? word.slice(0, -2) : word),
  weights: { negative: {}, positive: {} },
  calibration: { negative: 0.7, positive: 0.5, apart: 0.4, style: 0.25, inquired: 1, hostile: 1.8 },
  manner: { exclamation: 0.5 },
  compounds: { opposites: set('on'), chanceEnds: set(''), heads: set('') },
}; // prettier-ignore
