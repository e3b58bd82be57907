// News of crime, conflict and loss; victories and successes.
export const society = `
lost to -1.1
loses to -1.1
loss -0.9
losses -0.9
lose -0.9
losing streak -1.1
defeat* -1.1
defeated -1.1
loser -1.1
losers -1.1
beaten by -1.1
knocked out -1.1
eliminated -1.1
relegated -1.1
struggles -1.1
crisis -1.1
crises -1.1
collapse* -1.1
collapsed -1.1
decline -1.1
declining -1.1
drop in -1.1
plunge* -1.1
plummet* -1.1
recession -1.1
cuts -0.6
cutbacks -1.1
poverty -1.1
poor people -1.1
homeless -1.1
hunger -1.1
starving -1.1
refugee crisis -1.1
disaster area -1.1
flood* -1.1
flooded -1.1
earthquake -1.1
hurricane damage -1.1
storm damage -1.1
hostage* -1.1
prisoner* -0.9
execution* -1.1
executed -1.1
regime -0.6
dictator* -1.1
tyrant* -1.1
propaganda -1.1
conspiracy -1.1
extremist* -1.1
radical* -0.6
hateful -1.1
enemy -1.1
enemies -1.1
conflict -1.1
fight -0.3
fights -0.6
fighting -0.6
fought -1.1
riot* -1.1
scream -0.6
screaming -0.6
cry -0.9
crying -0.9
cried -0.9
cries -1.1
tears -0.6
weep -1.1
sobbing -1.1
grief -1.1
grieving -1.1
mourning -1.1
funeral -1.1
miss you -1.1
i miss -1.1
missed you -1.1
lonely -1.1
alone -0.6
hopeless -1.1
helpless -1.1
desperate -1.1
desperately -1.1
despair -1.1
depressed -1.1
depressing -1.1
depression -1.1
miserable -1.1
misery -1.1
suffer -1.1
suffers -1.1
suffering -1.1
suffered -1.1
pain -0.9
painful -1.1
painfully -1.1
headache -1.1
migraine -1.1
hangover -1.1
hungover -1.1
flu -1.1
cough -1.1
fever -1.1
sore -1.1
ache -1.1
aches -1.1
aching -1.1
hell -0.9
hellish -1.1
freezing -1.1
raining -0.6
rain ruined -1.1
monday -0.3
mondays -0.3
homework -0.6
exam -0.3
exams -0.3
broke my -1.1
bad luck -1.1
unlucky -1.1
unfortunate -1.1
unfortunately -1.1
cursed -1.1
doomed -1.1
ruining my -1.1
rip -0.6
rest in peace -0.4
condolences -1.1
passed away -1.1
sorry -0.6
sorry for -0.7
sorry to hear -1.1
apologise for -1.1
apologize for -1.1
my bad -1.1
`;
