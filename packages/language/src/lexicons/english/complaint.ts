// What complaints about companies are made of and a general word list does not know: waiting, faults, money, service.
export const complaint = `
delay* -1.8
late -1.2
too late -1.5
hours late -2
running late -1.4
still waiting -2
waiting -0.8
been waiting -1.8
waited -1.1
wait -0.5
on hold -1.8
hold for -1.3
hours -0.5
hour wait -1.6
for hours -1.6
for weeks -1.4
for days -1.3
for months -1.6
overdue -1.2
never arrived -2.2
never came -1.8
hasn't arrived -1.8
not arrived -1.8
didn't arrive -1.8
where is my -1.4
where's my -1.5
missing -1.2
missed -1.1
miss my -1.2
lost -1.3
lost my -2
lost luggage -2.2
lost bag* -2.2
stranded -2
stuck -1.6
cancel* -1.5
cancelled flight* -2
rescheduled -0.7
rebook* -0.5
refund* -1
want my money -2
money back -1.4
charged -0.9
overcharg* -2
charged twice -2.1
double charged -2.1
hidden fee* -2
fee -0.6
fees -0.7
expensive -1.1
overpriced -2
rip off -2.4
ripoff -2.4
ripped off -2.3
scam* -2.6
scammer* -2.6
fraud* -2.4
robbery -2
robbed -1.8
stole -1.7
steal -1.5
crook* -2.2
greedy -2.1
greed -1.9
waste -1.7
wasted -1.7
waste of time -2.2
waste of money -2.4
wasting -1.6
doesn't work -2
does not work -2
didn't work -1.8
not working -1.9
isn't working -1.9
won't work -1.8
won't load -1.7
won't let -1.3
stopped working -1.9
no longer works -1.8
broke -1.4
broken -1.8
crash* -1.4
glitch* -1.4
bug -0.8
buggy -1.7
outage* -1.6
down again -1.8
is down -1.3
error* -1.3
faulty -1.9
defective -2
damaged -1.7
dirty -1.6
filthy -2
disgust* -2.4
gross -1.8
nasty -1.8
rude -2.2
rudest -2.6
rudeness -2.2
unfriendly -1.8
unhelpful -2
unprofessional -2.1
incompetent -2.3
incompetence -2.3
clueless -1.9
useless -2.1
worthless -2
pathetic -2.3
joke -1
a joke -1.6
laughable -1.9
ridiculous -2
absurd -1.6
unreal -0.8
unbelievable -1.2
unacceptable -2.3
not acceptable -2
inexcusable -2.3
outrage* -2
shame on -2.4
shameful -2.1
disgrace* -2.3
embarrass* -1.7
horrible -2.4
horrendous -2.5
horrid -2.3
terrible -2.4
awful -2.3
atrocious -2.5
dreadful -2.2
abysmal -2.4
appalling -2.4
worst -2.5
the worst -2.6
worse -1.7
crap -2
crappy -2.1
garbage -2
trash -1.6
rubbish -1.8
poor -1.4
poorly -1.6
subpar -1.6
lousy -2
shoddy -2
mediocre -1.2
disappoint* -2
let down -1.8
letdown -1.7
frustrat* -2
annoy* -1.8
irritat* -1.7
infuriat* -2.3
livid -2.2
furious -2.3
pissed -2
angry -1.9
mad -1.2
upset -1.5
unhappy -1.8
dissatisf* -1.9
unsatisf* -1.8
fed up -2.1
sick of -2
tired of -1.5
had enough -1.8
enough is enough -1.9
no one answers -2
nobody answers -2
no answer -1.6
no response -1.8
no reply -1.7
never respond* -1.8
no help -1.8
not helpful -1.8
no communication -1.8
no explanation -1.6
no info -1.5
no updates -1.5
no idea -0.8
no clue -1
no excuse -1.8
hung up on -2.1
hang up -1.2
hangs up -1.5
disconnected -1.2
ignored -1.6
ignoring -1.6
ignores -1.5
ignore -1
bad service -2.4
poor service -2.4
terrible service -2.8
worst service -3
customer service -0.4
no customer service -2.2
complain* -1.3
complaint* -1.3
never again -2.5
never fly* -2.2
never buy* -2.2
never using -2.1
never use -1.9
never flying -2.3
won't be flying -2.1
last time -1.2
avoid -1.5
boycott* -2.2
stay away -2.1
switching to -1.3
switch to -0.7
unsubscribe* -1.2
cancelling my -1.7
going elsewhere -1.8
lost a customer -2.3
lost my business -2.3
do better -1.4
get it together -1.8
get your act together -2.1
what a joke -2.3
what a mess -2.2
mess -1.4
nightmare* -2.1
fiasco -2.1
disaster* -2.1
chaos -1.7
debacle -2.1
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
why is -0.4
why are -0.4
why does -0.4
why do -0.4
explain -0.4
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
again -0.4
yet again -1.5
once again -0.9
as usual -0.9
of course -0.3
still no -1.8
still not -1.7
still don't -1.4
still haven't -1.7
still can't -1.7
even though -0.4
not even -0.9
can't even -1.2
at least -0.2
instead -0.4
supposed to -1
should have -0.7
should've -0.8
told me -0.5
told us -0.5
apparently -0.6
charging -0.4
charge -0.4
luggage -0.2
sitting on -0.7
sat on -0.8
missed connection -1.8
miss connection -1.7
missed flight -1.8
tarmac -1
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
`;
