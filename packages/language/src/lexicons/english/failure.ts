// What goes wrong: waiting, cancellation, loss, money, faults.
export const failure = `
delay* -1.8
late -1.2
too late -1.5
hours late -2
running late -1.4
still waiting -2
waiting -0.8
been waiting -1.8
waited -1.1
wait -0.5
on hold -1.8
hold for -1.3
hours -0.5
hour wait -1.6
for hours -1.6
for weeks -1.4
for days -1.3
for months -1.6
overdue -1.2
never arrived -2.2
never came -1.8
hasn't arrived -1.8
not arrived -1.8
didn't arrive -1.8
where is my -1.4
where's my -1.5
missing -1.2
missed -1.1
miss my -1.2
lost -1.3
lost my -2
lost luggage -2.2
lost bag* -2.2
stranded -2
stuck -1.6
cancel* -1.5
cancelled flight* -2
rescheduled -0.7
rebook* -0.5
refund* -1
want my money -2
money back -1.4
charged -0.9
overcharg* -2
charged twice -2.1
double charged -2.1
hidden fee* -2
fee -0.6
fees -0.7
expensive -1.1
overpriced -2
rip off -2.4
ripoff -2.4
ripped off -2.3
ripped .. off -2.2
scam* -2.6
scammer* -2.6
fraud* -2.4
robbery -2
robbed -1.8
stole -1.7
steal -1.5
crook* -2.2
greedy -2.1
greed -1.9
waste -1.7
wasted -1.7
waste of time -2.2
waste of money -2.4
wasting -1.6
doesn't work -2
does not work -2
didn't work -1.8
not working -1.9
isn't working -1.9
won't work -1.8
won't load -1.7
won't let -1.3
stopped working -1.9
no longer works -1.8
broke -1.4
broken -1.8
crash* -1.4
glitch* -1.4
bug -0.8
buggy -1.7
outage* -1.6
down again -1.8
is down -1.3
error* -1.3
faulty -1.9
defective -2
damaged -1.7
`;
