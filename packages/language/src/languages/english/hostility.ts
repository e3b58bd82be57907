// English words that attack people; the same rules and weights as for German.
export const englishInsults = `
idiot* 2
moron* 2.1
imbecile* 2.1
dumbass* 2.4
fool 1
fools 1.1
clown* 1.4
loser* 1.8
asshole* 2.8
arsehole* 2.7
ass 1.2
asses 1.4
jackass* 2.3
jerk* 1.8
dick 1.8
dickhead* 2.7
dicks 1.8
prick* 2.2
bastard* 2.5
bitch* 2.6
son of a bitch 3
whore* 2.9
slut* 2.8
cunt* 3.2
twat* 2.7
wanker* 2.6
tosser* 2.2
bellend* 2.4
douche* 2.2
douchebag* 2.5
scumbag* 2.7
scum 2.7
piece of shit 2.8
pieces of shit 2.9
shithead* 2.7
shit 1.2
shitty 1.2
shits 1.2
fuck* 1.7
fuck you 3
fuck off 2.9
f*** 1.5
fck 1.5
fuckin* 1.5
motherfuck* 2.6
stfu 2.5
shut up 1.8
shut the fuck up 3
shut your mouth 2.5
gtfo 2.2
piss off 2.2
suck my 2.6
go to hell 2.6
burn in hell 3
kiss my ass 2.4
screw you 2.4
go away 0.8
get lost 1.3
retard* 2.7
psycho* 1.7
lunatic* 1.7
maniac* 1.5
nutcase* 1.8
nutjob* 1.9
deranged 1.6
delusional 1.3
brainless 1.8
braindead 2.1
brain dead 2
no brain 1.7
ignorant 1.3
disgusting human 2.3
creep 1.5
pervert* 2
sicko* 2
vermin 2.7
parasite* 2.2
leech* 1.6
coward* 1.7
crybaby 1.6
liar* 1.5
lying 0.9
traitor* 1.9
crook* 1.6
criminal 0.9
criminals 1
thug* 1.6
hypocrite* 1.5
fraud* 0.9
fatass* 2.6
fat ass 2.5
hate you 1.8
hate 0.4
shame on you 1
troll* 1
hoes 1.9
hag 1.8
bitch 2.4
bitches 2.4
bitching 2.4
bitchy 2.4
bitchass 2.4
sob 2.4
slutty 2.4
thot* 2.4
skank* 2.4
hags 2.4
swine 2.4
cockroach* 2.4
maggot* 2.4
scum* 2.4
dirtbag* 2.4
sleazebag* 2.4
sleaze* 2.4
slimeball* 2.4
douchey 2.4
asshat* 2.4
assholes 2.4
assclown* 2.4
asswipe* 2.4
ass hole 2.4
arse 2.4
arses 2.4
dumb ass 2.4
lame ass 2.4
fatass 2.4
bad ass mofo 2.4
badass punk 2.4
punk ass 2.4
bitch ass 2.4
ass kisser* 2.4
ass kissing 2.4
kiss ass 2.4
brown nose* 2.4
dickwad* 2.4
cock 2.4
cocksucker* 2.4
motherfucker* 2.4
motherfuckers 2.4
mofo 2.4
mf 2.4
mfs 2.4
muthafucka 2.4
fucker* 2.4
fuckers 2.4
fuckface 2.4
fuckwit* 2.4
fucktard* 2.4
fuckboy* 2.4
fuck boy* 2.4
fuck u 2.4
fuck yourself 2.4
fuck him 2.4
fuck her 2.4
fuck them 2.4
fuck all 2.4
go fuck 2.4
f you 2.4
f off 2.4
fuk 2.4
fuckin 2.4
fucking 2.4
fuck 2.4
fucks 2.4
fucked 2.4
eff off 2.4
up yours 2.4
piss 2.4
bugger off 2.4
sod off 2.4
shut it 2.4
shut your 2.4
shut the fuck 2.4
shut the hell 2.4
shut ur 2.4
rot in hell 2.4
rot in 2.4
get bent 2.4
get stuffed 2.4
eat shit 2.4
suck it 2.4
suck a 2.4
bite me 2.4
blow me 2.4
shitbag* 2.4
shithole* 2.4
shitstain* 2.4
bullshit* 2.4
bullshitter* 2.4
horseshit 2.4
full of shit 2.4
full of it 2.4
pile of shit 2.4
bag of shit 2.4
turd* 2.4
white trash 2.4
human garbage 2.4
waste of space 2.4
waste of oxygen 2.4
waste of air 2.4
waste of skin 2.4
cretin* 2
dimwit* 2
halfwit* 2
half wit* 2
nitwit* 2
numbskull* 2
numskull* 2
dumbo 2
dummy 2
dummies 2
dumbfuck* 2
stupider 2
thick as 2
brainwashed 2
no brains 2
pea brain 2
pea brained 2
birdbrain* 2
airhead* 2
bonehead* 2
knucklehead* 2
blockhead* 2
meathead* 2
pinhead* 2
dunce* 2
dolt* 2
oaf* 2
ignoramus 2
ignorance 2
simpleton* 2
buffoon* 2
clowns 2
bozo* 2
fool* 2
goof 2
goofball 2
jerks 2
creep* 2
creeps 2
perv* 2
pedo* 2
pedophile* 2
molester* 2
psychopath* 2
sociopath* 2
loony* 2
nut job* 2
nutter* 2
wacko* 2
whacko* 2
whack job 2
wackjob 2
crackpot* 2
cray 2
demented 2
unhinged 2
mentally ill 2
mental case 2
sick in the head 2
sick fuck 2
sick people 2
sick person 2
lowlife* 2
low life* 2
losers 2
pitiful 2
spineless 2
gutless 2
cowards 2
cowardly 2
chicken shit 2
wimp* 2
wuss* 2
pussy 2
pussies 2
snowflake* 2
crybaby* 2
crybabies 2
cry baby 2
whiner* 2
whining 2
whine 2
cuck* 2
incel* 2
weasel* 2
snake* 2
treason 2
treasonous 2
turncoat* 2
sellout* 2
hypocrites 2
hypocritical 2
hypocrisy 2
liars 2
lies 1.1
lied 1.1
lie 1.1
frauds 2
fake 0.6
fakes 0.9
con man 2
conman 2
con artist* 2
crooks 2
crooked 2
criminal* 2
thugs 2
thief 2
thieves 2
monster* 2
monsters 2
demon 1.4
demonic 1.4
devil 0.6
satan 2
greedy 2
corrupt 2
corruption 0.4
dishonest 2
shameless 2
know nothing 2
know it all 2
no idea what 2
don't have a clue 2
out of your mind 2
out of her mind 2
out of his mind 2
lost your mind 2
lost his mind 2
lost her mind 2
lost their minds 2
off his rocker 2
off your rocker 2
off her rocker 2
not right in the head 2
screw loose 2
few screws 2
elevator doesn't 2
sharpest tool 2
brightest bulb 2
two brain cells 2
one brain cell 2
brain cell 2
low iq 2
room temperature iq 2
get a life 2
get a job 2
get a clue 2
get a brain 2
grow up 2
grow a pair 2
grow some 2
learn to read 2
learn to spell 2
go back to 2
go cry 2
cry more 2
cry about it 2
cry me 2
boo hoo 2
boohoo 2
triggered 2
butthurt 2
trolls 2
trolling 2
hater* 2
haters 2
attention whore 2
attention seeker* 2
attention seeking 2
drama queen 2
clout chaser* 2
clout 2
wannabe* 2
gold digger* 2
trailer trash 2
peasant* 2
hillbilly* 2
redneck* 2
inbred* 2
mouth breather* 2
neckbeard* 2
basement dweller* 2
fatso 2
fatty 2
fugly 2
old hag 2
sheeple 2
sheeps 2
stooge* 2
minion* 2
bootlicker* 2
boot licker* 2
lapdog* 2
lackey* 2
shill* 2
shills 2
cultist* 2
cultists 2
fanatic* 2
extremist* 2
zealot* 2
bigot* 2
bigots 2
bigoted 2
racist* 2
sexist* 2
misogynist* 2
homophobe* 2
hateful 0.8
hates 2
hated 0.4
hating 2
hatred 2
despise 2
despicable 2
deplorable 2
loathe 2
loathsome 2
detest 2
contempt 0.8
contemptible 2
savage* 2
barbarian* 2
heartless 2
soulless 2
cold hearted 2
damn fool 1
arrogant 1
arrogance 1
entitled 1
pompous 1
smug 1
condescending 1
self righteous 1
selfish 1
narcissist* 1
narcissistic 1
egomaniac* 1
ego 1
immature 1
brat* 1
spoiled 1
whiny 1
bully* 1
bullies 1
bullying 1
abuser* 1
abusive 1
harass* 1
stalker* 1
boobs 1
tits 1
titties 1
horny 1
porn 1
nude* 1
sexy 1
sex 0.6
cum 1
penis 1
vagina 1
anal 1
orgasm 1
lock up 1
lock him up 1
lock her up 1
lock them up 1
locked up 1
behind bars 1
impeach 1
fire him 1
fire her 1
deport 1
indicted 1
hang 1
hanging 0.4
punch 1
punched 1
slap 1
smack 1
beat 0.4
beating 1
kick 0.4
choke 1
throat 1
kill 1
killing 1
killed 1
die 1
dies 1
dying 1
dead 0.5
death 0.4
burn 1
bomb 1
shoot 1
shot 0.4
shooting 0.1
blood 0.3
bleed 1
war 0.1
attack 0.5
attacks 0.5
attacked 0.6
brainwash* 1
indoctrinat* 1
propaganda 0.4
agenda 0.5
rigged 1
hoax 1
b.s. 1
goon* 1
pathological 1
compulsive liar 1
karma 0.5
deserve 0.4
deserves 0.4
you people 1
you guys are 0.4
you are so 0.2
you're so 1
ur so 1
your so 1
he is so 0.1
she is so 0.1
he's a 0.3
she's a 0.3
you're a 0.6
you are a 0.5
ur a 1
they are all 1
these people 1
those people 1
people like you 1
some people 0.4
nobody likes 1
nobody cares 1
no one cares 1
nobody asked 1
who asked 1
don't care 1
bye felicia 1
stay mad 1
stay pressed 1
die mad 1
ratio 1
cope 1
seethe 1
dumb ass* 2
dipshit* 2.4
degenerate* 2
sack of shit 2.6
knobhead* 2
muppet* 1.6
imbecil* 2
shut your face 1.8
screw yourself 2
uneducated 1.2
weirdo* 1.4
what an idiot 2.4
such an idiot 2.4
you idiot* 2.6
you moron* 2.6
you clown* 2.2
you fool* 2
you liar* 2
you cow 2
you pig 2.2
you pigs 2.2
no brain* 1.4
s**t 2.4
sh*t 2.4
sh*tty 2.4
sh** 2.4
sh1t 2.4
f**k 2.4
f*ck 2.4
f*cking 2.4
f**king 2.4
f**ked 2.4
f*cked 2.4
fvck 2.4
fk 2.4
fkn 2.4
fkin 2.4
fking 2.4
phuck 2.4
fuckn 2.4
fuckery 2.4
fucken 2.4
a** 2.4
a$$ 2.4
a**hole 2.4
a**holes 2.4
*sshole 2.4
azz 2.4
assh*le 2.4
b*tch 2.4
b*tches 2.4
b**ch 2.4
b!tch 2.4
biatch 2.4
biotch 2.4
beotch 2.4
d*ck 2.4
d**k 2.4
c*nt 2.4
p*ssy 2.4
bs*it 2.4
bullsh*t 2.4
bulls**t 2.4
bullcrap 2.4
effin 2.4
effed 2.4
frickin 2.4
fricking 2.4
friggin 2.4
wtaf 2.4
lowest of the low 2
low-life* 2
lowest form 2
subhuman* 2
sub human 2
sub-human 2
savages 2
vile human 2
horrible human 2
horrible person 2
terrible person 2
awful person 2
disgusting person 2
bad person 2
evil person 2
evil man 2
evil woman 2
evil people 2
awful human 2
excuse for a human 2
waste of life 2
waste of human 2
waste of sperm 2
oxygen thief 2
useless human 2
you are pathetic 2
you're pathetic 2
you are disgusting 2
you're disgusting 2
you are an idiot 2
you're an idiot 2
you are a joke 2
you're a joke 2
you are a disgrace 2
you're a disgrace 2
you are sick 2
you're sick 2
you are insane 2
you're insane 2
you are crazy 2
you're crazy 2
you are delusional 2
you are dumb 2
you're dumb 2
ur dumb 2
u dumb 2
u stupid 2
you stupid 2
you dumb 2
you are stupid 2
you're stupid 2
ur stupid 2
ur an idiot 2
you are ignorant 2
you are a liar 2
you're a liar 2
you are nothing 2
you're nothing 2
you're trash 2
you are trash 2
you ain't shit 2
aint shit 2
ain't shit 2
you suck 2
u suck 2
you all suck 2
they suck 2
he sucks 2
she sucks 2
you disgust 2
you make me sick 2
you should be ashamed 2
have you no shame 2
no decency 2
no morals 2
no soul 2
no spine 2
no balls 2
no heart 2
no dignity 2
no integrity 2
grow a spine 2
grow a brain 2
use your brain 2
buy a brain 2
where is your brain 2
are you stupid 2
are you dumb 2
are you retarded 2
are you blind 2
are you deaf 2
are you that dumb 2
are you that stupid 2
how stupid are 2
how dumb are 2
how dumb can 2
how stupid can 2
too stupid 2
too dumb 2
is an idiot 2
is a moron 2
is a fool 2
is a clown 2
is a liar 2
is a coward 2
is a criminal 2
is a pig 2
is a monster 2
is a snake 2
is delusional 2
is a nut 2
are idiots 2
are morons 2
are stupid 2
are dumb 2
are liars 2
are trash 2
are garbage 2
are pathetic 2
are disgusting 2
are evil 2
are insane 2
are sick 2
are crazy 2
are cowards 2
are clowns 2
are frauds 2
are animals 2
are scum 2
what a clown 1.2
what a fool 1.2
what a loser 1.2
what a moron 1.2
what a liar 1.2
what a coward 1.2
what a hypocrite 1.2
what a pig 1.2
what a jerk 1.2
what a tool 1.2
what a creep 1.2
what a piece of 1.2
complete idiot 1.2
complete moron 1.2
complete fool 1.2
total idiot 1.2
total moron 1.2
total loser 1.2
absolute idiot 1.2
absolute moron 1.2
absolute clown 1.2
utter moron 1.2
utter idiot 1.2
sorry ass 1.2
dumb people 1.2
stupid people 1.2
crazy people 1.2
ignorant people 1.2
idiots like 1.2
morons like 1.2
fools like 1.2
people like him 1.2
people like her 1.2
his kind 1.2
her kind 1.2
your kind 1.2
that guy is 1.2
this guy is 1.2
this clown 1.2
this idiot 1.2
this moron 1.2
this fool 1.2
this loser 1.2
that idiot 1.2
that clown 1.2
that woman is 1.2
that man is 1.2
these clowns 1.2
these idiots 1.2
these fools 1.2
those idiots 1.2
those clowns 1.2
lock his 1.2
throw him in 1.2
throw her in 1.2
belongs in jail 1.2
belong in jail 1.2
belongs in prison 1.2
belong in prison 1.2
rot in prison 1.2
put him down 1.2
s*** 1.2
f***ing 1.7
fck u 2.6
bi*ch 2.6
as*hole 2.8
a*shole 2.8
c**t 3
wh*re 2.8
fuq 1.6
fukin 1.6
fuckup 1.8
fuck up 1.6
fucked up 1.6
mindfuck 1
beyotch 2.4
bish 1.4
btch 2.4
azzhole 2.6
a hole 1.8
a-hole 2.4
ahole 2.4
a-holes 2.4
aholes 2.4
shyt 1.2
shiet 1.2
bull crap 1.2
bs'ing 1
dumba 1
dumbasses 2.4
dumb bitch 2.8
stupid bitch 2.8
dumb fuck 2.6
stupid fuck 2.8
stupid fool 2.4
stupid idiot 2.6
stupid person 2
stupid cow 2.6
fat pig 2.8
filthy pig 2.8
filthy animal* 2.4
sick bastard* 2.8
old fool 2.2
old bat 2
old fart 2
little shit 2.4
little bitch 2.6
little punk 2.2
punk 1.4
punks 1.6
chump* 1.6
schmuck* 1.8
putz 1.8
schmo 1.4
doofus 1.6
dork* 1.3
dweeb* 1.5
nimrod* 1.6
numpt* 1.8
plonker* 1.8
pillock* 1.9
prat 1.6
prats 1.8
gits 1.6
wally 1.3
berk 1.7
tit 1
minger* 2
munter* 1.9
slag 1.8
slapper 1.8
scrubber 1.2
gobshite* 2.4
shite 1.2
arsewipe* 2.4
twats 2.6
tosspot* 2.2
ratbag* 1.9
toerag* 1.9
lowlifes 2.2
scumbags 2.8
scummy 2.2
crackhead* 2
junkie* 1.7
druggie* 1.6
drunkard* 1.6
boozer* 1.2
hobo 1.2
bum 0.8
bums 1.3
moocher* 1.7
freeloader* 1.8
sponger* 1.8
bloodsucker* 2
leeches 1.8
vulture* 1.5
vultures 1.6
hyenas 1.4
jackal* 1.5
rodent* 1.4
baboon* 1.8
mongrel* 2
cur 1.2
jackasses 2.4
ogre 1.3
ghoul* 1.6
hellspawn 2.4
spawn of 1.8
fiend* 1.6
tyrant* 1.4
dictator 0.9
waste of a human 2.4
excuse of a human 2.4
not even human 2.2
less than human 2.4
human trash 2.6
human waste 2.6
human scum 2.8
scum of the earth 3
trash human 2.2
trash people 2.2
garbage human 2.4
vile person 2.3
vile creature 2.3
nasty woman 2
nasty man 2
nasty person 2
disgusting man 2.2
disgusting woman 2.2
disgusting people 2.2
horrible people 1.8
pathetic loser 2.6
pathetic little 2.2
sad little man 2.4
sad little 1.6
sad pathetic 2.2
lying piece 2.6
lying sack 2.6
lying bastard* 2.8
lying liar* 2.2
lying snake 2.2
cheating liar 2.2
two faced 1.8
two-faced 1.8
backstabber* 1.9
backstabbing 1.6
scheming 1.4
conniving 1.7
manipulative 1.5
parasitic 2
sycophant* 1.8
bottom feeder* 2
bottom-feeder* 2
shitposter 1.2
edgelord* 1.7
keyboard warrior* 1.5
internet tough guy 1.8
tough guy 1.2
big mouth 1.5
loudmouth* 1.7
blowhard* 1.8
windbag* 1.8
gasbag* 1.8
motormouth 1.5
know-it-all* 1.6
smartass* 1.7
smart ass 1.7
smart-ass 1.7
wiseass 1.7
wise guy 1.1
asskisser* 2
suck up 1.4
suckup* 1.6
kissass 2
yes man 1.3
spoiled brat* 2
entitled brat* 2
prima donna 1.4
diva 0.6
hussy 2
floozy 2
bimbo* 2
trollop 2.2
strumpet 2
harlot 2
wench 1.5
shrew 1.6
harpy 1.8
banshee 1.3
gasbags 1.8
ya suck 2
you disgust me 2.4
ur a joke 2.2
ur trash 2.6
you are garbage 2.4
you're garbage 2.4
you are ugly 2.4
you're ugly 2.4
ur ugly 2.4
are you insane 1.8
are you crazy 1.5
are you on drugs 1.8
are you high 1.4
stupid as 1.8
dumb as 2
dumber than 2.2
what a bitch 2.8
what a dick 2.6
such a moron 2.6
such a loser 2.4
such a bitch 2.8
such a liar 2
such a dick 2.6
such a hypocrite 2
such a clown 2.2
such a piece of 2.4
such idiots 2.6
these morons 2.6
this bitch 2.8
this woman is a 1
this man is a 1
this guy is a 1.1
that bitch 2.8
bunch of idiots 2.6
bunch of clowns 2.4
bunch of losers 2.6
bunch of liars 2.2
bunch of hypocrites 2.2
bunch of crooks 2.2
bunch of cowards 2.4
bunch of morons 2.6
bunch of thugs 2.2
nobody likes you 2.2
no one likes you 2.2
everyone hates you 2.4
everybody hates you 2.4
i hate you 2.2
hate u 2.2
hate your guts 2.4
can't stand you 1.8
can't stand him 1.4
can't stand her 1.4
hope you rot 2.8
hope you choke 3
hope you burn 3
hope you lose 1.6
hope you get 1.2
hope you fail 1.8
hope you suffer 2.6
rot in jail 2.2
belongs in a zoo 2.4
take a hike 1.6
buzz off 1.8
beat it 0.8
get out of here 0.8
get the fuck out 2.8
get the hell out 1.8
get outta here 1
crawl back 1.8
crawl under 1.6
under a rock 1.4
shove it 2
stick it up 2
up your ass 2.6
up his ass 2.4
up her ass 2.4
up your arse 2.6
out of your ass 2.4
out of his ass 2.2
out your ass 2.4
head up 1.2
pull your head 1.6
sit down 0.4
sit your ass 2.2
sit the fuck 2.6
stop talking 1.2
stop crying 1.2
stop whining 1.6
quit whining 1.6
quit crying 1.4
stay out of 0.6
mind your own 1.2
nobody asked you 1.8
no one asked you 1.8
who asked you 1.8
who cares what you 1.6
zip it 1.6
put a sock in 1.8
cram it 2
talk shit 1.8
talking shit 1.8
talks shit 1.8
talkin shit 1.8
full of crap 1.8
full of lies 1.5
don't give a shit 1.4
don't give a fuck 1.6
don't give a damn 0.9
doesn't give a shit 1.4
gives a shit 1.4
gives a fuck 1.6
idgaf 1.6
idgf 1.6
dgaf 1.6
tf 1.2
tfoh 2
gtfoh 2.2
foh 1.6
smd 2.2
omfg 1.2
af 0.6
asf 0.5
ass hat 2.2
dumb shit 2.2
dumbshit* 2.2
horse shit 1.4
chickenshit 1.8
batshit* 1.8
bat shit 1.8
apeshit 1.4
shitstorm 0.8
shit head 2.4
shit heads 2.4
shitface* 2.4
shit stain 2.4
shit eating 2.4
eat a dick 2.8
bag of dicks 2.8
dickless 2.4
limp dick 2.6
small dick 2.2
ballless 1.6
no backbone 1.5
no conscience 1.3
zero integrity 1.2
classless 1.5
circus clown 1.8
nut bag 1.8
nutbag* 1.9
nut cases 1.8
fruitcake 1.6
fruit loop 1.5
basket case 1.5
headcase* 1.6
head case 1.6
wack job 1.8
crazies 1.5
crazy bitch 2.8
crazy person 1.4
crazy lady 1.5
crazy ass 1.8
bonkers 1
loon 1.6
loons 1.8
mad man 1
madman 1.2
off your meds 2.2
off his meds 2.2
off her meds 2.2
take your meds 2
need therapy 1.4
needs therapy 1.2
needs a shrink 1.6
psych ward 1.6
mental patient 1.8
mental institution 1.6
insane asylum 1.6
padded cell 1.6
straight jacket 1.5
straitjacket 1.5
illiterate* 1.6
low life 2
half brain 1.8
half a brain 1.8
smooth brain 2
smoothbrain* 2
room temp iq 2
thick skull 1.8
thick headed 1.6
dim bulb 1.6
not very bright 1.4
not too bright 1.4
not so bright 1.3
village idiot 2.6
useful idiot* 2.2
fucking idiot 3
fucking idiots 3
fucking moron 3
fucking liar 2.8
fucking clown 2.8
fucking loser 2.8
fucking bitch 3
good for nothing 1.8
nasty piece of work 2
wouldn't spit on 2.4
wouldn't piss on 2.4
brain of a 1.8
brains of a 1.8
little man 1.2
rip off merchants 1.6
scam artist* 1.6
shyster* 1.8
charlatan* 1.6
grifter* 1.8
swindler* 1.6
con men 1.8
conmen 1.8
money grubbing 1.4
bloodsucking 1.8
barely human 2.4
hardly human 2.4
aren't human 2
not even people 2
garbage humans 2.6
garbage people 2.4
trash humans 2.4
bunch of cowboys 1.8
bunch of jokers 1.6
bunch of amateurs 1.4
bunch of bandits 1.8
bunch of thieves 2
bunch of rats 2
bunch of animals 2
should be slapped 1.6
deserves a slap 1.8
wants slapping 1.8
f u 2.2
every last one of you 1
you lot are 1
the lot of you 1
shut up and take my 0
shut up and take our 0
fuck yeah 0.6
fuck yes 0.6
hell yeah 0.2
hell yes 0.2
heck yes 0
bad ass 0.6
kick ass 0.6
kicks ass 0.6
kicked ass 0.6
dead on time 0
dead good 0
dead easy 0
dead simple 0
dead straight 0
dead serious 0
dead certain 0
to die for 0
i'd die for 0
i'd kill for 0
would kill for 0
could kill for 0
kill for a 0
killing it 0
killed it 0
kills it 0
killing time 0
kill time 0
kill some time 0
killer app 0
killer feature* 0
killer deal* 0
killer song* 0
battery dies 0
battery died 0
battery is dead 0
phone dies 0
phone died 0
dying to 0
dying for a 0
dying laughing 0
dying of laughter 0
i'm dying 0
i'm dead 0
crazy good 0
crazy fast 0
crazy cheap 0
insanely good 0
crazy about 0
the bomb 0
bath bomb* 0
burn calories 0
burn fat 0
shot of espresso 0
espresso shot 0
photo shoot 0
flu shot 0
kick off 0
kick start 0
kicks off 0
hang out 0
hang on 0
hang in there 0
hang up 0
hanging out 0
hanging in there 0
hanging on 0
beat that 0
can't beat 0
hard to beat 0
hot dog* 0
pig roast 0
moby dick 0
dick's sporting 0
trash can* 0
trash bin* 0
trash collection 0
trash is collected 0
garbage collection 0
garbage truck* 0
garbage is collected 0
garbage disposal 0
rubbish collection 0
entitled to 0
sick beat* 0
dirty laundry 0
dirty dishes 0
dirty martini 0
dirty chai 0
salty caramel 0
guilty pleasure 0
prison sentence 0
sentenced to prison 0
fired up 0
dead end 0
dead battery 0
dead pixel* 0
die hard 0
never say die 0
do or die 0
burn out 0
heart attack 0
panic attack* 0
attack on titan 0
star wars 0
console war* 0
cold war 0
thick crust 0
extra thick 0
pond life 2.2
pond scum 2.6
dregs of society 2.4
human filth 2.6
where the sun doesn't 2.2
where the sun don't 2.2
slimy little 2
greedy little 1.8
nasty little 1.8
horrible little 1.8
vile little 2
spiteful little 1.8
arrogant little 1.8
smug little 1.8
spineless little 2
`;

