// What is asked of a company, waited for or refused by it: who asks so has mostly been let down before.
export const requests = `
yet to receive -1.2
yet to hear -1.5
never received -1.6
never got -1.2
nobody picks up -1.8
no information -1.2
no agents -1.4
no crew -1.4
no staff -1.4
no one at -1
nobody at -1
any update -0.5
any updates -0.5
any news on -0.4
any idea when -0.6
any idea why -0.8
when are you -0.5
when is .. going to -0.6
is anybody -0.6
are you going to -0.5
are you ever -1.2
do you even -1.4
do you ever -1
did you even -1.4
can someone -0.6
can somebody -0.6
can anyone -0.5
could someone -0.5
would someone -0.5
someone please -0.6
why hasn't -1.2
why aren't -1.2
why isn't -1.2
why don't -0.9
why doesn't -1.1
why won't -1.2
why would -0.8
why did -0.8
why should -0.9
why must -0.9
how is it that -1
how hard can it be -1.8
how difficult is it -1.6
how many more -1
what do you call -0.8
what is going on -1.2
what happened with -0.6
where are my -1
still hasn't -1.6
still hasn't been -1.6
still doesn't -1.4
still won't -1.6
still on hold -2
still sitting -1
still stuck -2
still trying -1
still missing -1.8
still in the dark -1.5
hours later -1
hours on the phone -1.8
hours on hold -2
minutes on hold -1.8
mins on hold -1.8
for over an hour -1.3
over two hours -1
over 2 hours -1
over 3 hours -1.2
more than an hour -0.9
third time -1
second time -0.7
fourth time -1.2
fifth time -1.3
times now -0.9
had to pay -0.9
have to pay -0.7
pay extra -0.9
paid extra -0.7
hundreds of dollars -0.8
nickel* -0.8
nickel and dime* -1.6
your loss -1.3
losing my business -2
take my business elsewhere -2
never ordering -2
get your shit together -2
figure it out -0.9
keeps hanging up -1.8
keep hanging up -1.8
transferred me -0.8
can't log in -1.4
cannot log in -1.4
doesn't let me -1.2
wouldn't let me -1.4
refuses to -1.7
refused to -1.6
failed to -1.2
fails to -1.2
unwilling to -1.4
not allowed -0.7
not able to -0.9
not available -0.8
not answering -1.4
not enough -0.9
third world -1
short staffed -1.4
smells like -0.8
no longer -0.5
out of service -1
out of order -1.2
ran out -0.8
runs out -0.6
turned away -1.1
for nothing -0.8
`;
