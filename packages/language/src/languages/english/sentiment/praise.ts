// Praise, thanks and good wishes as posts to companies put them.
export const praise = `
thank you 1.8
thanks 1.5
thank 1.4
thx 1.4
ty 1
tysm 1.8
thanks so much 2.2
thank you so much 2.3
many thanks 2
much appreciated 2
appreciate 1.6
appreciated 1.6
grateful 1.9
kudos 2.1
shout out 1.6
shoutout 1.6
props 1.5
well done 2
good job 1.8
great work 2
great service 2.4
great customer service 2.5
excellent 2.4
amazing 2.2
awesome 2.2
incredible 1.8
fantastic 2.3
fabulous 2.2
wonderful 2.3
outstanding 2.3
superb 2.3
stellar 2
top notch 2.2
first class 0
exceptional 2.1
phenomenal 2.2
flawless 2
impeccable 2.1
seamless 1.7
smooth 1.3
smoothly 1.5
friendly 1.6
friendliest 2
helpful 1.8
courteous 1.7
polite 1.5
professional 1.3
knowledgeable 1.4
attentive 1.4
impressed 1.8
impressive 1.7
love 1.8
love it 2.2
love you 2.1
love this 2.1
loved 1.8
loving 1.6
adore 1.9
favorite 1.6
favourite 1.6
fave 1.5
best 1.7
the best 2.1
best ever 2.2
rock 1
rocks 1.5
you rock 2.3
you guys rock 2.4
made my day 2.3
can't wait 1.8
cant wait 1.8
excited 1.8
exciting 1.5
looking forward 1.5
look forward 1.4
pumped 1.4
stoked 1.7
thrilled 1.9
delighted 2
happy 1.6
happy birthday 1.8
happy with 1.9
glad 1.3
pleased 1.5
pleasant 1.4
pleasure 1.5
enjoy 1.3
enjoyed 1.5
enjoying 1.4
enjoyable 1.6
fun 1.3
yum 1.4
yummy 1.7
delicious 2
tasty 1.6
beautiful 1.7
gorgeous 1.7
cute 1.3
lovely 1.8
sweet 1.2
cool 1.2
dope 1.2
lit 0.9
epic 1.1
legend 1.2
hero 1.3
heroes 1.3
yay 1.7
woohoo 1.8
woo 1.1
hooray 1.7
congrats 1.7
congratulations 1.7
good luck 1
recommend 1.6
highly recommend 2.3
would recommend 1.9
worth it 1.6
worth every 2
satisfied 1.6
saved 0.9
saved me 1.4
saved the day 2.1
resolved 0.9
solved 0.8
fixed 0.7
quick response 1.8
fast response 1.8
quick 0.7
on time 0.9
early 0
comfortable 1.2
comfy 1.2
clean 0.9
reliable 1.5
trustworthy 1.6
affordable 1.1
bargain 0.9
perfect 2
perfectly 1.8
brilliant 2
genius 1.5
nice 1.2
good 1.1
great 1.5
keep it up 1.8
big fan 1.6
so proud 1.6
proud 1.3
blessed 1.3
no problem 0.7
no problems 1
no worries 0.7
no complaints 1.6
not bad 0.8
can't complain 1.4
cannot complain 1.4
couldn't be happier 2.3
couldn't be better 2
never disappoint* 2
never fails 1.6
hell yeah 1.5
haha 0.5
hahaha 0.6
lol 0.2
lmao 0.1
hope 0.3
welcome 0.6
please 0
pls 0
free 0.3
help 0.3
like 0
yes 0
fire 0
fired -1.1
cut -0.3
stop 0
stopped -0.4
drop 0
dropped 0
chance 0
block -0.4
death 0
died -1
war -0.8
very good 1.8
really good 1.8
so good 1.3
pretty good 1.8
really great 1.8
greatest 1.8
greatly 1.8
excellence 1.8
amazingly 1.8
amazed 1.8
awesomeness 1.8
awesomesauce 1.8
fantastically 1.3
wonderfully 1.8
brilliantly 1.8
terrific 1.8
fab 1.8
incredibly good 1.8
marvellous 1.8
marvelous 1.8
magnificent 1.8
spectacular 1.8
stunning 1.8
stunningly 1.8
beautifully 1.8
beauty 1.8
pretty 0.3
cutest 1.8
adorable 1.8
sweetest 1.8
sweetheart 1.8
charming 1.8
elegant 1.8
stylish 1.8
classy 1.8
sleek 1.8
coolest 1.8
super cool 1.8
neat 1.8
nicest 1.8
nicely 1.8
fine 0.7
decent 0.7
sublime 1.8
splendid 1.8
divine 1.8
exquisite 1.8
remarkable 1.8
extraordinary 1.8
impresses 1.8
very impressed 1.8
so impressed 1.8
perfection 1.8
ideal 1.8
best company 1.8
best airline 1.8
best flight 1.8
best day 1.8
best thing 1.8
better 0.7
much better 1.8
far better 1.8
way better 1.8
so much better 1.8
even better 1.8
getting better 1.8
get better 1.8
favorites 1.8
favourites 1.8
favs 1.8
tops 1.8
number one 1.8
a plus 1.8
a+ 1.8
ace 1.8
legendary 1.8
iconic 1.8
badass 1.8
sick beat 1.8
rad 1.8
killer 1.8
banging 1.8
banger 1.8
belting 1.8
cracking 1.8
cracker 1.8
smashing 1.8
blinding 1.8
mint 0.4
lush 1.8
quality stuff 1.8
proper good 1.8
well good 1.8
bloody good 1.8
bloody brilliant 1.8
bloody love 1.8
damn good 1.8
fucking love 1.8
fucking amazing 1.8
fucking awesome 1.8
fucking great 1.8
fucking brilliant 1.8
so fucking good 1.8
goat 1.8
goated 1.8
slaps 1.8
slay 1.8
slays 1.8
slayed 1.8
on point 1.8
on fleek 1.8
next level 1.8
game changer 1.8
gamechanger 1.8
masterpiece 1.8
gem 1.8
hidden gem 1.8
treasure 1.8
treasured 1.8
blessing 1.8
bless you 1.8
gifted 0.3
talented 1.8
talent 1.8
smart 0.7
clever 0.7
intelligent 1.8
wise 1.8
witty 1.8
hilarious 1.8
funny 0.7
funniest 1.8
so funny 1.3
entertaining 1.8
so much fun 1.8
great fun 1.8
enjoys 1.8
interesting 0.7
fascinating 1.8
inspiring 1.8
inspired 1.8
inspiration 1.8
inspirational 1.8
motivat* 1.8
refreshing 1.8
refreshed 1.8
relaxing 1.8
relaxed 1.8
cozy 1.8
cosy 1.8
comfort 1.8
tidy 1.8
fresh 0.7
scrumptious 1.3
mouthwatering 1.8
juicy 1.8
crispy 1.8
creamy 1.8
flavorful 1.8
flavourful 1.8
delightful 1.8
delight 1.8
pleasantly 1.8
pleasantly surprised 1.8
satisfying 1.8
satisfaction 1.8
loves 1.8
lovin 1.8
love them 1.8
love my 1.8
love how 1.8
in love 1.8
i love 1.8
we love 1.8
absolutely love 1.8
lovers 1.8
adores 1.8
adored 1.8
heart 1.8
hearts 1.8
like it 1.8
liked it 1.8
i like 1.8
really like 1.8
really liked 1.8
fond 1.8
admire 1.8
admiring 1.8
admirable 1.8
approve 1.8
praise 1.8
praised 1.8
praises 1.8
success 0.7
successful 1.8
successfully 1.8
succeed* 1.8
achieve* 1.8
achievement* 1.8
accomplish* 1.8
victory 1.8
victorious 1.8
triumph* 1.8
champion* 0.7
champions 1.8
medal 1.8
gold 0
record breaking 0.3
milestone 1.8
celebrat* 1.8
celebration 1.8
innovative 1.8
innovation 1.8
creative 1.8
creativity 1.8
advanced 1.8
powerful 1.8
strong 0.7
stronger 0.7
strength 1.8
brave 1.8
courage 1.8
confident 1.8
positive 1.8
positivity 1.8
valuable 1.8
useful 0.7
handy 1.8
beneficial 1.8
benefit 1.8
benefits 1.8
popular 0.7
classic 0.7
unique 0.7
special 0.7
rare 1.8
premium 0.4
luxury 1.8
luxurious 1.8
deluxe 1.8
glorious 1.8
glory 1.8
radiant 1.3
sparkling 1.8
shine 1.8
shining 1.8
bright 0.3
brighter 1.8
breathtaking 1.8
magical 1.8
magic 0.7
dreamy 1.8
dream 0.3
dreams come 1.8
dream come true 1.8
heaven 1.8
heavenly 1.8
paradise 1.8
memorable 1.8
worthwhile 1.8
rewarding 1.8
right on 1.8
well played 1.8
well deserved 1.8
well said 1.8
well made 1.8
well built 1.8
well designed 1.8
well organised 1.8
well organized 1.8
good stuff 1.3
good one 1.8
good call 1.8
good idea 1.8
great idea 1.8
good news 1.8
great news 1.3
best of luck 1.8
good times 1.8
great time 1.8
good time 1.8
great day 1.3
good day 1.8
nice day 1.8
great experience 1.8
good experience 1.8
nice touch 1.8
nice work 1.8
nice one 1.8
huge fan 1.8
fan of 1.8
not too bad 1.8
could not be happier 1.8
can't go wrong 1.8
can't fault 1.8
nothing but good 1.8
nothing but praise 1.8
never disappoints 1.8
never disappointed 1.8
never let me down 1.8
admirably 1.3
adorbs 1.3
adventurous 1.3
affectionate 1.3
alluring 1.3
appetizing 1.3
astonishing 1.3
astounding 1.3
attractive 1.3
balanced 0.3
beautifully made 1.3
blissful 1.3
bliss 1.3
bold 0.3
bonny 1.3
bountiful 1.3
breezy 1.3
bubbly 1.3
captivating 1.3
celebrated 1.3
charismatic 1.3
cheery 1.3
chic 1.3
clearcut 1.3
coherent 1.3
collaborative 1.3
commendable 1.3
compassionate 1.3
compelling 1.3
complimentary 1.3
cooperative 1.3
cordial 1.3
courageous 1.3
crisp 1.3
cutting edge 1.3
dandy 1.3
dashing 1.3
dazzling 1.3
dedicated 1.3
dedication 1.3
delectable 1.3
dependably 1.3
deserving 1.3
dignified 1.3
diligent 1.3
dynamic 0.3
eager 0.3
earnest 1.3
easygoing 1.3
ecstatically 1.3
effective 1.3
efficient 1.3
efficiently 1.3
elegance 1.3
eloquent 1.3
empower* 1.3
empathetic 1.3
enchanting 1.3
encouraging 1.3
endearing 1.3
energetic 1.3
engaging 1.3
enlightening 1.3
enthusiastic 1.3
enthusiasm 1.3
enticing 1.3
exceptionally 1.3
exemplary 1.3
exhilarating 1.3
expertly 1.3
exuberant 1.3
eye catching 1.3
fair play 1.3
festive 1.3
first rate 1.3
flattering 1.3
flavoursome 1.3
foolproof 1.3
forgiving 1.3
friendliness 1.3
fulfilling 1.3
generosity 1.3
gentle 0.3
gleaming 1.3
good hearted 1.3
good humoured 1.3
good natured 1.3
gorgeously 1.3
graceful 1.3
gratifying 1.3
handsome 1.3
harmonious 1.3
healthy 0.3
heartfelt 1.3
heartwarming 1.3
heart warming 1.3
helpfulness 1.3
heroic 1.3
high quality 1.3
honorable 1.3
honourable 1.3
humble 0.3
humorous 1.3
immaculate 1.3
impeccably 1.3
impressively 1.3
incredible job 1.3
ingenious 1.3
insightful 1.3
inviting 1.3
invaluable 1.3
jubilant 1.3
kindhearted 1.3
kind hearted 1.3
laudable 1.3
lavish 1.3
likable 1.3
likeable 1.3
lively 1.3
loveable 1.3
luscious 1.3
luxe 1.3
majestic 1.3
masterful 1.3
meaningful 1.3
meticulous 1.3
mesmerizing 1.3
mesmerising 1.3
mind blowing 1.3
mindblowing 1.3
modern 0.3
neatly 1.3
noble 0.3
nourishing 1.3
nurturing 1.3
oasis 1.3
on the ball 1.3
organised 0.3
organized 0.3
original 0.3
passionate 1.3
passion 0.3
personable 1.3
picturesque 1.3
playful 1.3
pleasing 1.3
plush 1.3
polished 1.3
praiseworthy 1.3
precious 1.3
pristine 1.3
productive 0.3
promising 1.3
quality service 1.3
raved 1.3
rave reviews 1.3
reassuring 1.3
reassured 1.3
refined 1.3
resilient 1.3
resourceful 1.3
respectful staff 1.3
revolutionary 1.3
rich flavour 0.3
riveting 1.3
robust 1.3
romantic 1.3
satisfactory 1.3
savory 1.3
scenic 1.3
sensational 1.3
serene 1.3
sharp looking 1.3
skilled 0.3
skilful 1.3
skillful 1.3
snappy 1.3
snug 1.3
soothing 1.3
sophisticated 1.3
sparkling clean 1.3
speedily 1.3
spirited 1.3
splendidly 1.3
steadfast 1.3
straightforward 1.3
striking 1.3
stupendous 1.3
succulent 1.3
suitable 0.3
sumptuous 1.3
superior 0.3
supreme 1.3
swell 1.3
tastefully 1.3
tender 0.3
thorough 0.3
thoroughly enjoyed 1.3
thriving 1.3
tranquil 1.3
tremendous 1.3
trusty 1.3
unbeatable 1.3
uplifting 1.3
upbeat 1.3
user-friendly 1.3
vibrant 1.3
virtuous 1.3
vivid 1.3
warmhearted 1.3
warmly 1.3
well behaved 1.3
well thought 1.3
well worth it 1.3
well priced 1.3
well run 1.3
wholesome 1.3
winsome 1.3
wondrous 1.3
world's best 1.3
worthy 1.3
wow factor 1.3
zesty 1.3
so cute 1.3
so sweet 1.3
so pretty 1.3
so beautiful 1.3
so cool 1.3
so nice 1.3
so proud of 1.3
so much love 1.3
so lucky 1.3
so blessed 1.3
so grateful 1.3
so thankful 1.3
so kind 1.3
so lovely 1.3
so amazing 1.3
so awesome 1.3
very nice 1.3
very kind 1.3
very cool 1.3
very funny 1.3
very proud 1.3
very good job 1.3
very pleased 1.3
very satisfied 1.3
very professional 1.3
very polite 1.3
really nice 1.3
really cool 1.3
really enjoyed 1.3
really happy 1.3
really appreciate 1.3
really enjoying 1.3
absolutely amazing 1.3
absolutely loved 1.3
absolutely beautiful 1.3
absolutely brilliant 1.3
totally worth 1.3
totally love 1.3
best friend 1.3
best friends 1.3
best part 1.3
best birthday 1.3
best weekend 1.3
best night 1.3
best concert 1.3
best movie 1.3
best song 1.3
best of all 1.3
good vibes 1.3
good memories 1.3
good food 1.3
good people 1.3
good man 1.3
good girl 1.3
good boy 1.3
good game 1.3
good night out 1.3
good feeling 1.3
feel good 1.3
feels good 1.3
feeling good 1.3
feel great 1.3
feeling great 1.3
feels great 1.3
feel better 1.3
feeling better 1.3
hope you feel better 1.3
looks good 1.3
looks great 1.3
looking good 1.3
looking great 1.3
looks amazing 1.3
look amazing 1.3
look great 1.3
look good 1.3
looks delicious 1.3
sounds good 1.3
sounds great 1.3
sounds amazing 1.3
sounds fun 1.3
tastes good 1.3
tastes great 1.3
tastes amazing 1.3
smells good 1.3
smells amazing 1.3
had fun 1.3
having fun 1.3
have fun 1.3
had a blast 1.3
having a blast 1.3
a blast 1.3
had a great 1.3
had a good 1.3
had a lovely 1.3
had an amazing 1.3
had the best 1.3
having a great 1.3
having the best 1.3
great to see 1.3
good to see 1.3
nice to see 1.3
great to hear 1.3
good to hear 1.3
glad to hear 1.3
nice to meet 1.3
great to meet 1.3
great night 1.3
great weekend 1.3
great game 1.3
great show 1.3
great movie 1.3
great song 1.3
great article 1.3
great read 1.3
great people 1.3
great video 1.3
great photo 1.3
great win 1.3
great minds 1.3
big win 1.3
huge win 1.3
well earned 1.3
keep going 1.3
keep it real 1.3
love love 1.3
love you guys 1.3
love u 1.3
love ya 1.3
luv 1.3
luv u 1.3
i heart 1.3
heart eyes 1.3
my favorite 1.3
my favourite 1.3
my fave 1.3
my hero 1.3
my idol 1.3
my love 0.3
my baby 0.3
my queen 0.3
my king 0.3
queen 0.3
king 0.3
slayyy 1.3
yas 1.3
yasss 1.3
never had a problem 1.4
never had problems 1.4
never had any problem 1.4
never had any problems 1.4
never had a single problem 1.7
never had an issue 1.4
never had any issues 1.4
never had any trouble 1.4
never had a bad 1.6
never let us down 1.8
never lets me down 1.8
never let you down 1.6
not a single problem 1.5
not a single issue 1.5
not a single complaint 1.6
not one problem 1.4
not one complaint 1.6
without a single problem 1.5
without any problem* 1.3
without any issue* 1.3
without any trouble 1.3
no issues 1.1
no trouble 1.1
no trouble at all 1.4
no fuss 1.2
no hassle 1.3
zero issues 1.2
zero problems 1.2
zero complaints 1.5
zero hassle 1.3
hasn't let me down 1.7
haven't let me down 1.7
didn't let me down 1.6
didn't disappoint 1.7
did not disappoint 1.7
doesn't disappoint 1.7
don't disappoint 1.6
won't disappoint 1.6
won't be disappointed 1.7
wasn't disappointed 1.6
not disappointed 1.5
won't regret 1.6
don't regret 1.3
didn't regret 1.4
no regrets 1.4
can't thank .. enough 2.2
cannot thank .. enough 2.2
can't recommend .. enough 2.3
cannot recommend .. enough 2.3
can't recommend .. highly 2.2
couldn't recommend .. more 2.2
can't praise .. enough 2.2
cannot praise .. enough 2.2
can't fault .. at all 2
couldn't fault 2
cannot fault 2
can't say enough good 2
couldn't ask for more 2
couldn't have asked for 1.9
couldn't have been more helpful 2.2
couldn't have been nicer 2.2
couldn't have been better 2.1
couldn't have been easier 1.9
couldn't be nicer 2.1
couldn't be easier 1.8
couldn't be simpler 1.7
couldn't be more helpful 2.1
couldn't be more pleased 2.2
could not be more pleased 2.2
couldn't have gone better 1.9
can't get enough 1.6
can't be beaten 1.6
can't beat 1.2
cannot beat 1.2
hard to beat 1.4
nothing beats 1.5
nothing better than 1.2
no better feeling 1.4
no better place 1.5
there's no better 1.5
there is no better 1.5
never been happier 2
never been better 1.6
never been easier 1.4
never looked back 1.6
haven't looked back 1.6
never looking back 1.5
wouldn't go anywhere else 2
won't go anywhere else 2
never go anywhere else 2
wouldn't change a thing 1.8
wouldn't use anyone else 1.9
wouldn't be without 1.6
can't live without 1.4
can't do without 1.2
can't imagine life without 1.6
nothing was too much 1.9
nothing is too much 1.9
nothing too much trouble 1.8
nothing to complain 1.5
nothing to fault 1.6
no reason to complain 1.4
no cause for complaint 1.4
nothing bad to say 1.5
no bad word 1.2
can't find fault 1.6
don't hesitate 0.9
can't put it down 1.6
couldn't put it down 1.7
can't stop eating 1.3
can't stop playing 1.3
can't stop wearing 1.3
can't stop watching 1.2
never gets old 1.3
never a dull moment 1.3
no notes 1.3
not a bad 0.6
not bad at all 1.3
not half bad 1.1
wasn't bad 0.7
isn't bad 0.7
better than ever 1.6
better than expected 1.6
better than i expected 1.6
better than i thought 1.5
out of this world 1.9
good as new 1.3
going strong 1.5
still going strong 1.7
like a dream 1.5
like a charm 1.5
worked a treat 1.5
works a treat 1.5
went down a treat 1.4
chef's kiss 1.8
chefs kiss 1.8
hit different 1.2
hits different 1.2
hits the spot 1.5
hit the spot 1.5
goes so hard 1.2
go so hard 1.2
goes hard 0.9
lowkey fire 1.5
is fire 1
pure fire 1.4
whole vibe 0.9
huge w 1.4
big w 1.4
take my money 1.4
criminally underrated 1.4
underrated 0.8
deserves a raise 1.8
deserve a raise 1.8
give .. a raise 1.8
give .. a medal 1.8
deserves a medal 1.8
how it's done 1.3
how it should be done 1.3
how you do it 0.5
made it right 1.5
made things right 1.5
no questions asked 1.4
packed with care 1.4
carefully packed 1.3
well packed 1.2
well packaged 1.2
head and shoulders 1.3
a cut above 1.5
hands down the best 2.2
night and day difference 1.2
buy again 1.5
order again 1.5
book again 1.5
use again 1.2
go again 0.7
stay again 1.5
will return 0.7
back for more 1.4
pleasant surprise 1.5
treated well 1.4
treated so well 1.6
treated like family 1.9
feel at home 1.3
felt at home 1.3
made us feel welcome 1.9
made me feel welcome 1.9
bang for your buck 1.4
bang for the buck 1.4
value for money 1.2
money's worth 1.2
what you pay for 0.6
saves me 0.8
saved us 1
went the extra 1.7
goes the extra 1.7
can tell they care 1.6
credit where it's due 1.4
credit where credit 1.4
to their credit 1
fair enough 0.3
take a bow 1.6
bless them 1.2
gold standard 1.4
never fails to 1.4
life changing 1.5
changed my life 1.6
must buy 1.4
must see 1.2
must visit 1.3
worth the trip 1.5
worth a visit 1.4
worth the hype 1.5
lives up to 1.4
lived up to 1.3
beats every 1.2
beats all 1.2
win win 1
recomend 1.5
recomended 1.5
excellant 2.2
amzing 2
awsome 2
beautifull 1.6
freindly 1.6
helpfull 1.7
gr8 1.6
delicous 1.9
brillant 1.9
definately recommend 2.1
`;
