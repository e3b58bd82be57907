import { describe, expect, it } from '@jest/globals';
import { areAlike, piecesOf } from './alike.ts';

const alike = (one: string, other: string) => {
  const [a, b] = [piecesOf(one), piecesOf(other)];
  return a !== undefined && b !== undefined && areAlike(a, b);
};
const TEXT = 'Nordlicht verkauft seit Wochen Kaffee mit Spülmittel und antwortet keinem Kunden';

describe('a copy with small changes', () => {
  it.each([
    [TEXT, `${TEXT} 😡😡`],
    [`3 Tage! ${TEXT}`, `14 Tage! ${TEXT}`],
    [`${TEXT} https://a.example/1`, `${TEXT} https://b.example/anders`],
    [TEXT, `@nordlicht ${TEXT.toUpperCase()}!!!`],
    [TEXT, TEXT.replace('Wochen', 'Monaten')],
    [TEXT, TEXT.replace('verkauft', 'liefert')],
    [
      'Never again Nordlicht: my order is 3 weeks late and nobody answers the phone',
      'Never again Nordlicht: my parcel is 5 weeks late and nobody answers the phone',
    ],
  ])('is known: %s | %s', (one, other) => expect([alike(one, other), alike(other, one)]).toEqual([true, true]));
});

describe('what is merely of one mind', () => {
  it.each([
    ['So ein Saftladen!', 'So ein Saftladen!'],
    [TEXT, 'Mein Kaffee von Nordlicht schmeckt nach Spülmittel, und niemand antwortet mir'],
    [
      'Nordlicht hat meine Bestellung wieder nicht geliefert',
      'Meine Bestellung bei Nordlicht kam drei Wochen zu spät an',
    ],
    [
      'Nie wieder Nordlicht, der Service ist eine Katastrophe',
      'Nie wieder Nordlicht, mein Paket ist seit Tagen verschollen',
    ],
    [
      'Ich warte seit drei Wochen auf mein Geld von Nordlicht',
      'Ich warte seit drei Wochen auf eine Antwort vom Kundendienst',
    ],
    [
      'I will never buy coffee from Nordlicht again, it is awful',
      'Nordlicht treats its staff badly and I will not buy there again',
    ],
  ])('stays apart: %s | %s', (one, other) => expect(alike(one, other)).toBe(false));
});
