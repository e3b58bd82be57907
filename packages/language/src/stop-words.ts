// Words that say nothing about what a text is about; left out of top terms.
import { fold } from './folding.ts';
import { functionWords } from './function-words.ts';

/** Beyond the small words of each language: auxiliaries, greetings, fillers and talk about talking. */
const FILLERS: Readonly<Record<string, string>> = {
  de: `
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
  en: `
    able about above according across actually ago ah ain't almost alone along already although always am among amp
    anymore anyone anything anyway apparently around ask asked aside away back became become becomes behind being
    believe below beside besides best better between bit both came cannot certainly come comes coming consider couldn
    currently definitely despite different doesn done down during either else enough especially etc even ever everyone
    everything everywhere except far feel felt few find first five following four from further gave give given gives
    guess guy guys hadn't hadn happen happened happens hasn't haven't haven he'd he'll he's hence her here's hers
    herself hi him himself his however i'm if indeed inside instead isn it'd it'll itself keep keeps kind knew known
    knows last lately later least less let lets like likely little lol look looking looks lot lots made mainly maybe
    mean means meanwhile might mine must mustn't myself name near nearly necessary need needs neither next nobody none
    nor nothing nowhere obviously often oh ok okay old once one ones onto others otherwise ought ourselves outside
    particular per perhaps please pls possible probably put quite rather rt said saw say saying says second see seem
    seemed seems seen self send sent seriously several shan't she she'd she'll she's since six some somebody somehow
    someone something sometimes somewhat somewhere soon sort still sure take taken tell tends than that'd theirs
    themselves therefore there'd they'd they'll they're they've thing things three through throughout thru thus till
    together told took toward towards tried try trying two u under unless until upon ur us use used uses using usually
    via want wants was way we'd we'll welcome well went weren't what'll whatever when's whenever where's wherever
    whether who's whoever whole will wish within wonder won would wouldn ya yeah yep yes yet yours yourself
  `,
};

const byLanguage = new Map(
  Object.entries(FILLERS).map(([language, fillers]) => [
    language,
    new Set([...(functionWords.get(language) ?? []), ...fold(fillers).trim().split(/\s+/)]),
  ]),
);
const every: ReadonlySet<string> = new Set([...byLanguage.values()].flatMap((words) => [...words]));

/** Folded stop words of a language; of all known ones together where it is another or unknown. */
export function stopWordsOf(language: string): ReadonlySet<string> {
  return byLanguage.get(language) ?? every;
}
