// People put at a disadvantage, humiliated or shut out; and where they are not.
export const discrimination = `
racis* -1.8
racism -1.8
sexis* -1.8
sexism -1.8
homophob* -1.8
transphob* -1.8
bigot* -1.8
bigotry -1.8
misogyn* -1.8
discrimination -1.8
prejudice* -1.8
harass* -1.8
harassment -1.8
harassed -1.8
bully -1.8
bullied -1.8
bullying -1.8
bullies -1.8
humiliat* -1.8
humiliated -1.8
degrading -1.8
demeaning -1.8
dehumani* -1.8
offensive -1.8
offended -1.8
offends -1.8
insult -1.8
insulting -1.8
insults -1.8
profiling -1.8
profiled -1.8
stereotyp* -1.8
intolerant -1.8
intolerance -1.8
not accessible -1.8
no wheelchair -1.8
kicked off -1.8
kicked out -1.8
thrown out -1.8
kicked us -1.8
inclusive 1.3
inclusion 1.3
diversity 1.3
accessible 1.3
equality 1.3
tolerance 1.3
solidarity 1.3
followed me around -1.5
followed us around -1.5
followed my son -1.4
followed my daughter -1.4
treated differently -1.6
because of my skin -1.9
because of his skin -1.9
because of her skin -1.9
because of my age -1.6
because of my name -1.6
because of my accent -1.7
because of my religion -1.8
because of her headscarf -1.8
because of my wheelchair -1.8
because of my disability -1.8
because i'm a woman -1.7
because she's a woman -1.6
no ramp -1.5
no lift for -1.3
no step free -1.2
paid less than -1.1
earned less than -1.1
earns less than -1.1
less than the men -1.5
refused entry -1.7
refused to serve -1.9
wouldn't serve -1.7
turned .. away at -1.5
`;
