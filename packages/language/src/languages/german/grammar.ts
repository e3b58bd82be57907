// Small German words that turn, stress or take back what others say.
import { foldedSet as set } from '../../folding.ts';
import type { Grammar } from '../language.ts';

export const germanGrammar: Grammar = {
  negators: set(`
    nicht nich nie niemals kein keine keinen keiner keinem keines keinerlei nichts nix ohne weder kaum niemand
    niemanden ned net nit nimmer keins
  `),
  trailingNegators: set('nicht nich nie niemals nichts nix ned net nit nimmer keiner niemand kaum'),
  connectors: set(`
    mir mich dir dich uns euch ihm ihr es sich das die der da hier ja auch leider halt einfach doch überhaupt gar
    wirklich so aber bei ihnen einem einen man jetzt dann noch immer mehr bisher ist war sind waren fand
    finde hat wird ma mi di eich
  `),
  only: set('nur'),
  intensifiers: new Map(
    Object.entries({
      sehr: 1.3, echt: 1.2, richtig: 1.3, total: 1.3, absolut: 1.4, extrem: 1.4, unglaublich: 1.4, wirklich: 1.2, voll: 1.2,
      komplett: 1.3, voellig: 1.3, dermassen: 1.4, derart: 1.3, mega: 1.4, ultra: 1.3, hoechst: 1.3, ausgesprochen: 1.2,
      besonders: 1.2, einfach: 1.1, so: 1.1, unfassbar: 1.4, wahnsinnig: 1.3, verdammt: 1.3, ziemlich: 1.05, viel: 1.2,
      maximal: 1.3, nur: 1.1, immer: 1.1, staendig: 1.3, dauernd: 1.3, urschlecht: 1, ur: 1.3, sau: 1.3, schweine: 1.3,
      etwas: 0.7, bisschen: 0.6, bissl: 0.6, wenig: 0.7, eher: 0.8, relativ: 0.8, halbwegs: 0.6, einigermassen: 0.6, teils: 0.7,
      teilweise: 0.7, manchmal: 0.7, vielleicht: 0.6, eventuell: 0.6, angeblich: 0.7, fast: 0.8,
    }),
  ), // prettier-ignore
  contrasts: set('aber jedoch allerdings trotzdem dennoch sondern'),
  unreal: set(`
    wäre wären wär würde würden hätte hätten könnte könnten wenn falls ob sollte sollten müsste wünschte hoffentlich
    trotz entgegen statt anstatt
  `),
  ironyTags: set('ironie ironieoff sarkasmus sarkasmusoff ironieaus not vorsichtironie achtungironie ironic'),
  self: {
    persons: set('ich mich'),
    whole: set('bin'),
    links: set(
      'war so ein eine einen zu halt wohl echt einfach doch mal wieder ja auch der die voll total selbst schon',
    ),
  },
  reporting: {
    before: set('nannte nannten genannt beschimpfte beschimpften beschimpft betitelt betitelte bezeichnete bezeichnet'),
    behind: set('genannt beschimpft betitelt bezeichnet tituliert nannte nannten nennt'),
  },
  people: set(`
    du dich dir euch sie er ihm ihn ihr ihnen leute mensch menschen typ typen kerl mann männer frau frauen wer wem wen
    chef chefin chefs boss
    vorstand vorstände manager managerin management mitarbeiter mitarbeiterin personal fahrer fahrerin verkäufer
    verkäuferin kontrolleur kontrolleurin kellner kellnerin beamter beamte sprecher sprecherin minister ministerin
    politiker politikerin chefetage führung leitung verein bande schaffner schaffnerin kassierer
    kassiererin techniker kollege kollegin zusteller bote wachmann
  `),
  address: set('du dich dir dein deine deiner deinem ihr euch euer eure eurem eurer sie ihnen'),
};
