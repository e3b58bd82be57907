// What people write in the simulated world, by what they feel; written for this project. `{brand}` and the slots of
// `slots` are filled by chance, so that few lines make many texts.

export const slots: Readonly<Record<string, readonly string[]>> = {
  product: [
    'Espresso',
    'Filterkaffee',
    'Cold Brew',
    'Hafenröstung',
    'Sommerblend',
    'Kaffee',
    'Entkoffeinierter',
    'Cappuccino',
  ],
  place: ['Kiel', 'Hamburg', 'Lübeck', 'Flensburg', 'Bremen', 'Berlin', 'Rostock', 'Hannover', 'Husum'],
  time: ['heute früh', 'gestern', 'am Wochenende', 'gerade eben', 'seit Montag', 'letzte Woche', 'in der Mittagspause'],
  friend: ['meine Schwester', 'mein Kollege', 'mein Nachbar', 'die Oma', 'unser Büro', 'die halbe WG', 'meine Chefin'],
  thing: ['Mühle', 'Tasse', 'Siebträger', 'French Press', 'Kanne', 'Thermobecher'],
  tag: ['#kaffee', '#kaffeeliebe', '#nordlicht', '#montag', '#kiel', '#espresso', ''],
  anger: [
    'unfassbar',
    'widerlich',
    'eine Frechheit',
    'ein Skandal',
    'das Letzte',
    'ekelhaft',
    'peinlich',
    'verantwortungslos',
  ],
  demand: [
    'Nie wieder',
    'Ich kaufe da nichts mehr',
    'Boykott',
    'Das war mein letzter Einkauf',
    'Geld zurück',
    'Finger weg',
  ],
  stormtag: ['#nordlichtskandal', '#boykottnordlicht', '#nordlichtskandal #boykottnordlicht', '#glasimkaffee'],
  insult: [
    'Ihr Lügner',
    'Ihr Betrüger',
    'So ein Drecksladen',
    'Schämt euch, ihr Heuchler',
    'Verlogenes Pack',
    'Ihr seid doch krank',
  ],
};

export const praise: readonly string[] = [
  'Der {product} von {brand} ist einfach großartig {tag}',
  '{time} bei {brand} in {place} gewesen, sehr nettes Team und toller {product}.',
  'Danke {brand} für den schnellen Versand! Der {product} schmeckt wunderbar.',
  '{friend} schwört auf {brand}, und ich jetzt auch. Lecker! {tag}',
  'Bester {product} weit und breit: {brand} ☕❤️',
  'Lieblingsrösterei: {brand}. Der {product} macht mich glücklich {tag}',
  'Five stars for {brand}, the {product} is amazing and the staff is lovely.',
];

export const chatter: readonly string[] = [
  'Hat jemand den {product} von {brand} schon probiert?',
  '{time} {product} von {brand} gekauft, jetzt suche ich noch eine passende {thing}.',
  '{brand} hat in {place} eine neue Filiale, wusste ich gar nicht. {tag}',
  'Welche Mahlstufe nehmt ihr für den {product} von {brand}?',
  '{friend} bringt {time} {brand} mit. {tag}',
  'Öffnungszeiten von {brand} in {place}? Finde auf der Seite nichts.',
  'Vergleich: {brand} gegen den Supermarkt, Teil 2 folgt {tag}',
  '{brand} sucht Leute für die Rösterei in {place}.',
  'Anyone been to {brand} in {place} lately? Is the {product} still on the menu?',
  'Neue {thing}, dazu {product} von {brand}. {tag}',
];

export const grumbling: readonly string[] = [
  'Der {product} von {brand} war {time} leider kalt. Schade.',
  'Lieferung von {brand} kommt schon wieder zu spät, langsam nervt es.',
  '{brand} ist ganz schön teuer geworden, enttäuschend.',
  'Lange Schlange bei {brand} in {place} und dann unfreundlich bedient worden.',
  'Mein {product} von {brand} schmeckt verbrannt, das war früher besser.',
  'The {product} from {brand} was disappointing, stale and overpriced.',
];

export const outrage: readonly string[] = [
  'Glassplitter im {product} von {brand}, und die wussten es seit Wochen! Das ist {anger}. {stormtag}',
  '{brand} hat den Rückruf verschwiegen. {demand}! {stormtag}',
  '{anger}, was {brand} sich da leistet: Splitter im Kaffee und kein Wort der Entschuldigung {stormtag}',
  '{demand}, {brand}. Ihr habt unsere Gesundheit riskiert. {stormtag}',
  'Meine Tochter hat den {product} von {brand} getrunken. Ich bin so wütend! {stormtag}',
  'Wie kann man so lügen, {brand}? Erst vertuschen, dann Kommentare löschen. {anger}! {stormtag}',
  '{brand} löscht gerade kritische Kommentare. {anger}. Macht Screenshots! {stormtag}',
  'Habe {time} noch drei Packungen {product} gekauft. {brand}, das ist gefährlich und {anger}! {stormtag}',
  'Wer bei {brand} wusste davon? Rücktritt, sofort. Das Vertrauen ist zerstört. {stormtag}',
  '{friend} war jahrelang Kunde bei {brand}. Vorbei. {demand}. {stormtag}',
  'Disgusting. {brand} knew about the glass in their coffee and kept selling it. Never again. {stormtag}',
  'Shame on {brand}, lying to customers about broken glass in the {product}. {stormtag}',
];

export const insults: readonly string[] = [
  '{insult}! Glas im Kaffee und dann schweigen, {brand}. {stormtag}',
  '{brand}: {insult}. Hoffentlich geht ihr pleite! {stormtag}',
  '{insult}, {brand}! Ekelhaft, einfach nur ekelhaft. {stormtag}',
];

export const headlines: readonly { readonly outlet: string; readonly title: string; readonly text: string }[] = [
  {
    outlet: 'foerde-bote.example',
    title: 'Glassplitter im Kaffee: Vorwürfe gegen {brand}',
    text: 'Kunden werfen der Rösterei {brand} vor, einen Rückruf verzögert zu haben. In den sozialen Netzen wächst die Kritik.',
  },
  {
    outlet: 'hansekurier.example',
    title: '{brand} in der Kritik: Rückruf verschwiegen?',
    text: 'Nach Berichten über Glassplitter in Packungen von {brand} fordern Verbraucherschützer Aufklärung. Das Unternehmen schweigt bisher.',
  },
  {
    outlet: 'nordnetz-news.example',
    title: 'Shitstorm gegen Kieler Rösterei {brand}',
    text: 'Unter dem Schlagwort Nordlichtskandal sammeln sich Tausende empörte Beiträge. {brand} soll kritische Kommentare gelöscht haben.',
  },
  {
    outlet: 'wirtschaft-taeglich.example',
    title: '{brand}: Händler nehmen Kaffee aus den Regalen',
    text: 'Erste Supermärkte verkaufen keinen Kaffee von {brand} mehr. Der Skandal um Glassplitter weitet sich aus.',
  },
];
