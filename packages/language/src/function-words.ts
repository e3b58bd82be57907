// The small words that give a language away in a short post. A word that several languages share stands in each, and
// counts the less the more do.
import { foldedSet as words } from './folding.ts';
import type { LanguageLists } from './languages/language.ts';

export type FunctionWords = ReadonlyMap<string, ReadonlySet<string>>;

/** By language: of those that are judged, which bring their own, and of those that are only told apart. */
export function functionWordsOf(judged: readonly LanguageLists[]): FunctionWords {
  return new Map([
    ...othersToldApart,
    ...judged.map(({ code, smallWords }) => [code, words(smallWords.telling)] as const),
  ]);
}

const othersToldApart: FunctionWords = new Map([
  [
    'nl',
    words(`
      de het een van en in is dat die op te zijn met voor niet aan er om ook als dan maar bij naar uit door over nog
      wel geen wat wie waar hoe waarom wanneer ik je jij jullie hij zij ze wij we mij me hem haar hun ons onze mijn
      jouw uw heb hebt heeft hebben had was waren ben bent word wordt worden kan kun kunnen moet moeten mag mogen wil
      willen zou zouden zal zullen gaat gaan doen doet deze dit daar hier nu al alle alles altijd nooit weer veel meer
      heel erg goed echt gewoon even toch want omdat iemand niemand niets iets sinds tot tegen zonder tussen nou eens
      bedankt graag vandaag gisteren morgen
    `),
  ],
  [
    'da',
    words(`
      og i jeg det at en den til er som på de med han af for ikke der var mig sig men et har om vi min havde ham hun
      nu over da fra du ud sin dem os op man hans hvor eller hvad skal selv her alle vil blev kunne ind når være kom
      noget ville jo deres efter ned skulle denne end dette mit også under have dig anden hende mine alt meget sit
      sine vor mod disse hvis din nogle hos blive mange ad bliver hendes været jer sådan kan kun nogen hvorfor hvem
      tak godt igen helt lige rigtig år uden siden gang gange hver ingen intet bare måske synes blevet går får
    `),
  ],
  [
    'no',
    words(`
      og i jeg det at en et den til er som på de med han av for ikke der var meg seg men har om vi min hadde ham hun
      nå over da fra du ut sin dem oss opp man hans hvor eller hva skal selv her alle vil ble kunne inn når være kom
      noen noe ville jo deres etter ned skulle denne enn dette mitt også under ha deg annen henne mine alt veldig mye
      mot disse hvis din dere blir bli mange hennes vært sånn kan kun hvorfor hvem takk bra igjen helt litt uten siden
      gang ganger hver ingen bare kanskje synes går får enda blitt fikk
    `),
  ],
  [
    'sv',
    words(`
      och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när år
      under också efter eller nu sin där vid mot ska skulle kommer ut får finns vara hade alla andra mycket än här då
      sedan över bara blir upp även vad få två vill ha många hur mer går sätt hon man mig dig oss er ni du din dina
      min mitt mina sina deras någon något några ingen inget aldrig alltid varför vem tack bra igen helt riktigt utan
      gång gånger varje kanske tycker detta denna dessa blev blivit åt in
    `),
  ],
  [
    'fr',
    words(`
      le la les l un une des de du et est pas que qui quoi dans en sur pour par avec sans sous je tu il elle on nous
      vous ils elles mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce cet cette ces ça c'est j'ai
      n'est qu'il d'un d'une mais ou où donc or ni car si comme quand plus moins très trop bien tout tous toute toutes
      rien jamais encore toujours déjà même aussi être suis es sommes êtes sont était avoir ai as avons avez ont fait
      faire peut va vont merci bonjour pourquoi comment depuis aucun aucune chez quelqu'un après avant au aux y
    `),
  ],
  [
    'it',
    words(`
      il lo la i gli le un uno una di del della dello dei delle degli a al alla ai alle da dal dalla dai in nel nella
      nei con su sul sulla per tra fra e è ed o ma anche se che chi cosa come quando dove perché non più molto poco
      tanto tutto tutti tutta tutte niente nulla mai sempre ancora già io tu lui lei noi voi loro mi ti ci vi si mio
      mia miei mie tuo tua suo sua nostro vostro questo questa questi queste quello quella sono sei siamo siete era
      erano ho hai ha abbiamo avete hanno fare fa fatto può posso vorrei essere stato stata grazie ciao dopo prima
      senza ogni qualcuno nessuno nessuna solo proprio davvero c'è l'ho
    `),
  ],
  [
    'es',
    words(`
      el la los las un una unos unas de del a al en con por para sin sobre entre desde hasta y e o u pero que qué
      quien quién como cómo cuando cuándo donde dónde porque no ni sí más menos muy mucho mucha muchos poco todo todos
      toda todas nada nunca siempre ya también aún yo tú él ella nosotros vosotros ellos ellas usted ustedes me te se
      nos os le les lo mi mis tu tus su sus nuestro este esta esto estos estas ese esa eso es son era eran soy eres
      somos está están estoy estaba ser estar he has ha hemos han hay hacer hace hecho puede tengo tiene gracias hola
      después antes cada alguien nadie ningún ninguna solo sólo otra otro
    `),
  ],
  [
    'pt',
    words(`
      o a os as um uma uns umas de do da dos das em no na nos nas ao à aos às com por pelo pela para pra sem sobre
      entre desde até e ou mas que quem como quando onde porque não nem sim mais menos muito muita muitos pouco tudo
      todos toda todas nada nunca sempre já também ainda eu tu ele ela nós vós eles elas você vocês me te se lhe meu
      minha meus minhas teu seu sua seus suas nosso este esta isto esse essa isso aquele aquela é são era eram sou
      somos está estão estou estava ser estar tenho tem têm temos foi foram há fazer faz feito pode obrigado obrigada
      olá depois antes cada alguém ninguém só outra outro mesmo
    `),
  ],
  [
    'pl',
    words(`
      i w z na do nie się to jest że o jak ale za co po tak od dla czy już tylko być przez tym jego jej ich ten ta te
      tego tej tych by było był była są jestem może mam masz ma mamy mają ja ty on ona my wy oni mnie mi ciebie cię ci
      go jemu nas was nam wam mój moja moje twój swój swoje bo gdy kiedy gdzie dlaczego czemu kto ktoś nikt nic coś
      bardzo dużo więcej jeszcze znowu zawsze nigdy teraz dziś dzisiaj wczoraj jutro dobrze dzięki dziękuję proszę
      przy bez pod nad przed u ani jeśli żeby aby więc albo lub też również
    `),
  ],
  [
    'tr',
    words(`
      ve bir bu da de için ile çok ne daha mi mı var yok ben sen o biz siz onlar benim senin bana sana ona beni seni
      onu bize size gibi kadar ama fakat çünkü en her hiç şey niye neden nasıl nerede kim hangi değil oldu olan olarak
      olur olmuş sonra önce şimdi bugün dün yarın artık yine hep bile ya ki diye mu mü mısın misiniz lütfen
      teşekkürler teşekkür ederim güzel kötü iyi şu böyle öyle tek sadece beri göre abi hala hâlâ
    `),
  ],
  [
    'cs',
    words(`
      a i v ve na se je to že s z do o pro za od po u k ale jak co když by jsem jsi jsme jste jsou byl byla bylo byli
      být má mám máš máme mají ten ta ty tento tato toto té ho mu mi mě tě vás nás nám vám já on ona my vy oni můj
      moje tvůj svůj není nebo ani jen jenom už ještě zase taky také tak tady kde kdy proč kdo někdo nikdo nic něco
      velmi moc hodně víc lepší dobře děkuji díky prosím dnes včera zítra teď vždy nikdy při bez pod nad před jestli
      aby protože který která které prý podle další
    `),
  ],
  [
    'ro',
    words(`
      și în nu este sunt că la de pe cu un o ce mai am ai are avem aveți au fost fi din pentru care dar sau foarte
      prea tot toate când unde cum cine nimic niciodată mereu acum azi ieri mâine mulțumesc bună eu tu el ea noi voi
      ei ele mi îi meu mea mei mele său lor acest această asta aceste decât după fără între până s-a cineva deja doar
      iar
    `),
  ],
]);
