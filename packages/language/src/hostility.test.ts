// What counts as an attack on people, and what only sounds like one.
import { describe, expect, it } from '@jest/globals';
import { createJudge } from './index.ts';

const judge = createJudge();
const HOSTILE = 0.5;
const hostilityOf = (text: string, language: string) => judge.judge(text, { language }).hostility;

/** Left an attack, right the same words where nobody is attacked. */
const pairs: readonly [language: string, attack: string, harmless: string, by: string][] = [
  ['en', 'You are such an idiot', "I'm such an idiot", 'oneself'],
  ['en', 'She is a dumbass', 'me being a dumbass again', 'oneself'],
  ['de', 'So ein Idiot', 'Ich Idiot habe den Schlüssel vergessen', 'oneself'],
  ['de', 'Ihr seid zu blöd', 'Ich bin zu blöd für das Formular', 'oneself'],
  ['en', 'You moron, give me my change', 'Your clerk called me a moron', 'reported'],
  ['en', 'Shut up, you stupid cow', 'The cashier told me to "shut up, you stupid cow"', 'reported'],
  ['de', 'Dumme Kuh', 'Der Verkäufer hat mich "dumme Kuh" genannt', 'reported'],
  ['de', 'Eure Chefin ist eine Schlampe', 'Er nannte meine Frau eine Schlampe', 'reported'],
  ['en', 'Your boss is a pathetic joke', 'Pathetic battery, the charger is a joke', 'said of things'],
  ['en', 'Your cashier is a nasty cow', 'Your terms are a nasty trap', 'said of things'],
  ['en', 'The managers are disgusting rats', 'They found none, but the kitchen had rats', 'said of things'],
  ['de', 'Ihr seid widerlich', 'Der Nachtisch ist widerlich', 'said of things'],
  ['en', 'Fucking liars', 'fucking brilliant', 'stressed praise'],
  ['de', 'Verdammte Lügner', 'verdammt lecker', 'stressed praise'],
  ['en', 'those m0rons again', 'those 20000 again', 'masked'],
  ['en', 'what a bunch of id*ots', 'what a bunch of fl*wers', 'masked'],
  ['de', 'lauter Vollid*oten dort', 'lauter Volks*este dort', 'masked'],
  ['en', 'We will stab you', 'The connection is stable', 'threat'],
  ['en', 'I will break your legs', 'You will break your record', 'threat'],
  ['de', 'Der Chef gehört aufgehängt', 'Die Kasse hat sich aufgehängt', 'threat'],
  ['de', 'Man sollte den Laden anzünden', 'Heute eine Kerze anzünden', 'threat'],
  ['en', 'Shut up, loser', 'Shut up and take my money', 'idiom'],
  ['en', 'I will kill you', 'I would kill for that cake', 'idiom'],
  ['en', 'Someone should punch your director', 'Someone should thank your director', 'threat'],
  ['de', 'Eure Leitung soll ersticken', 'Eure Leitung soll ausschlafen', 'threat'],
];

describe('hostility', () => {
  it.each(pairs)('(%s) is high in "%s" and low in "%s" (%s)', (language, attack, harmless) => {
    expect(hostilityOf(attack, language)).toBeGreaterThanOrEqual(HOSTILE);
    expect(hostilityOf(harmless, language)).toBeLessThan(HOSTILE);
  });

  it('orders rude words without anybody in sight above calm ones', () => {
    const rude = hostilityOf('What an idiotic plug', 'en');
    expect(rude).toBeLessThan(HOSTILE);
    expect(rude).toBeGreaterThan(hostilityOf('What a long plug', 'en'));
  });
});
