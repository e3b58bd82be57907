// What goes wrong: waiting, cancellation, loss, money, faults.
export const breakdown = `
delay* -1.8
late -0.6
too late -1.5
hours late -2
running late -1.4
still waiting -2
waiting -0.6
been waiting -1.8
waited -1.1
wait -0.6
on hold -1.8
hold for -1.3
hours 0
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
charged 0
overcharg* -2
charged twice -2.1
double charged -2.1
hidden fee* -2
fee 0
fees 0
expensive -1.1
overpriced -2
rip off -2.4
ripoff -2.4
ripped off -2.3
ripped .. off -2.2
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
broke -1
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
breaks -0.9
broke down -1.8
breakdown -1.8
breaking down -1.8
did not work -1.8
never works -1.8
never worked -1.8
still not working -1.8
not functioning -1.8
malfunction* -1.8
fault -0.9
defect* -1.8
damage -1.8
damages -1.8
dead on arrival -1.8
dead -0.9
died on me -1.8
site is down -1.8
been down -1.8
went down -1.8
goes down -1.8
website down -1.8
server down -1.8
offline -1.8
crash -1.2
crashed -1.8
crashes -1.8
crashing -1.8
keeps crashing -1.8
froze -0.6
frozen -0.6
freezes -1.8
freezing up -1.8
bugs -1.8
error -1.3
errors -1.3
error message -1.8
failure -1.8
failures -1.8
huge fail -1.8
total fail -1.8
big fail -1.8
failed me -1.8
failed us -1.8
mess up -1.8
messing -1.8
a mess -1.8
hot mess -1.8
total mess -1.8
screwed up -1.8
screw you -1.8
botched -1.8
bungled -1.8
butchered -1.8
ruined -1.8
ruin -1.8
ruins -1.8
ruining -1.8
spoiled -1.8
spoilt -1.8
wrecked -1.8
destroyed -1.8
destroys -1.8
shattered -1.8
smashed -1.8
cracked -1.8
leaked -1.8
leaking -1.8
leaks -1.8
torn -1.8
ripped -1.8
scratched -1.8
dented -1.8
fell apart -1.8
falls apart -1.8
falling apart -1.8
fell off -1.8
worn out -1.8
rusty -1.8
flimsy -1.8
loose -0.6
wobbly -1.8
jammed -1.8
unusable -1.8
pointless -1.8
junk -1.8
piece of junk -1.8
piece of crap -1.8
piece of shit -1.8
lemon -1.8
dud -1.8
flop -1.8
flopped -1.8
flops -1.8
shambles -1.8
shambolic -1.8
chaotic -1.8
disorganised -1.8
disorganized -1.8
unorganized -1.8
unorganised -1.8
disaster -1.8
disastrous -1.8
catastrophe -1.8
catastrophic -1.8
meltdown -1.8
nightmare -1.8
train wreck -1.8
trainwreck -1.8
dumpster fire -1.8
car crash -1.8
bad joke -1.8
complete joke -1.8
absolute joke -1.8
sick joke -1.8
laughing stock -1.8
farce -1.8
circus -1.3
wrong -1.3
wrong item -1.8
wrong order -1.8
wrong size -1.8
wrong place -0.9
went wrong -1.8
goes wrong -1.8
going wrong -1.8
something wrong -1.8
mistake -1.8
mistakes -1.8
mistaken -1.8
mix up -1.8
mixup -1.8
mishandled -1.8
mismanaged -1.8
misplaced -1.8
lost our -1.8
lost bag -1.8
lost bags -1.8
lose my -0.9
loses -0.9
losing -0.9
missing item -1.8
misses -0.3
unavailable -1.8
inaccessible -1.8
can't access -1.8
cannot access -1.8
can't log -1.8
cannot log -1.8
can't login -1.8
cannot even -1.8
unable to -1.8
won't let me -1.8
doesn't load -1.8
not loading -1.8
unresponsive -1.8
no signal -1.8
no service -1.8
no connection -1.8
disconnect -1.8
disconnects -1.8
dropped call -1.8
drops -0.6
keeps dropping -1.8
keeps disconnecting -1.8
hung up -0.6
cut off -1.8
unreliable -1.8
inconsistent -1.8
incomplete -1.8
incorrect -1.8
inaccurate -1.8
inadequate -1.8
insufficient -1.8
inefficient -1.8
ineffective -1.8
incompatible -1.8
inconvenient -1.8
inconvenience -1.8
inconvenienced -1.8
unprepared -1.8
understaffed -1.8
overworked -1.8
clunky -1.8
complicated -0.9
confusing -1.8
confused -0.6
confusion -1.8
problem -0.9
problems -0.9
problematic -1.8
issue -0.9
issues -0.9
trouble -0.9
troubles -0.9
difficulties -1.8
difficult -0.9
struggle -1.8
struggling -1.8
obsolete -1.8
outdated -1.8
stone age -1.8
poorest -1.8
poor quality -1.8
fixed it 1.5
repaired 1.5
works 0.7
works great 1.5
works perfectly 1.5
works well 1.5
works like a charm 1.5
working again 1.5
back up 0.3
back online 1.5
up and running 1.5
sorted 0.7
all sorted 1.5
dependable 1.5
sturdy 1.5
solid 0.7
durable 1.5
flawlessly 1.5
intuitive 1.5
user friendly 1.5
easy to use 1.5
simple 0.7
easy 0.7
works fine 1.5
problem solved 1.5
improved 1.5
improvement 1.5
improvements 1.5
improving 1.5
improves 1.5
upgrade 0.3
upgraded 0.3
too many ads -1.8
so many ads -1.6
ads everywhere -1.6
full of ads -1.7
nothing but ads -1.8
ads in a paid -1.8
unskippable -1.5
behind a paywall -1.4
paywall* -1
pay to win -1.6
pay wall -1
forced update -1.6
forced to update -1.3
forces me to -1.4
forcing me to -1.5
forcing us to -1.5
logs me out -1.5
logged me out -1.4
keeps logging -1.6
signs me out -1.5
won't connect -1.6
won't charge -1.5
won't turn on -1.7
won't start -1.5
won't open -1.4
won't sync -1.5
doesn't connect -1.5
doesn't charge -1.5
doesn't fit -1
doesn't turn on -1.7
stopped charging -1.6
gave up after -1.3
packed up after -1.4
died after -1.5
gave out -1.2
came apart -1.6
came off -1
snapped off -1.4
snapped in half -1.6
arrived with -0.3
arrived empty -1.7
arrived broken -2
arrived damaged -1.9
arrived cold -1.7
wrong colour -1.4
wrong color -1.4
wrong again -1.7
stone cold -1.2
cold food -1.4
cold burger -1.3
no heating -1.5
no hot water -1.6
no lift -0.8
out for delivery and -0.8
`;
