// Truth and faith: lies, broken promises, law, scandal.
export const trust = `
liar -1.9
liars -1.9
dishonesty -1.9
deceiv* -1.9
deceit* -1.9
decepti* -1.9
deception -1.9
mislead* -1.9
misled -1.9
misrepresent* -1.9
false -1.9
falsely -1.9
false promises -1.9
fake -1.9
fakes -1.9
faked -1.9
phony -1.9
phoney -1.9
sham -1.9
hoax -1.9
trick -1.9
tricked -1.9
gimmick* -1.9
suspicious -1.9
suspect -1.9
untrustworthy -1.9
don't trust -1.9
dont trust -1.9
can't trust -1.9
cannot trust -1.9
never trust -1.9
no trust -1.9
lost trust -1.9
distrust -1.9
mistrust -1.9
broken promise* -1.9
broke their promise -1.9
empty promises -1.9
promised -1.9
promises promises -1.9
cover up -1.9
covering up -1.9
cover-up -1.9
coverup -1.9
corruption -1.9
bribe* -1.9
bribery -1.9
scandal* -1.9
crime -1.9
criminal* -1.9
illegal -1.9
illegally -1.9
unlawful -1.9
unethical -1.9
immoral -1.9
suing -1.9
sued -1.9
sues -1.9
class action -1.9
legal action -1.9
lawyer up -1.9
my lawyer -1.9
attorney general -1.9
accused -1.9
accusation* -1.9
accuses -1.9
allegation* -1.9
alleged* -1.9
guilty -1.9
blame -0.9
blamed -1.9
blames -1.9
blaming -1.9
convicted -1.9
arrested -1.9
jail -1.9
prison -1.9
fined for -1.9
investigated -1.9
investigation -1.9
violation* -1.9
violat* -1.9
breach -1.9
breached -1.9
breaches -1.9
abuse -1.9
abused -1.9
abuses -1.9
betray* -1.9
backstab* -1.9
unfairly -1.9
unjust -1.9
injustice -1.9
biased -1.9
bias -1.9
double standard* -1.9
deleted my comment -1.9
deleting comments -1.9
deleted my review -1.9
blocked me -1.9
silenced -1.9
silencing -1.9
irresponsible -1.9
irresponsibility -1.9
unaccountable -1.9
resign -1.9
resignation -1.9
step down -1.9
stepping down -1.9
fired for -1.9
backlash -1.9
controversy -1.9
controversial -1.9
criticism -1.9
criticised -1.9
criticized -1.9
criticizes -1.9
condemn* -1.9
slammed -1.9
slams -1.9
slam -1.9
blasted -1.9
blasts -1.9
under fire -1.9
outcry -1.9
protest* -0.6
protests -1.9
rant -1.9
ranting -1.9
honest 0.7
honesty 1.5
trust 0.3
trusted 1.5
fair 0.7
transparent 1.5
transparency 1.5
genuine 1.5
genuinely 1.5
sincere 1.5
integrity 1.5
respect 0.7
respected 1.5
respectful 1.5
reputable 1.5
ethical 1.5
accountable 1.5
legit 1.5
authentic 1.5
loyal 1.5
loyalty 1.5
faithful 1.5
turned off the comments -1.8
turned off comments -1.8
comments are off -1.4
comments turned off -1.6
disabled comments -1.6
disabled the comments -1.6
hiding replies -1.8
hidden replies -1.2
hiding comments -1.8
deletes comments -1.8
delete comments -1.4
delete negative -1.8
deleting negative -1.9
deletes negative -1.9
delete criticism -1.9
deleting criticism -1.9
deleted my -1.2
removed my review -1.9
removed my comment -1.9
review was removed -1.7
review was deleted -1.8
review was gone -1.7
review disappeared -1.7
review has vanished -1.7
got blocked -1.3
blocked for asking -1.9
blocked for -1.2
blocks anyone -1.8
blocks everyone -1.8
shadow ban* -1.4
fake reviews -2
paid reviews -1.8
bought reviews -1.9
they knew -0.9
knew about it -0.9
knew for years -1.5
kept selling -1.4
kept quiet about -1.6
swept under -1.8
looked the other way -1.6
turned a blind eye -1.8
turns a blind eye -1.8
hiding behind -1.5
hides behind -1.5
hide behind -1.4
`;
