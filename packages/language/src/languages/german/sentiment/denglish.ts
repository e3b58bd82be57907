// English and youth slang as German posts use it.
export const denglish = `
abgefuckt* -1.5
fucking -1.5
omg was -1.5
fail -1.5
failed -1.5
gefailt -1.5
failt -1.5
epic fail -1.5
sucks -1.5
suckt -1.5
no go -1.5
No-Go -1.5
NoGo -1.5
worst case -1.5
shit -1.5
shitty -1.5
bullshit -1.5
bullshitbingo -1.5
crap -1.5
weird -1.5
creepy -1.5
awkward -1.5
komplett lost -1.5
wasted -1.5
rip off -1.5
Ripoff -1.5
abgeturnt -1.5
Abturner -1.5
turnt ab -1.5
turn off -1.5
disappointed -1.5
annoying -1.5
pissed -1.5
gepisst -1.5
gestresst -1.5
toxic -1.5
trash -1.5
trashig* -1.5
lame -1.5
boring -1.5
broken -1.5
strange -0.8
sorry aber -1.5
sorry -0.3
sry aber -1.5
no way -1.5
never -0.5
never ever -1.5
never again -1.5
sad -1.5
sad story -1.5
so sad -1.5
shame on you -1.5
seriously -0.8
srsly -1.5
unfollow -1.5
unfollowed -1.5
unliked -1.5
Dislike -1.5
gebannt -1.5
gescammt -1.5
scam* -1.5
Scam -1.5
Abzock-Scam -1.5
cancel* -1.5
gecancelt -1.5
canceled -1.5
gecanceled -1.5
delayed -1.5
overbooked -1.5
überbucht -1.5
Overhead -1.5
gedowngradet -1.5
spammt -1.5
spammy -1.5
wayne -1.5
overacted -1.5
overpriced -1.5
ghosting -1.5
geghostet -1.5
ghostet -1.5
red flag -1.5
heftig* -0.5
krass schlecht -1.5
hart -0.3
harter Tobak -1.5
übelst schlecht -1.5
ehrenlos* -1.5
wack -1.5
whack -1.5
mid -1.5
unnormal -0.3
peinlich hoch -1.5
aufgepimpt -1.5
Bashing -1.5
Gemecker -1.5
meckern -1.5
mecker* -1.5
Meckerei -1.5
awesome 1.7
amazing 1.7
nicee 1.7
supercool 1.7
megacool 1.7
geil 1.7
geile 1.7
geiles 1.7
geiler 1.7
megageil* 1.7
affengeil* 1.7
oberaffengeil 1.7
übelst geil 1.7
richtig geil 1.7
krass geil 1.7
fett 1.7
fette Sache 1.7
mega gut 1.7
mega geil 1.7
mega nice 1.7
megastark 1.7
megagut 1.7
hammergeil 1.7
der Hammer 1.7
bombig 1.7
granatenmäßig 1.7
fresh 1.7
love it 1.7
loving it 1.7
in love 1.7
loved 1.7
like 0.3
likes 0.3
liken 0.3
thumbs up 1.7
best 1.7
best ever 1.7
beste ever 1.7
Best of 1.7
epic 1.7
episch 1.7
legendär* 1.7
Ehrenfrau 1.7
Ehre 1.7
wild 0.3
cute 1.7
sweet 1.7
zuckersüß 1.7
goldig* 1.7
putzig* 1.7
drollig* 1.7
happy 1.7
hyped 1.7
Hype 1.7
stoked 1.7
chill 1.7
smooth 1.7
easy 0.7
supi 1.7
superb 1.7
mega happy 1.7
must have 1.7
Must-have 1.7
Musthave 1.7
wooow 1.7
yeahh 1.7
yes 1.7
yess 1.7
jawoll 1.7
jawohl 1.7
bam 0.3
boom 0.3
nailed 1.7
proud 1.7
thx 1.7
thanks 1.7
thank you 1.7
welcome 1.7
worth it 1.7
congrats 1.7
gratz 1.7
gz 1.7
win 0.7
Winner 1.7
good job 1.7
well done 1.7
respect 1.7
props 1.7
kudos 1.7
Feelgood 1.7
flawless 1.7
on point 1.7
nice one 1.7
useless -1.9
broken as hell -2.3
mega fail -2.2
total fail -2.2
was für ein Fail -2.1
ticket closed -1.3
closed ohne -1.5
copy paste Antwort* -1.7
copy and paste -1.4
Standard-Reply -1.3
no reply -1.3
ghosted -1.7
ghosten -1.5
Scammer -2.2
worst ever -2.1
worst service -2.2
poor service -1.8
bad service -1.8
disgusting -2
cringe -1.6
mega cringe -2
voll cringe -1.9
total lost -1.7
völlig lost -1.7
red flags -1.7
absolutes No-Go -2.1
absolutes no go -2.1
big nope -1.6
big no -1.3
wtf -1.6
facepalm -1.7
buggy -1.8
so buggy -2
voller Bugs -2
laggy -1.6
unusable -2.1
crasht -1.7
crasht ständig -2
overrated -1.6
overhyped -1.5
Preise sind insane -1.5
insane teuer -2
unfassbar lost -1.8
thanks for nothing -2.4
not funny -1.4
not cool -1.4
uncool -1.3
not amused -1.4
done mit -1.4
bin done -1.4
bin out -1.1
Support ist ein Witz -2.1
Support ist useless -2.2
Support reagiert nicht -1.8
cancel ich -1.3
canceln -0.8
unsubscribe -0.9
unsubscribed -1.1
entfolgt -1
best update ever 2.2
best service 1.9
love euch 1.8
love dafür 1.6
big love 1.8
great job 1.9
nice job 1.7
highly recommended 2
Gamechanger 1.6
game changer 1.6
next level 1.4
super easy 1.7
easy peasy 1.5
läuft smooth 1.8
super smooth 1.8
legit gut 1.7
wholesome 1.6
Green Flag 1.4
`;
