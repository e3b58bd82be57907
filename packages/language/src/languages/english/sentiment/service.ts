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
lack of concern -1.8
lack of care -1.8
lack of respect -1.9
lack of response -1.8
lack of information -1.7
lack of updates -1.6
lack of help -1.7
lack of organization -1.7
lack of empathy -1.8
no one to help -1.8
nobody to help -1.8
no one there -1.2
no one at the -1.2
no one is answering -1.9
nobody is answering -1.9
nobody answers the phone -2
won't answer the phone -2
answer the phone -1.2
answer your phone* -1.8
answer your emails -1.8
answer my question -1
answer my dm -1.1
reply to my -0.9
reply to me -0.8
respond to my -1
respond to me -0.9
respond to your customers -1.6
respond to customers -1.4
read your dms -1
check your dms -0.7
never got a response -1.9
never got a reply -1.9
never got back to -2
never got my -1.7
never received my -1.9
never received a -1.8
have not received -1.6
haven't received -1.6
still have not received -1.9
still haven't received -1.9
did not receive -1.5
didn't receive -1.5
didn't get my -1.4
did not get my -1.4
not received -1.5
still waiting for -1.8
still waiting on -1.8
on hold again -2
on hold with -1.7
on hold since -1.9
on hold for over -2
on the phone for -1.6
on the phone with -0.9
phone for hours -1.7
phone for over -1.7
keep getting disconnected -2
got disconnected -1.7
been disconnected -1.7
disconnects me -1.7
hung up on me -2.2
hangs up on -2
hanging up on -2
line went dead -1.7
call dropped -1.6
calls dropped -1.6
call back later -0.9
call volume -1.2
high call volume -1.3
busy signal -1.7
voicemail -0.4
wrong department -1.6
transferred to -0.8
transfers me -1.4
different departments -1.3
bounced around -1.7
sent me to the wrong -1.8
gave me the wrong -1.8
gave us the wrong -1.8
gave away my -1.8
gave my seat -1.8
lied to me -2.3
lied to us -2.3
lied to my -2.2
lied about -2
lying to customers -2.4
lying to your -2.2
told us to -0.6
told i have to -1
was told -0.5
were told -0.5
been told -0.5
no one told -1.6
nobody told -1.6
no one told us -1.8
no one could tell -1.8
no one can tell -1.8
couldn't tell me -1.5
can't tell me -1.4
couldn't care -1.8
could not care less -2
couldn't be bothered -2
can't be bothered -1.7
not bothered -1.2
doesn't bother -0.8
didn't bother -1.5
didn't even bother -1.8
don't even bother -1.8
didn't even -1.2
did not even -1.3
doesn't even -1.3
don't even -1
won't even -1.4
wouldn't even -1.4
haven't even -1.2
hasn't even -1.2
couldn't even -1.4
isn't even -0.9
aren't even -0.9
wasn't even -0.9
weren't even -0.9
never even -1.3
not once -1.2
not a single -1.1
not one person -1.4
not one of -0.8
zero response -1.9
zero service -1.9
zero updates -1.7
zero accountability -2
zero compassion -1.9
zero respect -1.9
zero support -1.8
no support -1.4
no compassion -1.8
no concern -1.5
no one gives a -1.9
nobody gives a -1.9
no customer support -2
customer support is -0.6
worst customer service -2.8
bad customer service -2.5
poor customer service -2.5
terrible customer service -2.8
horrible customer service -2.8
awful customer service -2.8
shitty customer service -2.8
crappy customer service -2.7
pathetic customer service -2.7
your customer service -0.9
call yourself -1.4
call yourselves -1.5
calls itself -1
call this service -1.8
call that service -1.8
call this customer -1.8
call that customer -1.8
treat your customers -1.7
treat your -0.9
treat their customers -1.5
treat me -0.6
treated me -0.7
treated like cattle -2.3
treated like dirt -2.4
treated like crap -2.4
treated like shit -2.5
treated like garbage -2.4
like cattle -1.8
like sardines -1.7
like a criminal -1.7
like criminals -1.7
get this fixed -1
get it fixed -0.9
get your act -1.9
get it right -1
do your job -1.8
do your jobs -1.8
doing your job -1.2
do their job -1.5
do something about -1.3
do something -0.5
need to do better -1.9
have to do better -1.8
gotta do better -1.8
must do better -1.8
could do better -1.4
could be better -1.2
should do better -1.7
needs to do better -1.8
needs improvement -1.3
need improvement -1.3
needs work -0.9
needs to be fixed -1.4
needs fixing -1.3
needs to improve -1.4
need to improve -1.4
to be desired -1.4
much to be desired -1.8
no longer flying -1.9
no longer a customer -2
no longer be a -1.5
no longer using -1.5
no longer trust -2.1
lost me -1.2
you lost me -1.5
lost me as a -2
lost a loyal -2.1
losing business -1.4
former customer -1.5
ex customer -1.4
won't fly -1.7
will not fly -1.7
won't use -1.5
will not use -1.5
won't buy -1.6
will not buy -1.6
won't recommend -2
will not recommend -2
wouldn't recommend -2
would not recommend -2.1
can't recommend -1.2
not recommended -1.9
do not recommend -2
don't recommend -1.9
do not use -1.6
do not buy -1.9
don't buy -1.7
do not fly -1.9
don't fly -1.7
do not trust -1.9
stay far away -2.1
stay clear -1.7
stay away from -1.8
run away from -1.3
think twice -1.3
thinking twice -1.3
regret buying -2
regret flying -2
regret ever -2
regret choosing -2
should have flown -1.8
should have gone with -1.5
should've flown -1.8
shoulda -0.8
wish i had flown -1.8
wish i had never -1.9
wish i never -1.7
last time flying -2
last time i fly -2.1
last time using -1.9
first and last time -2.2
first and last -1.8
this is why i don't -1.5
this is why people -1.1
this is why we -0.6
this is why you -0.9
reason why i -0.3
reminds me why i don't -1.6
reminded why -0.7
remind me why -0.8
vote with your wallet* -1.9
vote with your feet -1.8
vote with your money -1.8
not a penny -1.7
not another penny -2
not another cent -2
won't get another -1.6
won't see another -1.6
don't book -1.7
do not book -1.8
don't order -1.6
do not order -1.7
don't shop -1.6
don't sign up -1.6
do not sign up -1.7
don't download -1.6
do not download -1.7
don't install -1.5
don't stay here -1.7
don't stay at -1.7
don't eat here -1.7
don't rent from -1.8
don't bank with -1.8
avoid like the plague -2.4
shop elsewhere -1.8
buy elsewhere -1.8
book elsewhere -1.8
eat elsewhere -1.7
look elsewhere -1.6
money elsewhere -1.6
custom elsewhere -1.8
somewhere else next time -1.5
where it hurts -1.3
moved my account -1.2
closed my account -1.6
cancelled my subscription -1.5
cancelled my membership -1.5
cancelled my account -1.5
cancelled my contract -1
still no statement -1.7
no statement -1.2
crickets -1.4
radio silence -1.7
total silence -1.6
complete silence -1.6
silence from -1.5
your silence -1.5
zero replies -1.8
left on read -1.7
ghosted -1.7
ghosting -1.5
anyone home -1.3
anybody home -1.3
not a word from -1.6
not a peep -1.6
gone silent -1.4
gone quiet -1.2
answer me -1.2
closed the ticket -1.2
closed my ticket -1.6
closed my case -1.6
laughed at me -1.7
laughed at my -1.5
shrugged -1.1
not his problem -1.5
not her problem -1.5
not their problem -1.6
rolled her eyes -1.6
rolled his eyes -1.6
`;
