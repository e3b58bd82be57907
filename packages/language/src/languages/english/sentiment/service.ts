// How people feel treated, and what they then do: rudeness, silence, anger, turning away.
export const service = `
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
no idea -0.5
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
customer service -0.3
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
so rude -1.9
very rude -1.9
rude staff -1.9
impolite -1.9
disrespectful -1.9
disrespect -1.9
disrespected -1.9
dismissive -1.9
surly -1.9
grumpy -1.9
snotty -1.9
snobby -1.9
snarky -1.9
sarcastic -1.9
hostile -1.9
aggressive -1.9
abusive -1.9
yelled at -1.9
yelling at -1.9
screamed at -1.9
shouted at -1.9
talked down -1.9
talk down to -1.9
treated like -1.9
treat people -1.9
treat customers -1.9
treated us -1.9
treats its -1.9
mistreat* -1.9
ill treated -1.9
horrible service -1.9
awful service -1.9
worst customer -1.9
zero customer service -1.9
customer service is -0.6
customer no service -1.9
customer disservice -1.9
what customer service -1.9
lack of customer -1.9
lack of service -1.9
lack of communication -1.9
lacking -0.9
poor communication -1.9
no apology -1.9
no apologies -1.9
no answers -1.9
no replies -1.9
no one cares -1.9
nobody cares -1.9
don't care -1.9
dont care -1.9
doesn't care -1.9
do not care -1.9
does not care -1.9
could care less -1.9
couldn't care less -1.9
no one knows -1.9
nobody knows -1.9
no one can -1.9
nobody can -1.9
no one will -1.9
no one has -1.9
can't help -1.9
couldn't help -1.9
won't help -1.9
wouldn't help -1.9
didn't help -1.9
refused to help -1.9
refuse -1.9
refused -1.9
refuses -1.9
refusal -1.9
denies -1.9
denying -1.9
declined -1.9
being ignored -1.9
never replied -1.9
never responded -1.9
never answered -1.9
never called -1.9
never called back -1.9
never heard back -1.9
no call back -1.9
no callback -1.9
haven't heard -1.9
have not heard -1.9
not heard back -1.9
haven't responded -1.9
not responding -1.9
doesn't respond -1.9
don't respond -1.9
don't answer -1.9
doesn't answer -1.9
won't answer -1.9
won't respond -1.9
can't get through -1.9
cannot get through -1.9
can't get anyone -1.9
can't get ahold -1.9
can't get hold -1.9
can't reach -1.9
cannot reach -1.9
can't talk to -1.9
can't speak to -1.9
get through to -1.9
no one picks up -1.9
no one picking -1.9
rings out -1.9
automated -1.9
automated response -1.9
automated message -1.9
canned response -1.9
copy and paste -1.9
copy paste -1.9
scripted -1.9
generic response -1.9
generic reply -1.9
bots -1.9
stupid bot -1.9
run around -1.9
runaround -1.9
the run around -1.9
the runaround -1.9
passed around -1.9
passed from -1.9
transferred -1.9
transferred again -1.9
pillar to post -1.9
back and forth -1.9
round in circles -1.9
going in circles -1.9
different answer -1.9
different story -1.9
misinformed -1.9
misinformation -1.9
wrong information -1.9
given wrong -1.9
told me wrong -1.9
told different -1.9
contradict* -1.9
complaint -1.9
complaints -1.9
complain -1.9
complained -1.9
complaining -1.9
complains -1.9
file a complaint -1.9
formal complaint -1.9
ombudsman -1.9
trading standards -1.9
better business bureau -1.9
escalate this -1.9
unanswered -1.9
unresolved -1.9
unaddressed -1.9
still no response -1.9
still no reply -1.9
still no answer -1.9
still nothing -1.9
still broken -1.9
nothing yet -1.9
nothing works -1.9
nothing happens -1.9
nothing happened -1.9
no luck -1.9
no resolution -1.9
no solution -1.9
no food -1.9
no water -1.9
no power -1.9
no internet -1.9
no heat -1.9
no compensation -1.9
no accountability -1.9
any help would -1.9
please help -0.9
help please -0.9
need help -0.9
is anyone -0.6
does anyone -0.6
can someone explain -1.9
can anyone explain -1.9
care to explain -1.9
explain to me -1.9
explain why -0.6
explain how -0.6
want answers -1.9
need answers -1.9
demand* -1.9
expect better -1.9
expected better -1.9
expected more -1.9
deserve better -1.9
should be ashamed -1.9
should know better -1.9
shouldn't have -1.9
should not have to -1.9
shouldn't have to -1.9
would have been nice -1.9
would be nice if -1.9
unhelpful staff -1.9
incompetent staff -1.9
attitude -1.9
bad attitude -1.9
bad experience -1.9
very helpful 1.7
so helpful 1.7
super helpful 1.7
so friendly 1.7
kind 0.7
kindness 1.7
kindest 1.7
patient 1.7
caring 0.7
cares 0.7
welcoming 1.7
competent 1.7
responsive 1.7
accommodating 1.7
thoughtful 1.7
considerate 1.7
generous 1.7
gracious 1.7
hospitable 1.7
hospitality 1.7
cheerful 1.7
warm 0
above and beyond 1.7
extra mile 1.7
went out of 1.7
good service 1.7
excellent service 1.7
amazing service 1.7
awesome service 1.7
fantastic service 1.7
best service 1.7
wonderful service 1.7
outstanding service 1.7
superb service 1.7
good customer service 1.7
excellent customer service 1.7
great staff 1.7
friendly staff 1.7
amazing staff 1.7
wonderful staff 1.7
great team 1.7
great crew 1.7
awesome crew 1.7
awesome job 1.7
amazing job 1.7
good work 1.7
keep up the good 1.7
keep up 1.7
helped me 1.7
helped us 1.7
helped 1.7
thanks for the help 1.7
thanks for helping 1.7
thank you for your help 1.7
appreciate your help 1.7
appreciates 1.7
appreciate it 1.7
appreciate the 1.7
make my day 1.7
made our day 1.7
took care of 1.7
take care of us 1.7
taken care of 1.7
looked after 1.7
got back to me 1.7
sorted me out 1.7
saved my 1.7
lifesaver 1.7
life saver 1.7
lifesavers 1.7
legends 1.7
angel 1.7
star 0
superstar 1.7
rockstar 1.7
rock star 1.7
shout-out 1.7
hats off 1.7
hat tip 1.7
applause 1.7
applaud 1.7
commend 1.7
compliments 1.7
credit where 1.7
exceeded expectations 1.7
exceeded my 1.7
exceeds 1.7
customer for life 1.7
loyal customer 1.7
will be back 1.7
come back soon 1.7
will definitely 1.7
definitely recommend 1.7
recommended 1.7
recommending 1.7
recommendation 1.7
must try 1.7
must have 1.7
well worth 1.7
worth the wait 1.7
worth the money 1.7
five stars 1.7
5 stars 1.7
10/10 1.7
ten out of ten 1.7
two thumbs 1.7
thumbs up 1.7
world class 1.7
second to none 1.7
spot on 1.7
`;
