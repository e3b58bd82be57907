// Prices, bills, refunds and the feeling of being cheated out of money.
export const money = `
too expensive -1.7
pricey -1.7
pricy -1.7
costly -1.7
extortion* -1.7
extortionate -1.7
exorbitant -1.7
steep -1.7
rip-off -1.7
ripping off -1.7
rips off -1.7
ripping people -1.7
daylight robbery -1.7
highway robbery -1.7
stealing -1.7
steal my -1.7
stolen -1.7
steals -1.7
theft -1.7
thief -1.7
thieves -1.7
crook -1.7
crooks -1.7
crooked -1.7
scam -1.7
scams -1.7
scammed -1.7
scamming -1.7
con -1.7
conned -1.7
con artist* -1.7
fraud -1.7
frauds -1.7
fraudulent -1.7
fraudster* -1.7
swindle* -1.7
cheated -1.7
cheat -1.7
cheating -1.7
cheats -1.7
fleeced -1.7
fleecing -1.7
gouging -1.7
price gouging -1.7
price hike* -1.7
price increase* -1.7
raised prices -1.7
raising prices -1.7
prices go up -1.7
prices keep -1.7
hidden fees -1.7
hidden fee -1.7
hidden charges -1.7
hidden costs -1.7
extra fee -1.7
extra fees -1.7
extra charge -1.7
extra charges -1.7
surcharge -1.7
charged me -1.7
charging me -1.7
charged for -1.7
still charged -1.7
charge for everything -1.7
charge you for -1.7
nickel and dime -1.7
nickel and diming -1.7
cash grab -1.7
money grab -1.7
money grabbing -1.7
money grubbing -1.7
money hungry -1.7
bait and switch -1.7
small print -1.7
fine print -1.7
no refund -1.7
no refunds -1.7
refused refund -1.7
refuse to refund -1.7
won't refund -1.7
refused a refund -1.7
want a refund -1.7
need a refund -1.7
demand a refund -1.7
where is my refund -1.7
where's my refund -1.7
give me my money -1.7
my money back -1.7
refund me -1.7
refund my -1.7
still no refund -1.7
waiting for my refund -1.7
reimburse* -1.7
compensation -1.7
compensate -1.7
voucher instead -1.7
unpaid -1.7
debt -1.7
bankrupt* -1.7
broke as -1.7
penalty -1.7
penalties -1.7
fined -1.7
fine me -1.7
cost me -1.7
costing me -1.7
out of pocket -1.7
wasted money -1.7
poor value -1.7
bad value -1.7
isn't worth -1.7
not worth it -1.7
not worth the -1.7
cheap -0.9
cheaply -1.7
cheaply made -1.7
cheapskate* -1.7
tight fisted -1.7
afford -1.7
can't afford -1.7
cannot afford -1.7
good value 1.4
great value 1.4
great price 1.4
great prices 1.4
good price 1.4
fair price 1.4
reasonable 0.7
reasonably priced 1.4
great deal 1.4
good deal 1.4
best deal 1.4
amazing deal 1.4
discount 1.4
savings 1.4
saved money 1.4
free upgrade 1.4
freebie 1.4
bonus 0.7
refunded 1.4
full refund 1.4
got my refund 1.4
got a refund 1.4
money well spent 1.4
worth every penny 1.4
win 0.7
winning 1.4
winner 1.4
won 1.4
prize 1.4
reward 0.3
rewarded 1.4
rewards 0.3
treat 0.3
treats 0.3
`;
