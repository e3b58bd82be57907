// Small English words that turn, stress or take back what others say.
import { foldedSet as set } from '../../folding.ts';
import type { Grammar } from '../language.ts';

export const englishGrammar: Grammar = {
  negators: set(`
    not no never none nobody nothing without cannot can't cant don't dont doesn't doesnt didn't didnt isn't isnt
    aren't arent wasn't wasnt weren't won't wont wouldn't couldn't shouldn't haven't hasn't hadn't ain't nor neither
    hardly barely
  `),
  trailingNegators: new Set(),
  connectors: new Set(),
  only: set('only just'),
  intensifiers: new Map(
    Object.entries({
      very: 1.3, really: 1.2, so: 1.2, extremely: 1.4, absolutely: 1.4, totally: 1.3, completely: 1.3, utterly: 1.4, such: 1.1,
      incredibly: 1.4, fucking: 1.4, damn: 1.3, beyond: 1.3, truly: 1.2, super: 1.3, too: 1.2, always: 1.1, constantly: 1.3,
      most: 1.2, more: 1.1, highly: 1.2, freaking: 1.3, bloody: 1.3, seriously: 1.2, insanely: 1.3, ridiculously: 1.3,
      slightly: 0.6, somewhat: 0.7, bit: 0.7, little: 0.7, kinda: 0.7, fairly: 0.9, quite: 1.05, maybe: 0.6, almost: 0.8,
    }),
  ), // prettier-ignore
  contrasts: set('but however although though yet except'),
  unreal: set("would wouldn't could should if wish hoping unless supposed might"),
  ironyTags: set('sarcasm irony ironic sarcastic not notreally eyeroll'),
  self: {
    persons: set('i me myself'),
    whole: set("i'm im"),
    links: set(
      'am was be been being such a an so too the like feel felt feeling really just still totally completely bit of call',
    ),
  },
  reporting: {
    before: set('called calling named labelled labeled branded told screamed shouted yelled'),
    behind: new Set(),
  },
  people: set(`
    you u yourself you're youre yall y'all he she they them him her his their theirs who people person man men woman
    women guy guys lady ladies girl boy kid
    ceo boss bosses manager management staff crew driver employee worker cashier clerk waiter waitress agent rep
    director executive board owner founder president chairman spokesman spokeswoman spokesperson minister mayor
    politician doctor nurse teacher pilot judge cop customer folk bloke mate lot everyone someone receptionist
    landlord courier technician bouncer guard chef colleague team
  `),
  address: set("you your u ur yourself you're youre yall y'all"),
};
