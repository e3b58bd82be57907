// News of crime, conflict and loss; victories and successes. Bad news is no criticism, so it weighs little.
export const society = `
lost to -0.6
loses to -0.6
loss -0.5
losses -0.5
lose -0.5
losing streak -0.6
defeat* -0.6
defeated -0.6
loser -0.6
losers -0.6
beaten by -0.6
knocked out -0.6
eliminated -0.6
relegated -0.6
struggles -0.6
crisis -0.6
crises -0.6
collapse* -0.6
collapsed -0.6
decline -0.6
declining -0.6
drop in -0.6
plunge* -0.6
plummet* -0.6
recession -0.6
cuts -0.3
cutbacks -0.6
poverty -0.6
poor people -0.6
homeless -0.6
hunger -0.6
starving -0.6
refugee crisis -0.6
disaster area -0.6
flood* -0.6
flooded -0.6
earthquake -0.6
hurricane damage -0.6
storm damage -0.6
hostage* -0.6
prisoner* -0.5
execution* -0.6
executed -0.6
regime -0.3
dictator* -0.6
tyrant* -0.6
propaganda -0.6
conspiracy -0.6
extremist* -0.6
radical* -0.3
hateful -0.6
enemy -0.6
enemies -0.6
conflict -0.6
fight -0.1
fights -0.3
fighting -0.3
fought -0.6
riot* -0.6
scream -0.3
screaming -0.3
cry -0.5
crying -0.5
cried -0.5
cries -0.6
tears -0.3
weep -0.6
sobbing -0.6
grief -0.6
grieving -0.6
mourning -0.6
funeral -0.6
miss you -0.6
i miss -0.6
missed you -0.6
lonely -0.6
alone -0.3
hopeless -0.6
helpless -0.6
desperate -0.6
desperately -0.6
despair -0.6
depressed -0.6
depressing -0.6
depression -0.6
miserable -0.6
misery -0.6
suffer -0.6
suffers -0.6
suffering -0.6
suffered -0.6
pain -0.5
painful -0.6
painfully -0.6
headache -0.6
migraine -0.6
hangover -0.6
hungover -0.6
flu -0.6
cough -0.6
fever -0.6
sore -0.6
ache -0.6
aches -0.6
aching -0.6
hell -0.5
hellish -0.6
freezing -0.6
raining -0.3
rain ruined -0.6
monday -0.1
mondays -0.1
homework -0.3
exam -0.1
exams -0.1
broke my -0.6
bad luck -0.6
unlucky -0.6
unfortunate -0.6
unfortunately -0.6
cursed -0.6
doomed -0.6
ruining my -0.6
rip -0.3
rest in peace -0.2
condolences -0.6
passed away -0.6
sorry -0.3
sorry for -0.3
sorry to hear -0.6
apologise for -0.6
apologize for -0.6
my bad -0.6
`;
