// Small words of German: by which it is told apart, and which say nothing about what a text is about.
import type { SmallWords } from '../language.ts';

export const germanSmallWords: SmallWords = {
  telling: `
    der die das den dem des es man in an am war was hat bin ein eine einer eines einem einen kein keine keiner
    keinen keinem und oder aber denn sondern nicht nie niemals nichts nix ich du er sie wir ihr mich dich sich uns
    euch mir dir ihm ihn ihnen mein meine meinen meiner dein deine sein seine seinen ihre ihren unser unsere euer
    eure ist sind bist seid waren wird werden wurde wurden worden hab habe hast haben hatte hatten kann kannst
    können könnt konnte muss müssen musste soll sollen sollte darf dürfen will wollen wollte mag möchte würde würden
    wäre wären hätte hätten auf aus bei mit nach von vom zu zum zur für über unter gegen ohne durch um zwischen seit
    wegen trotz wie wo wer wen wem wann warum wieso weshalb welche welcher welches wenn weil dass daß ob obwohl
    damit dann da hier dort jetzt heute gestern morgen immer schon noch nur auch sehr ganz gar mal wieder doch ja
    nein bitte danke mehr viel viele alle alles jeder jede jedes etwas einfach endlich leider eigentlich wirklich
    gerade halt eben bisschen so als bis beim ins im ans diese dieser dieses diesen gibt gibts geht macht machen
    kommt steht habt vor laut meinem meines deinem deinen deiner deines seinem seines ihrer unserem unseren unserer
    unseres eurem euren eurer beide beiden neben hinter außer innerhalb bevor nachdem sobald solange falls jemand
    niemand selbst sogar fast ziemlich vielleicht wohl grad grade neue neuen neuer neues ersten letzte letzten
    nächste nächsten andere anderen anderer uhr liebe lieber zurück zusammen weiter gern gerne ihrem ihres dessen
    deren sonst trotzdem deshalb deswegen außerdem jedoch bereits sowie ab her hin weg los zwei drei nen ne nem ner
    jetz nich wat dat dit ick uff ned net nit nid nöd isch hät gsi gaht uf vo cha gell dös koa koane mia hob hod ham
    san
  `,
  shared: 'die war hat man fast bin ab her den dem',
  fillers: `
    die in war was so an hat also am
    ab ach achso aha allem allen aller allerdings andere anderen anderer anderes anscheinend ansonsten anstatt auch
    aufs außer außerdem bereits besonders bestimmt bin bitte bloß bzw dabei dadurch dafür dagegen daher dahin damals
    danach daneben dank daran darauf daraus darf darfst darin darüber darum darunter davon davor dazu demnach derzeit
    deshalb deswegen deren dessen dich dies diesem dort drin dürft ebenfalls ebenso eh ehe eher eigene eigenen einem
    einige einigen einiger einiges einmal ersten erst erste etwa euer eure euren eurer eurem evtl falls fast fand
    finde findet für ganze ganzen geben gegeben gehen gehört gemacht genau genug gern gerne gesagt gesehen gewesen
    gleich glaub glaube hast hattest hätten hallo heißt her heraus hin hinter hoffe hoffentlich ihm ihres ihrem ihrer
    innerhalb irgendwas irgendwie irgendwo ist je jedem jeden jedenfalls jemand jener jetz kam kannst kaum keines komme
    kommen konnten könnten könntet kriegt lang lange lassen lasst lässt liebe lieber liegt machst macht man manche
    manchmal mehrere meinem meines meint melden menschen mindestens moin musst müsst nachdem natürlich neben nehmen
    neue neuen neuer neues nimmt nochmal nun nur ob oft ohnehin okay paar per sage sagen sagt scheint schließlich
    sehe sehen seid seinem seines selber selbst servus sicher siehe sieht sobald sofort sogar solche solcher solches
    sollen sollten sonst soviel sowas sowie später statt stehen steht stelle stets tun tut übrigens uhr ungefähr unter
    usw vielen vielleicht vom voll vorher vorhin während wann war warst wart weder weiß weiter weitere weiteren welchem
    welchen wenig weniger wenigstens werd werde werdet weshalb wessen wirst wohl wollt wollte wolltet womit worden
    worüber wovon wozu wurdet zb ziemlich zudem zuerst zufolge zumindest zurück zusammen zwar zwei
  `,
};
