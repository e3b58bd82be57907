// Invented brands, as many as are asked for.
const FIRST = [
  'Nordlicht', 'Küstenwind', 'Fördeblick', 'Dünengold', 'Leuchtfeuer', 'Möwenschrei', 'Wattläufer', 'Hafenkante',
  'Salzwiese', 'Backbord', 'Heidekraut', 'Alsterufer', 'Deichgraf', 'Strandgut', 'Holstentor', 'Bernstein',
]; // prettier-ignore
const SECOND = [
  'Kaffee', 'Reisen', 'Möbel', 'Bank', 'Energie', 'Mobil', 'Feinkost', 'Versand', 'Kliniken', 'Brauerei', 'Moden',
  'Bahn', 'Telefon', 'Spielwaren',
]; // prettier-ignore

export function brandsOf(count) {
  if (count > FIRST.length * SECOND.length) throw new RangeError(`at most ${FIRST.length * SECOND.length} brands`);
  return Array.from({ length: count }, (_, number) => {
    const name = `${FIRST[number % FIRST.length]} ${SECOND[Math.floor(number / FIRST.length)]}`;
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
