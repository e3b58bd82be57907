// Small words and turns by which English texts give away what they are; see the German ones.
import type { SignalLists } from '../signals.ts';

export const englishSignals: SignalLists = {
  firstPerson: "i me my mine myself i'm im i've ive i'll i'd",
  firstPlural: "we us our ours we're we've we'll weve",
  secondPerson: "you your yours you're youre u ur you've youve you'll yall y'all yourself yourselves guys",
  thirdPerson: "they them their he she his her they're theyre people",
  asking: 'why what how when where who which whose wtf',
  reproach: 'again still always never only even ever yet already just anymore constantly every nor',
  waiting:
    'minutes minute mins min hours hour hrs hr days day weeks week months month since wait waiting waited later until till hold',
  generalising:
    'all everyone everybody everything nobody anyone anything nothing every each whole entire always never none',
  pointing: 'this these that those such',
  negation:
    "not no never nothing none nobody without can't cant cannot don't dont doesn't doesnt didn't didnt isn't isnt wasn't wasnt won't wont wouldn't couldn't shouldn't haven't hasn't hadn't aren't ain't neither nor",
  contrast: 'but however although though yet instead except despite while',
  obligation: 'must should need needs needed have has had ought supposed gotta',
  irrealis: 'would could should might may if wish hope maybe perhaps hopefully unless',
  particles: 'just so like really actually literally basically well oh ok okay hey please right',
  evaluation: 'think thought feel felt believe guess seems seem opinion personally imo imho honestly',
  addition: 'also plus then now and even too',
  news: 'says said according reports report reported announces announced announcement company companies percent million billion quarter revenue shares stock stocks market launches launch launched unveils plans study survey minister president senate court police officials ceo board spokesperson via news breaking live video watch photo photos blog article read update today thursday wednesday tuesday 2014 2015 2016 2020 2021 2022 2023 2024 2025 new opens opening expected expects',
  notice:
    'am pm tonight tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december 1st 2nd 3rd 4th info information available tickets ticket register sign join follow rt dm check click link here hours open schedule apply hiring jobs job game vs',
  thanks: 'thanks thank thankyou thx grateful cheers appreciate appreciated ty tysm',
  greeting: 'hello hi hey morning evening night welcome dear goodnight',
  wish: 'wish happy good great have enjoy luck best merry birthday',
  looking: 'wait excited forward finally soon tomorrow weekend tonight ready',
  laughter: 'haha hahaha hehe lol lmao rofl lmfao hahah haha*',
  moral:
    'moral* shame* ashamed disgrace* responsib* irresponsib* accountab* fault blame guilt* lie lies lied liar* dishonest* honest* fraud* scandal* corrupt* cheat* betray* injustice unjust unfair* fair justice right rights wrong greed* greedy exploit* hypocri* integrity ethic* unethical respect disrespect* human inhuman* victim* abus* cruel* racis* sexis* discriminat* bigot* evil criminal* crime* steal* stole* thief thieves',
  arousal:
    'fury furious* rage raging outrag* angry anger livid hate hated hates disgust* shock* horr* terribl* awful* appall* insane* crazy unbeliev* nightmare* hell disaster* catastroph* scream* yell* panic* worst never ever fuck* shit* damn* wtf ridiculous* unacceptable boycott* absolutely completely totally immediately now',
  politics:
    'politic* government* party democrat* republic* congress law laws tax taxes election* vote* voter* media president nation country state policy',
  leisure:
    'music song album movie film show episode game play football concert party vacation food dinner cook sleep weather sun cat dog baby girl boy mom dad friend bro sister babe',
  swearing:
    'fuck* fuk* fvck* fck* fk fkn f**k* f*ck* f*** f**king shit* s**t sh*t* sh** sht damn* dammit bullshit* bulls**t bullsh*t bs crap crappy ass asses a** a$$ asshole* arse* bitch* b*tch* biatch hell bloody goddamn* motherf* mf mfs piss* dick dicks d*ck dickhead* bastard* cunt* c*nt pussy p*ssy whore* slut* wtf wtaf stfu gtfo ffs tf omfg af effing freaking frickin* friggin* cock twat* wank* tits sucks suck',
};
