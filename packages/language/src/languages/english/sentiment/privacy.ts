// Data lost, sold or spied out; unwanted messages.
export const privacy = `
breach of -1.6
privacy violation -1.6
invasion of privacy -1.6
leaked my -1.6
leaked data -1.6
hack -0.6
hacker* -0.6
hacking -0.6
stolen data -1.6
selling my data -1.6
sell my data -1.6
sells your data -1.6
sold my data -1.6
sold my information -1.6
sharing my data -1.6
without my consent -1.6
without consent -1.6
without permission -1.6
without asking -1.6
spying -1.6
spy on -1.6
spied -1.6
stalking -1.6
stalker* -1.6
tracking me -1.6
tracks you -1.6
surveillance -1.6
snooping -1.6
spam -1.6
spammed -1.6
spamming -1.6
spammy -1.6
phishing -1.6
identity theft -1.6
unsolicited -1.6
robocall* -1.6
cold call* -1.6
unauthorized -1.6
unauthorised -1.6
can't opt out -1.8
cannot opt out -1.8
no way to opt out -1.9
impossible to opt out -1.9
why do you need my -1.2
why does .. need my -1.4
needs access to my -0.8
shared my -1.2
gave out my -1.6
gave my number -1.6
gave my details -1.6
sold my number -1.8
sold my email -1.8
sold my details -1.8
leaked our -1.7
data exposed -1.8
exposed my -1.7
exposed our -1.6
in plain text -1.3
everyone in cc -1.6
listening to my -1.2
reads my messages -1.7
dark pattern* -1.7
pre ticked -1.3
`;
