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
first class -0.1
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
early 0.3
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
please -0.1
pls -0.2
free 0.3
no 0
help 0
like 0.2
want 0
yes 0.3
share 0
matter 0
fire 0
fired -1.1
cut -0.3
stop -0.6
stopped -0.4
pay 0
drop -0.3
dropped -0.7
chance 0.2
block -0.4
death -1.2
died -1
war -0.8
`;
