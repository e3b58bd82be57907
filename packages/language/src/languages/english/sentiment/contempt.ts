// Failure, dishonesty and the small words of reproach.
export const contempt = `
fail -1.8
fails -1.8
failed -1.7
failing -1.7
failure* -1.9
epic fail -2.3
screwed -1.9
screw up -1.7
messed up -1.8
clusterfuck -2.6
shitshow -2.5
bullshit -2.4
bs -1.5
smh -1.4
wtf -1.8
ffs -1.7
ugh -1.5
argh -1.3
meh -1
yikes -1.1
seriously -0.6
really guys -1
come on -0.5
how hard is it -1.8
how is it possible -1.6
how can you -1.2
how do you -0.5
what happened -0.6
why can't -1.2
why is -0.6
why are -0.6
why does -0.4
why do -0.6
explain -0.6
unfair -1.7
lie -1.4
lied -2.1
lies -1.8
liar* -2.4
lying -2.1
dishonest -2.1
misleading -1.9
deceptive -2
false advertising -2.3
shady -1.8
sketchy -1.6
cheat* -2
corrupt* -2.2
racist -2.2
sexist -2.1
discriminat* -1.8
exploit* -1.7
greenwash* -1.9
hypocri* -2.1
censor* -1.6
data breach -1.9
hacked -1.4
unsafe -1.9
dangerous -1.7
sick -1
poison* -1.9
mold -1.6
recall -0.9
sue -1.4
lawsuit -1.4
layoff* -1.2
again -0.3
yet again -1.5
once again -0.9
as usual -0.9
of course -0.3
still no -1.8
still not -1.7
still don't -1.4
still haven't -1.7
still can't -1.7
even though 0
not even -0.9
can't even -1.2
at least 0
instead -0.3
supposed to -1
should have -0.7
should've -0.8
told me -0.6
told us -0.5
apparently -0.6
charging -0.4
charge 0
luggage 0
sitting on 0
sat on 0
missed connection -1.8
miss connection -1.7
missed flight -1.8
tarmac 0
overbook* -1.8
bumped -0.9
downgrade* -1.2
sold out -0.3
slow -1.1
slowest -1.7
painful* -1.5
worse than -1.8
better than 0.9
not happy -1.9
not impressed -1.8
unimpressed -1.7
not cool -1.6
not okay -1.6
not ok -1.6
not good -1.7
not great -1.4
not worth -1.7
no thanks -1
thanks for nothing -2.6
thanks a lot -0.4
great job -0.2
nice job -0.1
way to go -0.3
lack of -1.5
lacks -1.2
zero -0.7
zero stars -2.2
one star -1.4
unable -1.2
refuse* -1.5
refusing -1.6
denied -1.2
rejected -1.1
impossible -1.3
terribly -2.2
horribly -2.2
horrific -2.2
awfully -2.2
appalled -2.2
pitiful -2.2
pathetically -2.2
ridiculously -2.2
ludicrous -2.2
preposterous -2.2
insane -0.6
insanity -1.1
crazy -0.3
outrageous -2.2
outraged -2.2
outrage -2.2
shocking -2.2
shocked -2.2
disgraceful -2.2
disgrace -2.2
shame -0.9
shameless -1.4
shame on you -2.2
ashamed -2.2
embarrassing -2.2
embarrassment -2.2
embarrassed -2.2
cringe -2.2
cringey -2.2
cringeworthy -2.2
disgusting -2.2
disgusted -2.2
disgust -2.2
revolting -2.2
repulsive -2.2
vile -2.2
sickening -2.2
sick and tired -2.2
sick to my -2.2
foul -2.2
hideous -2.2
ugly -2.2
atrocity -2.2
worst ever -2.2
worst company -2.2
worst airline -2.2
worst experience -2.2
even worse -2.2
much worse -2.2
getting worse -2.2
gets worse -2.2
worsening -2.2
bad -2.2
badly -2.2
very bad -2.2
too bad -2.2
so bad -2.2
no good -2.2
not good enough -2.2
not amused -2.2
not funny -2.2
not fair -2.2
not right -2.2
shabby -2.2
sloppy -2.2
sub par -2.2
below par -2.2
underwhelming -2.2
unimpressive -2.2
lackluster -2.2
lacklustre -2.2
bland -2.2
boring -2.2
bored -0.9
dull -2.2
tedious -2.2
lame -2.2
weak -0.9
weakest -2.2
sad -1.3
sadly -2.2
saddest -2.2
saddening -2.2
sadness -2.2
sorry excuse -2.2
poor excuse -2.2
excuse -0.9
excuses -2.2
unforgivable -2.2
unbelievably bad -2.2
beyond belief -2.2
unheard of -2.2
can't believe -2.2
cannot believe -2.2
can't make this up -2.2
couldn't make it up -2.2
you couldn't make -2.2
how hard -2.2
how difficult -2.2
how do you not -2.2
how is this -2.2
how could you -2.2
how dare -2.2
how dare you -2.2
how about you -2.2
why can't you -0.9
why can't i -2.2
why don't you -0.9
why do you -0.9
why is it -0.9
why are you -0.9
why am i -2.2
why would you -2.2
why haven't -2.2
what is wrong -2.2
what's wrong with -2.2
wrong with you -2.2
what the hell -2.2
what the heck -2.2
what the fuck -2.2
wth -2.2
smfh -2.2
fml -2.2
jfc -2.2
gtfo -2.2
stfu -2.2
kmt -2.2
ugh* -2.2
urgh* -2.2
argh* -2.2
grr* -2.2
gah -2.2
bah -0.8
yuck -2.2
eww* -2.2
ew -2.2
boo -0.6
booo -2.2
puke -2.2
vomit -2.2
throw up -2.2
barf -2.2
facepalm -2.2
face palm -2.2
eye roll -2.2
rolls eyes -2.2
sigh* -0.6
c'mon -0.6
cmon -0.6
act together -2.2
get your shit -2.2
your shit together -2.2
get a grip -2.2
get real -2.2
get over -2.2
be better -2.2
try harder -2.2
step it up -2.2
fix it -2.2
fix this -2.2
fix your -2.2
sort it out -2.2
sort yourselves -2.2
sort this out -2.2
pull your finger -2.2
wake up -0.3
grow up -2.2
learn to -0.9
stop it -0.9
stop this -2.2
stop making -2.2
stop lying -2.2
stop sending -2.2
stop charging -2.2
enough -0.6
had it with -2.2
so done -2.2
i'm done -2.2
im done -2.2
am done -2.2
done with -2.2
over it -2.2
so over -2.2
last straw -2.2
final straw -2.2
fuming -2.2
anger -2.2
angers -2.2
pissed off -2.2
pisses me -2.2
pissing me -2.2
ticked off -2.2
mad at -2.2
raging -2.2
rage -2.2
irate -2.2
seething -2.2
infuriating -2.2
infuriated -2.2
enraged -2.2
annoyed -2.2
annoying -2.2
annoys -2.2
annoyance -2.2
irritating -2.2
irritated -2.2
irritates -2.2
aggravating -2.2
aggravated -2.2
frustrated -2.2
frustrating -2.2
frustration -2.2
frustrates -2.2
exasperated -2.2
upsetting -2.2
dissatisfied -2.2
displeased -2.2
disappointed -2.2
disappointing -2.2
disappointment -2.2
disappoint -2.2
disappoints -2.2
so disappointed -2.2
very disappointed -2.2
letting me down -2.2
let us down -2.2
let me down -2.2
dismayed -2.2
disheartened -2.2
heartbroken -2.2
heartbreaking -2.2
devastated -2.2
devastating -2.2
distressed -2.2
distressing -2.2
stress -0.9
stressed -2.2
stressful -2.2
stressing -2.2
exhausted -2.2
exhausting -2.2
tired -0.6
tiresome -2.2
overwhelmed -2.2
regret -2.2
regrets -2.2
regretting -2.2
big mistake -2.2
biggest mistake -2.2
hate -2.2
hates -2.2
hated -2.2
hating -2.2
hatred -2.2
loathe -2.2
despise -2.2
detest -2.2
can't stand -2.2
cannot stand -2.2
dislike -2.2
disliked -2.2
don't like -2.2
dont like -2.2
do not like -2.2
didn't like -2.2
never liked -2.2
sucks -2.2
suck -2.2
sucked -2.2
sucking -2.2
you suck -2.2
blows -0.6
stinks -2.2
stink -2.2
stinky -2.2
bites -0.6
bull shit -2.2
b.s. -2.2
shitty -2.2
shite -2.2
shit show -2.2
horseshit -2.2
crap service -2.2
crock -2.2
fucked -2.2
fucker -2.2
fucks -2.2
fucked up -2.2
bloody hell -2.2
bollocks -2.2
pain in the -2.2
balls up -2.2
cock up -2.2
cockup -2.2
gutted -1.3
naff -2.2
minging -2.2
dire -1.3
dodgy -2.2
cheeky -0.6
taking the piss -2.2
take the piss -2.2
taking the mick -2.2
knackered -2.2
gobsmacked -2.2
shambles of -2.2
jobsworth -2.2
muppet* -2.2
numpty -2.2
wally -2.2
tosser* -2.2
wanker* -2.2
pillock -2.2
prat -2.2
plonker -2.2
git -2.2
bellend -2.2
knobhead -2.2
gormless -2.2
daft -2.2
dumb -0.9
stupid -2.2
stupidity -2.2
stupidest -2.2
idiotic -2.2
idiot -2.2
idiots -2.2
moron -2.2
morons -2.2
moronic -2.2
brainless -2.2
mindless -2.2
incompetency -2.2
inept -2.2
amateur -2.2
amateurs -2.2
amateurish -2.2
clown -2.2
clowns -2.2
clown show -2.2
bunch of -2.2
imbecile* -2.2
fools -2.2
foolish -2.2
silly -0.6
nonsense -2.2
bogus -2.2
arrogant -2.2
arrogance -2.2
condescending -2.2
patronising -2.2
patronizing -2.2
smug -2.2
ignorant -2.2
ignorance -2.2
careless -2.2
carelessness -2.2
negligent -2.2
negligence -2.2
reckless -2.2
thoughtless -2.2
inconsiderate -2.2
insensitive -2.2
heartless -2.2
cruel -2.2
cruelty -2.2
evil -1.3
wicked -2.2
selfish -2.2
lazy -1.4
useless staff -2.2
spineless -2.2
gutless -2.2
coward* -2.2
cowardly -2.2
weasel* -2.2
snake -0.6
snakes -0.6
scum -2.2
scumbag* -2.2
sleazy -2.2
slimy -2.2
toxic -2.2
trashy -2.2
tacky -2.2
cheesy -0.6
tone deaf -2.2
tonedeaf -2.2
out of touch -2.2
clickbait -2.2
overrated -2.2
overhyped -2.2
underwhelmed -2.2
past its best -2.2
not what it was -2.2
not what it used -2.2
used to be good -2.2
used to be great -2.2
used to be better -2.2
used to love -2.2
used to like -2.2
going downhill -2.2
gone downhill -2.2
downhill -2.2
went downhill -2.2
rock bottom -2.2
new low -2.2
all time low -2.2
lowest -2.2
race to the bottom -2.2
down the drain -2.2
down the toilet -2.2
down the pan -2.2
gone to the dogs -2.2
1 star -2.2
zero out of -2.2
wouldn't wish -2.2
avoid at all -2.2
steer clear -2.2
beware -1.3
warning -0.3
be warned -2.2
don't bother -2.2
dont bother -2.2
do not bother -2.2
don't waste -2.2
waste of -2.2
wasting my -2.2
wasting our -2.2
time wasters -2.2
never ever -2.2
never fly -2.2
never buy -2.2
never buying -2.2
never shop -2.2
never order -2.2
never go back -2.2
never going back -2.2
never return -2.2
won't be back -2.2
won't be using -2.2
won't be buying -2.2
won't be returning -2.2
won't be shopping -2.2
not coming back -2.2
last time i -2.2
lost our business -2.2
losing customers -2.2
losing a customer -2.2
taking my business -2.2
take my business -2.2
take our business -2.2
business elsewhere -2.2
go elsewhere -2.2
switching providers -2.2
cancel my account -2.2
cancel my subscription -2.2
closing my account -2.2
close my account -2.2
unsubscribe -2.2
uninstalled -2.2
uninstall -2.2
deleted the app -2.2
deleting the app -2.2
unfollow* -2.2
abysm* -1.4
aimless -1.4
aloof -1.4
annoyingly -1.4
appallingly -1.4
asinine -1.4
backwards -1.4
barbaric -1.4
baseless -1.4
belittl* -1.4
berate* -1.4
blatant* -1.4
bleak -1.4
blunder* -1.4
boneheaded -1.4
boorish -1.4
bothersome -1.4
brainwash* -1.4
brutal -1.4
callous -1.4
catty -1.4
childish -1.4
chintzy -1.4
clumsy -1.4
coldhearted -1.4
contempt* -1.4
cranky -1.4
crass -1.4
cringing -1.4
crude -1.4
cruddy -1.4
crummy -1.4
cynical -1.4
dated -1.4
deadbeat -1.4
decrepit -1.4
delusional -1.4
demented -1.4
demoralizing -1.4
deplorable -1.4
derogatory -1.4
despicable -1.4
detestable -1.4
dingy -1.4
disappointingly -1.4
disastrously -1.4
discourteous -1.4
disgruntled -1.4
disgustingly -1.4
disheveled -1.4
dishonorable -1.4
disillusioned -1.4
dismal -1.4
disorderly -1.4
disrespectfully -1.4
distasteful -1.4
distraught -1.4
dreary -1.4
dubious -1.4
dysfunctional -1.4
egotistical -1.4
egregious -1.4
erratic -1.4
exasperat* -1.4
excruciating -1.4
farcical -1.4
feeble -1.4
flaky -1.4
flawed -1.4
forgettable -1.4
fraught -1.4
frazzled -1.4
freaked -1.4
frivolous -1.4
futile -1.4
garish -1.4
ghastly -1.4
glaring -1.4
gloomy -1.4
godawful -1.4
goofed -1.4
grim -1.4
grimy -1.4
grotesque -1.4
gruesome -1.4
grueling -1.4
gullible -1.4
half assed -1.4
half baked -1.4
half hearted -1.4
haphazard -1.4
hapless -1.4
harsh -1.4
harshly -1.4
heinous -1.4
hopelessly -1.4
horrendously -1.4
horrors -1.4
humourless -1.4
humorless -1.4
hurtful -1.4
idiocy -1.4
ill-mannered -1.4
illogical -1.4
immature -1.4
impersonal -1.4
inane -1.4
incoherent -1.4
incomprehensible -1.4
indecent -1.4
indefensible -1.4
indifferent -1.4
indifference -1.4
inexcusably -1.4
infuriates -1.4
inhumane -1.4
insincere -1.4
insufferable -1.4
insulted -1.4
intolerable -1.4
invasive -1.4
irksome -1.4
irrational -1.4
jaded -1.4
jarring -1.4
jerk* -1.4
joyless -1.4
knock off -1.4
lackadaisical -1.4
laughably -1.4
lethargic -1.4
lifeless -1.4
loathsome -1.4
lukewarm -1.4
maddening -1.4
malicious -1.4
manipulat* -1.4
menacing -1.4
mess of -1.4
messy -1.4
mindboggling -1.4
miserably -1.4
misguided -1.4
moan* -1.4
monstrous -1.4
moody -1.4
morbid -1.4
mouldy -1.4
moldy -1.4
muddled -1.4
narrow minded -1.4
nauseating -1.4
nauseous -1.4
needless -1.4
needlessly -1.4
nerve wracking -1.4
nonexistent -1.4
nonsensical -1.4
noisy -1.4
obnoxious -1.4
odious -1.4
offputting -1.4
off putting -1.4
ominous -1.4
oppressive -1.4
overbearing -1.4
overcooked -1.4
overreact* -1.4
overwhelmingly bad -1.4
paltry -1.4
passive aggressive -1.4
peeved -1.4
perverse -1.4
pesky -1.4
petty -1.4
pompous -1.4
pretentious -1.4
primitive -1.4
pushy -1.4
rancid -1.4
rash -1.4
ratty -1.4
raw deal -1.4
regrettable -1.4
reprehensible -1.4
repugnant -1.4
resentful -1.4
ridicule* -1.4
rotten -1.4
ruthless -1.4
sadistic -1.4
salty about -1.4
scathing -1.4
scruffy -1.4
senseless -1.4
shoddily -1.4
sickened -1.4
sinister -1.4
skanky -1.4
slapdash -1.4
slow as -1.4
smelly -1.4
soggy -1.4
soulless -1.4
sour -1.4
spiteful -1.4
squalid -1.4
stale -1.4
stingy -1.4
stubborn -1.4
stuffy -1.4
substandard -1.4
tasteless -1.4
tasteless joke -1.4
tattered -1.4
terribly run -1.4
thankless -1.4
thoughtlessly -1.4
torture -1.4
traumatic -1.4
traumatised -1.4
traumatized -1.4
trivial -1.4
troubling -1.4
turmoil -1.4
unappealing -1.4
unappetizing -1.4
unbearable -1.4
uncaring -1.4
uncomfortable -1.4
uncool -1.4
underhanded -1.4
undercooked -1.4
undesirable -1.4
uneasy -1.4
unethically -1.4
unforgiving -1.4
ungrateful -1.4
unhinged -1.4
unhygienic -1.4
uninspired -1.4
uninspiring -1.4
unjustified -1.4
unkind -1.4
unlikable -1.4
unlivable -1.4
unmanageable -1.4
unnecessary -1.4
unnecessarily -1.4
unneeded -1.4
unnerving -1.4
unpalatable -1.4
unpleasant -1.4
unprofessionally -1.4
unreasonable -1.4
unsanitary -1.4
unsatisfactory -1.4
unsatisfied -1.4
unsavory -1.4
unsettling -1.4
unsympathetic -1.4
untrue -1.4
untrained -1.4
unwanted -1.4
unwelcome -1.4
unwilling -1.4
unwise -1.4
unworthy -1.4
vain -1.4
vapid -1.4
vicious -1.4
vindictive -1.4
vulgar -1.4
whine* -1.4
whining -1.4
woeful -1.4
woefully -1.4
worthlessness -1.4
wretched -1.4
yawn* -1.4
no sense -1.1
makes no sense -1.1
doesn't make sense -1.1
does not make sense -1.1
no point -1.1
no chance -1.1
no hope -1.1
no respect -1.1
no manners -1.1
no integrity -1.1
no shame -1.1
no class -1.1
no style -1.1
no quality -1.1
no value -1.1
no effort -1.1
no empathy -1.1
no sympathy -1.1
zero sympathy -1.1
zero empathy -1.1
zero effort -1.1
zero communication -1.1
zero help -1.1
no heart -1.1
no brain -1.1
not a fan -1.1
not a big fan -1.1
not my favorite -1.1
not my favourite -1.1
not feeling it -1.1
not feeling -1.1
not fun -1.1
no fun -1.1
not nice -1.1
not pretty -1.1
not the best -1.1
not the same -1.1
not so great -1.1
not so good -1.1
not as good -1.1
not that good -1.1
not very good -1.1
not too happy -1.1
not very happy -1.1
not too impressed -1.1
not looking good -1.1
not a good look -1.1
not a good -1.1
not a great -1.1
not an excuse -1.1
not interested -1.1
nothing special -1.1
nothing but -1.1
nothing but problems -1.1
nothing good -1.1
nothing to do with you -1.1
nothing has changed -1.1
no longer a -1.1
no longer want -1.1
leaves a bad taste -1.1
left a bad taste -1.1
bad taste -1.1
bad day -1.1
bad mood -1.1
bad news -1.1
bad idea -1.1
bad management -1.1
bad vibes -1.1
bad look -1.1
bad start -1.1
bad food -1.1
bad quality -1.1
bad decision -1.1
rough day -1.1
rough night -1.1
rough week -1.1
worst day -1.1
worst night -1.1
worst week -1.1
worst movie -1.1
worst game -1.1
horrible day -1.1
terrible day -1.1
awful day -1.1
long day -1.1
so tired of -1.1
so sick of -1.1
sick of this -1.1
tired of this -1.1
tired of being -1.1
tired of the -1.1
can't deal -1.1
cant deal -1.1
can't do this -1.1
can't take -1.1
cant take -1.1
can't handle -1.1
cannot handle -1.1
can't stop crying -1.1
can't sleep -1.1
can't breathe -1.1
i can't anymore -1.1
don't want to -1.1
don't wanna -1.1
dont want to -1.1
dont wanna -1.1
don't feel good -1.1
don't feel well -1.1
i feel like crap -1.1
feel like shit -1.1
feeling down -1.1
feeling sick -1.1
feels bad -1.1
feel bad -1.1
feel sorry -1.1
feel terrible -1.1
feel awful -1.1
i quit -1.1
give up -1.1
giving up -1.1
gave up -1.1
given up -1.1
i'm out -1.1
im out -1.1
i can't stand -1.1
makes me sick -1.1
make me sick -1.1
makes me sad -1.1
makes me mad -1.1
makes me angry -1.1
makes me cry -1.1
makes me want to cry -1.1
make me cry -1.1
breaks my heart -1.1
broke my heart -1.1
my heart hurts -1.1
kills me -1.1
killing me -1.1
drives me crazy -1.1
driving me crazy -1.1
drives me nuts -1.1
driving me nuts -1.1
gets on my nerves -1.1
on my nerves -1.1
rubs me the wrong -1.1
piss poor -1.1
up yours -1.1
get lost -1.1
shut up -1.1
shut it -1.1
go away -1.1
go to hell -1.1
to hell with -1.1
screw this -1.1
screw that -1.1
forget it -1.1
forget you -1.1
good riddance -1.1
bye felicia -1.1
and stay out -1.1
what a pity -1.1
pity -1.1
what a nightmare -1.1
what a fool -1.1
what a loser -1.1
what a clown -1.1
what a scam -1.1
what a rip off -1.1
what a failure -1.1
what a terrible -1.1
what a horrible -1.1
what an awful -1.1
what an idiot -1.1
what an embarrassment -1.1
what an absolute -1.1
un* -0.6
*less -0.6
un 0
us 0
under* 0
until 0
unless 0
unique* 0
union* 0
unit* 0
universe* 0
universi* 0
united 0
unicorn* 0
unlike 0
unlimited 0
unlock* 0
unbox* 0
unpack* 0
unveil* 0
uncle* 0
undergo* 0
understand* 0
understood 0
unforgettable 0
unbelievable* 0
unmissable 0
unparalleled 0
unsung 0
unstoppable 0
unwind* 0
unanimous* 0
unchanged 0
uncommon 0
undefeated 0
undoubtedly 0
universal* 0
unleash* 0
uniform* 0
unisex 0
unplugged 0
unify 0
unity 0
unto 0
unusual 0
bless 0
less 0
nevertheless 0
regardless 0
wireless 0
endless 0
countless 0
timeless 0
limitless 0
priceless 0
fearless 0
spotless 0
cordless 0
contactless 0
cashless 0
tireless 0
nonetheless 0
boneless 0
sleeveless 0
selfless 0
doubtless 0
boundless 0
paperless 0
stainless 0
unlesss 0
topless 0
unseen 0
unlikely 0
untitled 0
undercover 0
underground 0
underwear 0
are you kidding -1.8
are you kidding me -2.2
you kidding me -2
got to be kidding -2
gotta be kidding -2
have got to be joking -2
must be joking -1.8
are you serious -1.6
are you serious right now -2
is this a joke -2
is this some kind of joke -2.2
is this for real -1.4
this a joke -1.8
you have one job -2
you had one job -2
one job -1.2
had one job -1.8
not my problem -1
your problem -0.7
what were you thinking -1.8
what were they thinking -1.8
what is wrong with people -2.2
what is this -0.8
what's this about -0.6
what the actual -1.8
what the f -1.8
what a day -0.4
who thought -1.2
who thought this -1.6
whose idea -1.2
whose bright idea -1.8
who approved -1.4
who designed -1
who in their right mind -1.8
in their right mind -1.6
why bother -1.6
why even bother -1.8
why do i bother -1.8
why do i even -1.5
why does it take -1.8
why does this keep -1.8
why does this always -1.8
why does nobody -1.6
why does no one -1.6
why can nobody -1.6
why is nobody -1.6
why is no one -1.6
why is there no -1.4
why is there never -1.6
why is everything -1.2
why is your -1.5
why are your -1.5
why is my -1.1
why is this so -1.2
why is it so hard -1.8
why must you -1.4
why should i have to -1.6
why should we -0.9
how can this be -1.5
how can a company -1.8
how can anyone -1.4
how can people -1.4
how can they -1.2
how come -0.9
how come you -1.4
how come i -1.2
how is that even -1.5
how is that possible -1.4
how is that fair -1.8
how is that ok -1.8
how do you expect -1.7
how do you lose -1.9
how do you run -1.5
how do you justify -1.8
how many more times -1.8
how many people -0.5
how much more -0.9
how about answering -1.6
how about fixing -1.6
how about hiring -1.6
how about some -0.4
can you not -1.4
can you please stop -1.8
can you guys not -1.6
can't you -0.8
can't you just -1.2
could you not -1.2
will you ever -1.4
do you even care -2
do you care -1.4
do you guys even -1.6
don't you think -0.6
don't you guys -0.8
does anybody work -1.8
does anyone work -1.8
does anyone even -1.4
does anyone actually -1.2
is anybody there -1
is there anyone -0.7
is it too much -1.7
too much to ask -1.9
is that too much -1.8
wouldn't it be -0.5
the least you could -1.8
least you can do -1.7
least they could -1.6
bare minimum -1.3
the bare minimum -1.5
for once -1.2
just for once -1.5
yet another -0.8
not again -1.7
oh no not -1.4
the third time -1.1
for the third -0.9
for the umpteenth -1.8
umpteenth -1.5
second time this -1.1
third time this -1.4
twice in a row -1
every other day -0.6
all day long -0.3
day after day -0.8
week after week -0.8
over and over -1.1
time and again -0.8
never changes -1.5
never learn -1.6
never learns -1.6
some things never change -1.4
nothing changes -1.4
nothing ever changes -1.7
no wonder -1.1
no wonder you -1.5
no wonder people -1.4
says it all -1.3
tells you everything -1.2
speaks volumes -0.8
speechless -0.7
lost for words -0.9
at a loss -0.9
beyond words -0.4
beyond a joke -2.1
beyond ridiculous -2.3
beyond frustrated -2.2
beyond frustrating -2.2
beyond angry -2.1
beyond annoyed -2.1
beyond disappointed -2.3
beyond pathetic -2.3
beyond rude -2.2
beyond upset -2
shaking my head -1.6
scratching my head -1.1
rolling my eyes -1.4
rolled my eyes -1.3
banging my head -1.6
pulling my hair -1.6
losing my mind -1.2
losing my patience -1.8
losing patience -1.8
lost all patience -1.9
my patience -0.9
running out of patience -1.8
lost all respect -2.2
lost all faith -2.1
lost all confidence -2.1
lost respect -1.9
losing faith -1.7
no faith in -1.7
zero faith -1.8
zero confidence -1.8
slap in the face -2
insult to injury -1.9
adding insult -1.8
an insult -1.7
insult to -1.5
hot garbage -2.3
absolute garbage -2.4
absolute trash -2.3
absolute rubbish -2.3
absolute shambles -2.4
absolute disgrace -2.5
absolute nightmare -2.3
complete waste -2.3
complete nonsense -2.1
complete garbage -2.3
complete disaster -2.4
complete mess -2.1
complete failure -2.3
total waste -2.3
total joke -2.3
total garbage -2.3
total disaster -2.4
total disgrace -2.4
utter garbage -2.3
utter rubbish -2.3
utter nonsense -2.1
utter disgrace -2.5
utterly useless -2.4
utterly -0.5
epic failure -2.4
big fat fail -2.2
fail again -1.9
failing again -1.9
failed again -1.9
fails again -1.9
dark ages -1.3
clown world -1.6
mickey mouse -0.9
amateur hour -2.1
banana republic -1.5
joke of a -2.1
excuse for a -1.6
excuse of a -1.6
poor form -1.9
bad form -1.6
low blow -1.3
not on -0.2
not good at all -1.9
not helping -1.5
isn't helping -1.5
doesn't help -1.3
don't help -1.2
help no one -1.5
makes it worse -1.7
making it worse -1.7
make it worse -1.5
to make matters worse -1.9
even more annoying -2
won't be rushing back -1.9
not rushing back -1.8
in no hurry to return -1.5
in no rush to -1
not exactly -0.7
i've had better -1.3
we've had better -1.3
seen better days -1.3
would have expected -1.2
would've expected -1.2
you'd expect -0.8
you would think -1.2
you'd think -1.2
one would think -1.2
let's just say -0.8
to put it mildly -1.2
to say the least -1
to put it politely -1.2
less than ideal -1.5
less than impressed -1.8
less than helpful -1.8
far from ideal -1.5
far from perfect -1.2
far from happy -1.8
not what i expected -1.4
not what we expected -1.4
not what i ordered -1.9
not what i paid for -1.9
not what was promised -1.9
not as described -1.9
not as advertised -1.9
nothing like the picture -1.7
nothing like the photo -1.7
looks nothing like -1.4
left a lot to -1.7
leaves a lot to -1.7
leaves much to -1.7
what are they paid for -1.9
paid for what -1.2
what happens when -0.8
says a lot about -1.1
says everything about -1.3
tells you all -1.2
all you need to know -1.1
draw your own conclusions -1.3
beyond parody -2
couldn't organise -1.8
couldn't organize -1.8
couldn't run a -1.9
couldn't be more disappointed -2.4
couldn't be more frustrated -2.4
couldn't be more unhelpful -2.4
couldn't be more wrong -2
couldn't be worse -2.3
couldn't have been worse -2.3
couldn't have been ruder -2.4
asleep at the wheel -1.8
no idea what they're -1.8
no idea what they are doing -2
don't know what they're doing -2
who signed off -1.6
who green lit -1.4
who asked for this -1.5
nobody asked for -1.5
no one asked for -1.5
nobody wants this -1.6
nobody wanted this -1.6
why would anyone -1.3
how is this allowed -2
how is this legal -2
how is this acceptable -2.2
should be illegal -1.9
should not be allowed -1.8
shouldn't be allowed -1.8
give up on -1
given up on -1.2
at my wits end -1.9
at the end of my tether -1.9
what became of -1.3
what has become of -1.5
used to be my favourite -1.8
used to be my favorite -1.8
used to be the best -1.8
used to be a fan -1.7
used to be so good -1.9
used to be reliable -1.8
used to recommend -1.8
used to enjoy -1.4
were good once -1.6
was good once -1.6
once great -1.1
once proud -1.2
former glory -1.2
shadow of .. former -1.8
since the takeover -1.3
before the takeover -1
went to the dogs -1.7
isn't what it used -1.7
not what they used -1.7
years of loyalty -1.5
loyalty means nothing -2
loyalty counts for nothing -2
bring back the old -1.5
give us back the old -1.5
give me the old -1.4
want the old .. back -1.5
bring the old .. back -1.5
back to the old -0.9
preferred the old -1.3
miss the old -1.1
change it back -1.5
so mid -1.4
mid af -1.5
big l -1.2
huge l -1.2
massive l -1.2
nah i'm good -0.7
non existent -1.8
non existant -1.8
wrost -2.2
terible -2.2
horible -2.2
awfull -2.2
dissapoint* -1.8
disapoint* -1.8
anoying -1.8
usless -2
rediculous -2
ridiculus -2
unacceptible -2.2
incompetant -2.2
rubish -1.8
`;
