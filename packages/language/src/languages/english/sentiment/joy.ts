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
`;