/**
 * Rude words that are said of things as often as of people (`a stupid update`, `rats in the cellar`): without anybody in sight they
 * attack nobody.
 */
export const englishRudeness = `
dumb 1
dumbest 1.5
dumber 1.1
stupid 1.2
stupidest 1.6
stupidity 1.2
foolish 0.7
idiotic 2
moronic 2
pathetic 1
trash 1
trashy 2.4
garbage 0.8
bullshit 1.1
bs 0.5
sucks 0.7
suck 0.8
sucked 1
sucking 1
sucky 1
crap 0.7
crappy 2.4
damn 0.5
goddamn 0.8
god damn 1
damned 1
dammit 1
hell 0.5
what the hell 1
the hell 1
bloody 1
freaking 1
frigging 1
effing 1
ffs 0.6
wtf 0.7
pissed 0.5
balls 0.5
crazy 0.5
insane 0.5
disgusting 1
disgust 2
disgrace* 1
disgraceful 2
vile 1.5
creepy 0.9
pig 1.2
pigs 1.5
rat 0.9
rats 1
snake 1.1
snakes 1.1
cow 1
worm 1.1
worms 1.1
donkey* 0.9
sheep 1
animal 0.7
animals 0.8
beast 0.5
ugly 1.1
ashamed 0.6
shameful 2
shame on 2
worthless 1.2
useless 0.6
evil 1.1
nasty 2
gross 1
filthy 2
filth 2
dirty 2
sleazy 2
slimy 2
phony 2
phoney 2
embarrassment 2
embarrassing 2
joke 0.8
a joke 2
laughing stock 2
ridiculous 2
laughable 2
absurd 2
inept 2
incompetent 0.8
incompetence 2
clueless 2
cruel 2
wicked 2
sinister 2
toxic 2
poison 0.6
cancer 0.6
plague 0.7
disease 0.7
infested 2
infestation 2
trashbag 2
toilet 0.6
sewer 2
swamp 0.8
cesspool 2
dumpster 2
revolting 2
repulsive 2
hideous 2
smelly 2
stinks 2
stinky 2
bald 2
fat 1
basic 0.3
thirsty 0.4
twisted 2
disturbed 2
mental 0.8
nuts 0.6
blows 1
screwed 1
screw 1
wack 1
whack 1
lame 1
lamest 1
weak 0.7
weak ass 1
boring 0.5
annoying 1
irritating 1
obnoxious 1
insufferable 1
pretentious 1
petty 1
childish 1
nonsense 0.7
rubbish 1
drivel 1
crock 1
abomination 2
barbaric 2
inhuman 2
failure 0.7
ruin 1
ruined 1
ruining 1
destroy 1
destroying 1
resign 1
fired 0.2
butt 0.6
butts 1
booty 0.3
yikes 1
ew 1
eww 1
yuck 1
cringe 1
cringey 1
cringy 1
lmao 1
lmfao 1
smh 1
smdh 1
tool 0.4
tools 0.3
is stupid 2
is dumb 2
is a joke 2
is a fraud 2
is a disgrace 2
is trash 2
is garbage 2
is pathetic 2
is disgusting 2
is evil 2
is insane 2
is nuts 2
is sick 2
is crazy 2
what a joke 1.2
what a disgrace 1.2
total joke 1.2
total fraud 1.2
absolute joke 1.2
absolute disgrace 1.2
utter disgrace 1.2
such a joke 1.4
fucking joke 2
bunch of 1.2
pack of 1.2
bag of 1.2
sack of 1.2
pile of 1.2
load of 1.2
piece of crap 2.4
piece of garbage 2.4
should be ashamed 2
ought to be ashamed 2
so stupid 2
so dumb 2
how stupid 2
how dumb 2
this stupid 1.6
that stupid 1.6
the stupid 1.4
all stupid 1.8
makes me sick 2
make me sick 2
makes me puke 2
make me puke 2
makes me vomit 2
want to vomit 2
want to puke 2
pathetic excuse 2
awful excuse 2
poor excuse 2
sorry excuse 2
excuse for a 2
excuse of a 2
poor excuse for a 1.8
sorry excuse for 1.8
no shame 2
no class 2
no clue 2
half ass 1.2
half assed 1.2
half-assed 1.2
shit show 1.2
shitshow 1.2
clown show 1.6
what a disgusting 2.2
stupid ass 2.2
fucking stupid 2.6
fucking pathetic 2.6
fucking disgusting 2.4
fucking disgrace 2.4
salty 2
beta 2
ratchet 2
puppet* 2
puppets 2
iq 2
brain cells 2
egghead 2
witch 1
dense 0.8
thick 0.6
slug 1
slime 1.4
reptile 1.1
ape 1
apes 1.2
mutt 1
hoe 1.4
git 1.2
pos 1.5
cult 1
murderer* 2
murderers 2
rapist* 2
predator* 2
killer* 2
gangster* 2
mafia 1
cartel 1
gang 1
mob 1
slave* 0.6
jail 0.4
in jail 1.2
prison 1
in prison 1.2
arrest 1
arrested 0.5
virgin 0.6
tramp 0.8
toad 1.2
toads 1.2
`;

