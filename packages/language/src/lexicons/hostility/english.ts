// English words that attack people; the same rules and weights as for German.
export const englishInsults = `
idiot* 2
moron* 2.1
imbecile* 2.1
dumbass* 2.4
dumb 1
dumbest 1.5
dumber 1.1
stupid 1.2
stupidest 1.6
stupidity 1.2
fool 1
fools 1.1
foolish 0.7
clown* 1.4
loser* 1.8
pathetic 1
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
trash 1
garbage 0.8
piece of shit 2.8
pos 1.5
pieces of shit 2.9
shithead* 2.7
shit 1.2
shitty 1.2
shits 1.2
bullshit 1.1
bs 0.5
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
pissed 0.5
suck my 2.6
sucks 0.7
suck 0.8
go to hell 2.6
burn in hell 3
kiss my ass 2.4
screw you 2.4
go away 0.8
get lost 1.3
crap 0.7
damn 0.5
goddamn 0.8
hell 0.3
retard* 2.7
psycho* 1.7
lunatic* 1.7
maniac* 1.5
crazy 0.5
insane 0.5
nutcase* 1.8
nutjob* 1.9
deranged 1.6
delusional 1.3
brainless 1.8
braindead 2.1
brain dead 2
no brain 1.7
ignorant 1.3
incompetent 0.8
disgusting 1
disgrace* 1
disgusting human 2.3
vile 1.5
creep 1.5
creepy 0.9
pervert* 2
sicko* 2
pig 1.4
pigs 1.5
rat 0.9
rats 1
snake 1.1
snakes 1.1
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
ugly 1.1
hate you 1.8
hate 0.7
shame on you 1
ashamed 0.6
worthless 1.2
useless 0.7
evil 1.1
troll* 1
hoe 1.9
hoes 1.9
hag 1.8
wtf 0.7
ffs 0.6
balls 0.4
`;

export const englishThreats = `
kill you 4.2
kill them 3.2
kill yourself 4.2
kys 4
i will kill 3.8
i'll kill 3.6
gonna kill 2.6
should be shot 3.8
shoot you 3.8
shoot them 3.2
hang them 3.2
should be hanged 3.6
lynch* 2.6
burn it down 3
burn down 2.2
blow up your 3.6
bomb your 3.8
stab* 2
beat you up 3.4
beat the shit 3.2
punch you 3
punch in the face 2.8
slap you 2.2
break your 2.2
find you 1.8
we know where you live 4
i know where you live 4
know where you live 4
you will regret 2.8
you'll regret 2.6
you're dead 3.2
watch your back 3
hope you die 3.8
hope they die 3.4
drop dead 3
deserve to die 3.8
go die 3.6
die in 1.6
behead* 2.6
`;
