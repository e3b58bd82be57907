import { describe, expect, it } from '@jest/globals';
import { bindAccounts, createMatcher, explain, type QueryDocument } from '../src/index.ts';
import { post, queryOf } from './queries.ts';

const matches = (query: string, document: QueryDocument): boolean =>
  createMatcher([{ id: 'w', query: queryOf(query) }]).match(document).length === 1;

describe('a query', () => {
  it.each([
    ['kaffee', 'Der KAFFEE ist kalt', true],
    ['kaffee', 'Der Kaffeeautomat ist kalt', false],
    ['kaffee*', 'Der Kaffeeautomat ist kalt', true],
    ['nordlicht', 'Nordlichts neue Röstung', true],
    ['nordlicht', "Nordlicht's neue Röstung", true],
    ['nordlicht', 'mehr #Nordlicht bitte', true],
    ['nordlicht', 'mehr @nordlicht bitte', true],
    ['nordlicht', '#NieWiederNordlicht', true],
    ['nordlicht', '#nie_wieder_nordlicht', true],
    ['nordlicht', '#Nordlichts2SchlechteTage', true],
    ['nordlicht boykott*', '#BoykottNordlicht', true],
    ['nordlicht NEAR/1 boykott*', '#BoykottNordlicht', true],
    ['boykott* NEAR/1 nordlicht', 'jetzt #BoykottNordlicht', true],
    ['nordlicht NEAR/1 nord*', 'jetzt #Nordlicht', false],
    ['nordlicht NEAR/1 (boykott* OR skandal)', '#Nordlicht #Boykott', true],
    ['nordlicht', '#niewiedernordlicht', false],
    ['nordlicht', '#Nordlichter', false],
    ['nordlicht', '@NieWiederNordlicht', false],
    ['"nordlicht kaffee"', '#NieWiederNordlichtKaffee', true],
    ['"nordlicht kaffee"', '#NordlichtOhneKaffee', false],
    ['#nordlicht', '#NieWiederNordlicht', false],
    ['=Nordlicht', '#NieWiederNordlicht', false],
    ['nordlicht -norwegen', '#NordlichtNorwegen', false],
    ['#nordlicht', 'mehr Nordlicht bitte', false],
    ['#nordlicht', 'mehr #NordLicht bitte', true],
    ['@nordlicht', 'mehr @Nordlicht bitte', true],
    ['@nordlicht', 'mehr @nordlicht@kiel.example bitte', true],
    ['@nordlicht', '@nordlicht.bsky.social ist zu', true],
    ['@nordlicht', '@Nordlicht-alle: seit Wochen nichts', true],
    ['@nordlicht', '@Nordlicht.Wenn das so weitergeht', true],
    ['@nord-licht', '@nord-licht hat zu', true],
    ['@nordlicht', 'mehr nordlicht bitte', false],
    ['röstung', 'die ROESTUNG', true],
    ['Straßencafé', 'ein STRASSENCAFE', true],
    ['"nordlicht kaffee"', 'Nordlicht-Kaffee aus Kiel', true],
    ['"nordlicht kaffee"', 'Nordlicht Kaffees neue Röstung', true],
    ['"nordlicht kaffee"', 'Kaffee vom Nordlicht', false],
    ['„nordlicht kaffee“', 'Nordlicht Kaffee', true],
    ['h&m', 'bei H&M gesehen', true],
    ['h&m', 'H&Ms neue Läden', true],
    ['h&m', 'alles neu bei #hm', true],
    ['h&m', 'hm, weiß nicht', false],
    ['e.on', 'die Preise von E.ON', true],
    ['e.on', 'E.ONs Preise, #eon', true],
    ['e.on', '#EON', true],
    ['"in der"', 'die #Inder', false],
    ['o2', 'O2s Netz', true],
    ['o2', 'o2 ist weg', true],
    ['90', 'die 90s', false],
    ['kaffee kiel', 'Kaffee in Kiel', true],
    ['kaffee AND kiel', 'Kaffee in Lübeck', false],
    ['kaffee OR tee kiel', 'Tee in Lübeck', false],
    ['(kaffee OR tee) kiel', 'Tee in Kiel', true],
    ['kaffee NOT kiel', 'Kaffee in Kiel', false],
    ['kaffee -kiel', 'Kaffee in Kiel', false],
    ['kaffee -kiel', 'Kaffee in Lübeck', true],
    ['kaffee –kiel', 'Kaffee in Kiel', false],
    ['kaffee oder', 'Kaffee oder nicht', true],
    ['kaffee -(kiel OR lübeck)', 'Kaffee in Lübeck', false],
    ['kaffee -"kiel hbf"', 'Kaffee am Kiel Hbf', false],
    ['kaffee NOT NOT kiel', 'Kaffee in Kiel', true],
    ['kaffee source:mastodon', 'Kaffee', true],
    ['kaffee source:reddit', 'Kaffee', false],
    ['kaffee lang:de', 'Kaffee', true],
    ['kaffee -lang:de', 'Kaffee', false],
    ['source:mastodon', 'irgendwas', true],
    ['and', 'rock and roll', true],
    ['E.ON', 'Strom von E.ON', true],

    // Genitives and plurals of names
    ['aldi', "Aldi's Werbung", true],
    ['dm', "dm's Sortiment", true],
    ['dm', 'auf dms Seite', false],
    ['müllers', 'bei Müllers', true],
    ['müllers', "bei Müller's", true],
    ['max', 'Max’ Laden', true],
    ['mcdonalds', 'bei McDonald‘s', true],
    ["McDonald's", 'bei McDonald`s', true],
    ['McDonald‘s', "bei McDonald's", true],
    ["l'oréal", 'LʼOréal und L′Oreal', true],
    ["=L'Oréal", 'neu von L‘Oréal', true],
    ['mcdonald‘*', 'bei McDonaldʼs', true],
    ['"hans backstube"', "Hans' Backstube", true],
    ["Hans' Backstube", 'in Hans Backstube', true],
    ['"nordlicht kaffee"', 'Nordlichts Kaffee', true],
    ['"deutsche bahn"', 'Ärger mit der Deutschen Bahn', true],
    ['"deutsche bahn"', 'deutsch, Bahn', false],
    ['"rotes kreuz"', 'Helfer des Roten Kreuzes', true],
    ['"bayer werk"', 'im Bay Werk', false],

    // One name, written apart, hyphenated and together
    ['nordlicht-kaffee', 'Nordlicht Kaffee', true],
    ['nordlicht-kaffee', 'Nordlichtkaffees Filialen', true],
    ['nordlicht-kaffee', '#NordlichtKaffee', true],
    ['nordlicht-kaffee', 'danke @nordlicht_kaffee', true],
    ['nordlicht-kaffee', 'Kaffee am Nordlicht', false],
    ['"nordlicht kaffee"', '#nordlichtkaffee', true],
    ['h&m', 'hm, naja', false],

    // Names of which little is left without their sign
    ['1&1', 'Störung bei 1 & 1', true],
    ['1&1', 'nur 1,1 Prozent, Stand 1.1.', false],
    ['c&a', 'bei C＆A', true],
    ['"c&a"', 'c.a. 20 Euro', false],
    ['=C&A', 'Vitamin C. A propos', false],
    ['=C&A', 'bei C&A', true],
    ['"s&p 500"', 'der S&P 500 fällt', true],
    ['1&1 near/3 störung'.toUpperCase(), 'Störung bei 1&1', true],
    ['"https://nordlicht.example kaffee"', 'Kaffee', true],
    ['kaffee, OR tee', 'mehr Kaffee', true],
    ['"marks & spencer"', 'bei Marks Spencer', true],
    ['nordlicht_kaffee', '@nordlicht_kaffee', true],

    // Wildcards
    ['s*bahn', 'die Stadtbahn', true],
    ['s*bahn', 'die Bahn', false],
    ['*bahn', 'die Straßenbahn', true],
    ['*bahn', 'der Bahnhof', false],
    ['*nordlicht*', 'ein #BoykottNordlichtJetzt', true],
    ['#*nordlicht*', 'die Nordlichter', false],
    ['*kiel*', 'an @post@kiel.example', false],
    ['@nord*', 'an @nordlicht', true],
    ['"deutsche* bahn"', 'im Deutschlandtakt der Deutschen Bahn', true],
    ['nordlicht-kaffee*', 'in der Nordlicht-Kaffeebar', true],
    ['*größ*', 'vergrößert', true],

    // As written
    ['=BAHN', 'die BAHN ist spät', true],
    ['=BAHN', 'die Bahn ist spät', false],
    ['=BAHN', 'mehr #BAHN', true],
    ['=Müller', 'Mueller', false],
    ['=Müller', 'Mu\u0308ller', true],
    ['="Die Zeit"', 'in Die Zeit gelesen', true],
    ['="Die Zeit"', 'die Zeit vergeht', false],
    ["=Aldi's", 'Aldi’s', true],

    // Near each other
    ['sturm NEAR/2 kaffee', 'Sturm, der Kaffee', true],
    ['sturm NEAR/2 kaffee', 'Kaffee von Sturm', true],
    ['sturm NEAR/2 kaffee', 'Sturm auf den Kaffee', false],
    ['sturm NEAR/1 kaffee', 'Sturm-Kaffee', true],
    ['sturm NEAR kaffee', 'Sturm eins zwei drei vier fünf sechs sieben acht neun Kaffee', true],
    ['sturm NEAR kaffee', 'Sturm eins zwei drei vier fünf sechs sieben acht neun zehn Kaffee', false],
    ['sturm NEAR/3 (kaffee OR "neue filiale")', 'Neue Filiale bei Sturm', true],
    ['"sturm kaffee" NEAR/5 kaffee', 'Sturm Kaffee', false],
    ['"sturm kaffee" NEAR/5 kaffee', 'Sturm Kaffee ist Kaffee', true],
    ['sturm NEAR/9 sturm', 'ein Sturm', false],
    ['kiel sturm NEAR/3 kaffee -tee', 'Kiel: Sturm Kaffee', true],
    ['near', 'so near', true],
  ])('%s asked of "%s" is %s', (query, text, expected) => {
    expect(matches(query, post(text))).toBe(expected);
  });

  it('looks into the title, but no phrase runs from title to text', () => {
    expect(matches('skandal', post('Nichts Neues', { title: 'Skandal!' }))).toBe(true);
    expect(matches('"skandal nichts"', post('Nichts Neues', { title: 'Skandal' }))).toBe(false);
    expect(matches('skandal NEAR/5 nichts', post('Nichts Neues', { title: 'Skandal' }))).toBe(false);
    expect(matches('skandal NEAR/5 nichts', post('Ein Skandal? Nichts Neues', { title: 'Skandal' }))).toBe(true);
  });

  it('knows authors by the hash of their account, or by the id the API shows', () => {
    const accounts = { hashAccount: (account: string) => `hash-of-${account}`, own: ['mastodon:nordlicht'] };
    const isFound = (query: string, author?: string) => {
      const bound = bindAccounts(queryOf(query), accounts);
      return createMatcher([{ id: 'w', query: bound }]).match(post('Kaffee', { author })).length === 1;
    };
    expect(isFound('author:mastodon:Fan@kiel.example', 'hash-of-mastodon:Fan@kiel.example')).toBe(true);
    expect(isFound('kaffee -author:mastodon:fan', 'hash-of-mastodon:fan')).toBe(false);
    expect(isFound('author:Fn0_-Fn0_-Fn0_-Fn0_-Fn', 'Fn0_-Fn0_-Fn0_-Fn0_-Fn')).toBe(true);
    expect(isFound('is:own', 'hash-of-mastodon:nordlicht')).toBe(true);
    expect(isFound('is:own', 'hash-of-mastodon:somebody')).toBe(false);
    expect(isFound('kaffee -is:own', 'hash-of-mastodon:nordlicht')).toBe(false);
    expect(isFound('kaffee NOT (is:own OR tee)')).toBe(true);
  });

  it('takes nothing for its own where no accounts are', () => {
    const bound = bindAccounts(queryOf('kaffee -is:own'), { hashAccount: String, own: [] });
    expect(createMatcher([{ id: 'w', query: bound }]).match(post('Kaffee', { author: 'anybody' }))).toEqual(['w']);
  });
});

describe('an explanation', () => {
  it('shows what was found and what spoke against it', () => {
    const query = queryOf('(kaffee OR tee) -gratis');
    expect(explain(query, post('Gratis Kaffees für alle'))).toEqual({
      matches: false,
      findings: [
        { at: 1, found: 'Kaffees', excludes: false },
        { at: 17, found: 'Gratis', excludes: true },
      ],
    });
  });

  it('shows the words as the text has them', () => {
    const query = queryOf('"deutsche bahn" NEAR/3 verspät* OR *skandal* OR =BAHN OR lang:de');
    const text = 'Wieder Verspätung bei der Deutschen Bahn #BahnSkandal';
    expect(explain(query, post(text)).findings.map(({ found }) => found)).toEqual([
      'Verspätung … Deutschen Bahn',
      '#BahnSkandal',
      'lang:de',
    ]);
  });
});