export const englishThreats = `
burn down 1.4
you will regret 1.2
you'll regret 1.2
blow up your 1.2
break your 0.8
stabbing 1
stabs 1
lynch 1.4
merrill lynch 0
lynched 1.4
lynching 1.4
kill you 4.2
kill them 3.2
kill yourself 4.2
kys 4
i will kill 3.8
i'll kill 3.6
gonna kill 2.6
should be shot 3.8
hang them 3.2
should be hanged 3.6
bomb your 3.8
beat you up 3.4
beat the shit 3.2
punch you 3
punch in the face 2.8
find you 1.8
we know where you live 4
i know where you live 4
know where you live 4
you're dead 3.2
watch your back 3
hope you die 3.8
hope they die 3.4
drop dead 3
deserve to die 3.8
go die 3.6
die in 1.6
behead* 2.6
stab 1.8
stabbed 1
stab you 3.6
stab him 3.4
stab her 3.4
stab them 3.2
stab your 3.2
stabbed to death 1.2
should be stabbed 3.4
lynch him 3.4
lynch her 3.4
lynch them 3.4
lynch you 3.6
lynch mob 1.2
should be lynched 3.6
burn it down 2.6
burn it to the ground 2.4
burn that place down 3
burn the place down 3
burn this place down 3
burn your house 3.4
burn your shop 3.2
burn your store 3.2
burn your office 3.2
torch your 2.8
torch the place 2.8
blow up your phone 0
blow up your office 3.8
blow up your shop 3.8
blow up your store 3.6
blow up your building 3.8
blow up your car 3.6
blow your brains 3.8
break your neck 3.4
break your nose 3.2
break your legs 3.4
break your face 3.2
break your jaw 3.2
break your arms 3.2
break your bones 3.2
break your fingers 3.2
break his neck 3.2
break his nose 3
break his legs 3.2
break his face 3
break his jaw 3
break her neck 3.2
break her nose 3
break their legs 3.2
break their noses 3
knock your teeth 3.2
knock his teeth 3
kick your teeth 3.2
kick your head in 3.4
kick his head in 3.2
smash your face 3.4
smash your head 3.4
smash his face 3.2
smash her face 3.2
smash your window* 3
smash their window* 3
smash your car 2.8
slash your tyres 3
slash your tires 3
slash his tyres 2.8
slash his tires 2.8
slap you 2.2
slap you with 0
slap you in 2.6
punch your 2.6
punch his lights 2.6
punch him in 2.4
punch her in 2.6
beat him up 2.8
beat her up 2.8
beat them up 2.8
beat the crap out 3
beat some sense 2.2
deserves a beating 2.6
deserve a beating 2.6
needs a beating 2.4
run you over 3
shoot them 2.8
shoot them a 0
shoot them an 0
shoot them all 3.4
shoot them in 3.4
shoot you 3.6
shoot you a 0
shoot you an 0
shoot you in 3.8
shoot you dead 4
shoot him in 3.4
shoot up your 3.4
put a bullet 3.8
bullet in your 4
bullet in his 3.8
bullet in her 3.8
throw acid 3.6
firing squad 2.4
up against a wall 2.6
up against the wall 1.6
put them against the wall 3.2
line them up and 2.4
string them up 3
string him up 3
strung up 2.4
heads on spikes 3
head on a spike 3
guillotine them 3
bring back the guillotine 2.4
know where you work 3
know where you park 3.2
know where your family 3.6
know where your kids 4
know where your children 4
know where your office 2.4
know where he lives 3.2
know where she lives 3.2
know where they live 3
waiting outside for 1.2
wait for you outside 2.6
wait for him outside 2.4
wait for her outside 2.4
better pray i 2.2
better pray we 2.2
better hope i don't 2.4
better hope we don't 2.2
don't let me catch 2.2
if i catch you 2.6
if i catch him 2.4
if i ever catch 2.4
get my hands on him 2.8
get my hands on her 2.8
get my hands on you 3
get my hands on whoever 2.4
you will pay for this with 2.6
you will regret this 1.8
you'll regret this 1.8
hope he dies 3.4
hope she dies 3.4
hope you all die 3.8
hope they all die 3.6
hope your family dies 4
hope .. get cancer 3.4
hope .. gets cancer 3.4
hope you get hit 3
hope he gets hit 2.8
hope .. gets run over 3
hope .. get run over 3
hope someone runs him over 3
run him over 2.6
run her over 2.6
hope his plane 2.4
hope your house burns 3.4
hope your plane crashes 3.6
hope the plane goes down 2.8
hope they choke 2.6
hope he chokes 2.8
hope she chokes 2.8
choke on your 2.2
rot in hell 2.6
won't kill you 0
wouldn't kill you 0
would not kill you 0
will not kill you 0
would it kill you 0
didn't kill you 0
will kill you with 0
i'll kill for 0
i will kill for 0
gonna kill me 0
gonna kill it 0
drop dead gorgeous 0
you're dead right 0
you're dead wrong 0
you're dead on 0
hang them up 0
hang them on 0
hope someone wrecks 2.2
hope someone smashes 2.6
hope someone burns 3
hope someone punches 2.8
hope someone slaps 2.2
hope someone beats 2.8
hope someone breaks 2.2
hope somebody beats 2.8
hope somebody punches 2.8
someone should punch 2.8
someone should slap 2.2
someone should shoot 3.6
someone should beat 2.6
someone needs to punch 2.6
someone needs to slap 2.2
somebody should punch 2.8
somebody should slap 2.2
wish someone would run him 2.8
wish someone would run her 2.8
wish someone would punch 2.6
wish someone would slap 2
teeth knocked out 2.4
needs a punch 2.4
deserves a punch 2.4
needs punching 2.6
needs slapping 2
you will be sorry 1.4
you'll be sorry 1.4
sleep with one eye 2.8
`;
