// Thanks, joy, affection, good wishes.
export const joy = `
thankyou 1.6
thank u 1.6
thnx 1.6
tnx 1.6
thanks a million 1.6
thank you for 1.6
thanks for 1.6
thanks to 1.6
thankful 1.6
thankfully 1.6
gratitude 1.6
cheers 1.6
ta very 1.6
much obliged 1.6
happily 1.6
happier 1.6
happiest 1.6
happiness 1.6
so happy 1.6
very happy 1.6
gladly 1.6
so glad 1.6
joy 1.6
joyful 1.6
joyous 1.6
rejoice 1.6
cheer 1.6
merry 1.6
jolly 1.6
excitement 1.6
so excited 1.6
super excited 1.6
thrilling 1.6
hyped 1.6
ecstatic 1.6
elated 1.6
overjoyed 1.6
over the moon 1.6
buzzing 1.6
chuffed 1.6
made up 1.6
psyched 1.6
cannot wait 1.6
counting down 1.6
finally here 1.6
hurray 1.6
yay* 1.6
woohoo* 1.6
woot 1.6
whoop* 1.6
yippee 1.6
yeah 1.6
yes please 1.6
yesss* 1.6
yaas* 1.6
yass* 1.6
wow 1.6
wowza 1.6
omg yes 1.6
congrat* 1.6
happy anniversary 1.6
happy new year 1.6
happy holidays 1.6
happy friday 1.6
merry christmas 1.6
happy easter 1.6
welcome back 1.6
welcome aboard 1.6
welcome home 1.6
best wishes 1.6
good morning 0.3
good night 1.6
sweet dreams 1.6
have a great 1.6
have a good 1.6
have a nice 1.6
have a lovely 1.6
have a wonderful 1.6
enjoy your 1.6
hope you 1.6
hope you have 0.3
wish you 1.6
lucky 1.6
luckily 1.6
luck 1.6
fortunate 1.6
fortunately 1.6
proudly 1.6
pride 1.6
relief 1.6
relieved 1.6
peace 0.3
peaceful 1.6
calm 0.3
hopeful 1.6
hopefully 0.3
optimistic 1.6
smile 0.7
smiles 0.7
smiling 1.6
smiled 1.6
grin 1.6
grinning 1.6
laugh 0.7
laughs 1.6
laughed 1.6
laughing 0.7
lmfao 1.6
rofl 0.3
haha* 0.3
hehe* 0.3
teehee 1.6
giggle* 1.6
hug 0.7
hugs 0.7
kiss 1.6
kisses 1.6
xoxo 1.6
xx 0.3
xxx 0.3
wink 0.3
cuddle* 1.6
party 0.3
partying 1.6
birthday 0.3
holiday 0.3
vacation 0
weekend 0.3
friday 0
sunshine 1.6
sunny 0.3
sun is out 1.6
beach 0.3
summer 0.3
concert 0.3
festival 0.3
wedding 0
engaged 0.3
married 0.3
baby 0.3
puppy 0.3
kitten 0.3
family 0
friends 0.3
bestie 1.6
babe 0.3
darling 0.3
friend 0.3
together 0.3
support 0
supports 0.3
supported 1.6
supporting 1.6
supportive 1.6
dance 0.3
dancing 0.3
sing 0.3
singing 0.3
chocolate 0.3
pizza 0.3
cake 0.3
wine 0.3
beer o'clock 1.6
treat yourself 1.6
can't stop smiling 1.7
can't stop laughing 1.2
cannot wait to 1.4
can't wait to 1.4
can't wait for 1.4
cant wait to 1.4
cant wait for 1.4
looking forward to 1.3
look forward to 1.2
so looking forward 1.6
pumped for 1.3
so pumped 1.5
so stoked 1.6
amped 1.1
so ready for 1
ready for this 0.5
bring it on 0.8
let's go 0.7
lets go 0.6
let's gooo 1
here we come 0.9
on my way to see 0.9
best day ever 2
best day of my 2
best night ever 2
best night of my 1.9
best week 1.5
best thing ever 1.8
best thing since 1.6
best part of my 1.3
best in the 1.2
best in class 1.4
the best ever 1.8
the very best 1.4
ever so much 1
one of the best 1.5
one of my favorite 1.5
one of my favourite 1.5
my faves 1.3
all time favorite 1.6
all time fave 1.5
fav 1
faves 1.1
obsessed with 1.1
so obsessed 1.2
in love with 1.5
fell in love 1.5
falling in love 1.2
love love love 2
love it so 1.7
love this so 1.7
love that 1.1
love these 1.3
love those 1.2
love seeing 1.4
love watching 1.2
love when 0.9
love being 1.2
love him 1.1
love her 1.1
love you so 1.6
love y'all 1.5
luv it 1.5
loveee 1.4
much love 1.6
lots of love 1.5
sending love 1.3
all the love 1.2
big hug* 1.2
proud of you 1.7
proud of my 1.5
proud of our 1.5
beyond proud 1.8
proud to be 1.2
proud to 0.9
honored 1.2
honoured 1.2
honored to 1.3
so honored 1.4
blessed to 1.3
feeling blessed 1.5
feels amazing 1.6
great times 1.4
good fun 1.3
such fun 1.4
lots of fun 1.4
great week 1.4
great article on 1
great piece 1.2
great story 1.2
great event 1.2
great album 1.4
great performance 1.5
good read 1.1
good times ahead 1.2
good to know 0.6
good to be back 1.3
well done to 1.4
so well deserved 1.6
deserves it 0.6
keep up the great 1.7
slaying 1
killed it 1.2
killing it 1.3
nailed it 1.5
crushed it 1.4
crushing it 1.4
smashed it 1.4
rocked it 1.4
y'all rock 1.7
rockin 1
so dope 1.3
so lit 1.1
fire album 1.2
straight fire 1.2
bop 0.7
work of art 1.3
goosebumps 1
chills 0.6
jaw dropping 1.2
stunner 1.3
gorgeous* 1.6
beautiful soul 1.6
beautiful human 1.5
cutie* 1.2
adorable* 1.5
hottie 0.9
living legend 1.4
so epic 1.4
unreal talent 1.4
so talented 1.6
inspired by 0.9
motivated 0.9
warms my heart 1.6
melts my heart 1.5
made me smile 1.6
makes me smile 1.6
make me smile 1.4
made me laugh 1.1
makes me laugh 1.1
made me happy 1.7
makes me happy 1.7
makes me so happy 1.8
made my night 1.8
made my week 1.8
makes my day 1.8
happy bday 1.2
happy b-day 1.2
happy new 0.9
happy mothers 0.9
happy fathers 0.9
happy thanksgiving 1
happy to see 1.3
happy to be 1.2
happy to hear 1.3
happy to have 1.2
happy for you 1.5
happy for 1.1
glad to 1
glad to be 1.1
glad i 0.9
glad you 1
glad we 0.9
glad that 0.8
thank god 0.8
thank goodness 0.9
thank the lord 1
praise god 0.9
amen 0.5
hallelujah 1.1
woo hoo 1.4
whoo 1.1
whoohoo 1.4
yessir 1
yay for 1.2
hell yes 1.4
heck yeah 1.4
fuck yeah 1.4
fuck yes 1.4
oh yeah 0.7
high five 1.2
props to 1.4
shoutout to 1
shout out to 1.1
big up 1.1
bravo 1.2
cheers to 1.1
`;
