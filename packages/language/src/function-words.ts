// The small words that give a language away in a short post. Words both languages write alike are left out.
import { fold } from './folding.ts';

const words = (text: string): ReadonlySet<string> => new Set(fold(text).trim().split(/\s+/));

export const functionWords: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'de',
    words(`
      der das den dem des ein eine einer eines einem einen kein keine keiner keinen keinem und oder aber denn sondern
      nicht nie niemals nichts nix ich du er sie wir ihr mich dich sich uns euch mir dir ihm ihn ihnen mein meine meinen
      meiner dein deine sein seine seinen ihre ihren unser unsere euer eure ist sind bist seid waren wird werden
      wurde wurden worden hab habe hast haben hatte hatten kann kannst können könnt konnte muss müssen musste soll
      sollen sollte darf dürfen will wollen wollte mag möchte würde würden wäre wären hätte hätten auf aus bei mit nach
      von vom zu zum zur für über unter gegen ohne durch um zwischen seit wegen trotz wie wo wer wen wem wann warum
      wieso weshalb welche welcher welches wenn weil dass daß ob obwohl damit dann da hier dort jetzt heute gestern
      morgen immer schon noch nur auch sehr ganz gar mal wieder doch ja nein bitte danke mehr viel viele alle alles
      jeder jede jedes etwas einfach endlich leider eigentlich wirklich gerade halt eben bisschen so als bis beim ins
      im am ans diese dieser dieses diesen gibt gibts geht macht machen kommt steht habt ned net nit isch des gell
      auch gar
    `),
  ],
  [
    'en',
    words(`
      the of and to a an in is it its it's you your yours he she they them their we our us i i'm im my me mine that
      this these those are was were be been being have has had do does did doing done don't dont doesn't didn't isn't
      aren't wasn't won't can't cant couldn't wouldn't shouldn't could would should can may might must not no never
      nothing for from with without at by on about into over after before between because but or if when while where
      why how what which who whom whose there here than then so too very just only also still again always ever
      i've i'll i'd you're you've you'll we're we've they're there's that's what's let's get got getting go going gone
      make made take took see saw know think want need like please sorry hello hey today yesterday tomorrow tonight now
      all any some many
      much more most other another every each both few own same such out up down off out really actually
    `),
  ],
]);
