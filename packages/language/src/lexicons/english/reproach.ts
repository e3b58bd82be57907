// Failure, dishonesty and the small words of reproach.
export const reproach = `
fail -1.8
fails -1.8
failed -1.7
failing -1.7
failure* -1.9
epic fail -2.3
screwed -1.9
screw up -1.7
messed up -1.8
clusterfuck -2.6
shitshow -2.5
bullshit -2.4
bs -1.5
smh -1.4
wtf -1.8
ffs -1.7
ugh -1.5
argh -1.3
meh -1
yikes -1.1
seriously -0.6
really guys -1
come on -0.5
how hard is it -1.8
how is it possible -1.6
how can you -1.2
how do you -0.5
what happened -0.6
why can't -1.2
why is -0.4
why are -0.4
why does -0.4
why do -0.4
explain -0.4
unfair -1.7
lie -1.4
lied -2.1
lies -1.8
liar* -2.4
lying -2.1
dishonest -2.1
misleading -1.9
deceptive -2
false advertising -2.3
shady -1.8
sketchy -1.6
cheat* -2
corrupt* -2.2
racist -2.2
sexist -2.1
discriminat* -1.8
exploit* -1.7
greenwash* -1.9
hypocri* -2.1
censor* -1.6
data breach -1.9
hacked -1.4
unsafe -1.9
dangerous -1.7
sick -1
poison* -1.9
mold -1.6
recall -0.9
sue -1.4
lawsuit -1.4
layoff* -1.2
again -0.4
yet again -1.5
once again -0.9
as usual -0.9
of course -0.3
still no -1.8
still not -1.7
still don't -1.4
still haven't -1.7
still can't -1.7
even though -0.4
not even -0.9
can't even -1.2
at least -0.2
instead -0.4
supposed to -1
should have -0.7
should've -0.8
told me -0.5
told us -0.5
apparently -0.6
charging -0.4
charge -0.4
luggage -0.2
sitting on -0.7
sat on -0.8
missed connection -1.8
miss connection -1.7
missed flight -1.8
tarmac -1
overbook* -1.8
bumped -0.9
downgrade* -1.2
sold out -0.3
slow -1.1
slowest -1.7
painful* -1.5
worse than -1.8
better than 0.9
not happy -1.9
not impressed -1.8
unimpressed -1.7
not cool -1.6
not okay -1.6
not ok -1.6
not good -1.7
not great -1.4
not worth -1.7
no thanks -1
thanks for nothing -2.6
thanks a lot -0.4
great job -0.2
nice job -0.1
way to go -0.3
lack of -1.5
lacks -1.2
zero -0.7
zero stars -2.2
one star -1.4
unable -1.2
refuse* -1.5
refusing -1.6
denied -1.2
rejected -1.1
impossible -1.3
`;
