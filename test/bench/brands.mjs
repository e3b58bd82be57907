// Invented brands, as many as are asked for, each with a first name of its own.
const BEGINNINGS = [
  'Nord', 'Küsten', 'Förde', 'Dünen', 'Leucht', 'Möwen', 'Watt', 'Hafen', 'Salz', 'Deich', 'Heide', 'Alster', 'Strand',
  'Bernstein', 'Wiesen',
]; // prettier-ignore
const ENDINGS = [
  'licht', 'wind', 'blick', 'gold', 'feuer', 'ruf', 'läufer', 'kante', 'stern', 'graf', 'kraut', 'quell', 'haus', 'tor',
]; // prettier-ignore
const TRADES = [
  'Kaffee', 'Reisen', 'Möbel', 'Bank', 'Energie', 'Mobil', 'Feinkost', 'Versand', 'Kliniken', 'Brauerei', 'Moden',
  'Bahn', 'Telefon', 'Spielwaren',
]; // prettier-ignore

export function brandsOf(count) {
  const most = BEGINNINGS.length * ENDINGS.length;
  if (count > most) throw new RangeError(`at most ${most} brands`);
  return Array.from({ length: count }, (_, number) => {
    const ending = ENDINGS[number % ENDINGS.length];
    const name = `${BEGINNINGS[Math.floor(number / ENDINGS.length)]}${ending} ${TRADES[number % TRADES.length]}`;
    const handle = handleOf(name);
    return { id: handle, name, forms: [name, name, `@${handle}`, `#${handle}`] };
  });
}

export function brandQuery(name) {
  const handle = handleOf(name);
  return `"${name}" OR @${handle} OR #${handle}`;
}

function handleOf(name) {
  const written = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', ' ': '' };
  return name.toLowerCase().replace(/[äöüß ]/g, (letter) => written[letter]);
}
