import { describe, expect, it } from '@jest/globals';
import { identifyLanguage } from './index.ts';

describe('identifyLanguage', () => {
  it.each([
    ['de', 'Warum ist der Kaffee heute schon wieder ausverkauft?'],
    ['de', 'Danke für die schnelle Hilfe in der Filiale'],
    ['de', 'Wartezeiten unterirdisch, Bestellung verschwunden, Kundenhotline überlastet'],
    ['en', 'Why is the coffee sold out again today?'],
    ['en', 'Thank you for the quick help at the shop'],
    ['fr', 'Le café est vraiment très bon et le service était parfait'],
    ['es', 'El café está muy bueno y el servicio fue excelente, gracias'],
    ['it', 'Il caffè è molto buono e il servizio era eccellente'],
    ['nl', 'De koffie is erg lekker en de bediening was vriendelijk'],
    ['pl', 'Kawa jest bardzo dobra, a obsługa była uprzejma'],
    ['tr', 'Kahve çok güzel ve servis harikaydı, teşekkürler'],
    ['ru', 'Кофе очень вкусный и обслуживание отличное'],
  ])('finds %s in "%s"', (language, text) => {
    expect(identifyLanguage(text)).toBe(language);
  });

  it.each(['', 'ok', '😀😀', '12345', 'https://example.org/das-ist-ein-test', '@der_die_das @und_oder', 'Nordlicht'])(
    'does not guess at "%s"',
    (text) => {
      expect(identifyLanguage(text)).toBe('und');
    },
  );
});
