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
no idea -0.8
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
customer service -0.4
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
`;
