// Waiting, lateness, cancellation; and speed where it is praised.
export const delay = `
delayed -1.8
delay -1.8
delays -1.8
delaying -1.8
late again -1.8
so late -1.8
an hour late -1.8
two hours late -1.8
minutes late -1.8
behind schedule -1.8
never on time -1.8
not on time -1.8
never showed -1.8
never showed up -1.8
no show -1.8
didn't show up -1.8
did not show up -1.8
has not arrived -1.8
hasn't turned up -1.8
yet to arrive -1.8
missed my -0.9
missed our -0.9
missed the connection -1.8
miss my connection -1.8
made me miss -1.8
miss my flight -1.8
stuck at -1.8
stuck in -1.8
stuck on -1.8
trapped -0.6
sitting on the tarmac -1.8
on the tarmac -1.8
sat on the -1.8
sitting here -0.6
backlog -1.8
bottleneck -1.8
standstill -1.8
gridlock -1.8
tailback -1.8
queue -0.6
queues -1.8
queueing -1.8
queuing -1.8
long line -1.8
long lines -1.8
line is ridiculous -1.8
been on hold -1.8
hold music -1.8
keeps me on hold -1.8
put on hold -1.8
hold time -1.8
hold times -1.8
wait time -1.8
wait times -0.6
kept waiting -1.8
waiting for over -1.8
waiting for hours -1.8
waited for -1.8
waited over -1.8
waited hours -1.8
wasted hours -1.8
hours of my life -1.8
hour delay -1.8
hr delay -1.8
hour hold -1.8
long wait -1.8
wait any longer -1.8
how long -0.9
how much longer -1.8
how many times -1.8
take forever -1.8
takes forever -1.8
taking forever -1.8
took forever -1.8
takes ages -1.8
taking ages -1.8
took ages -1.8
ages ago -1.8
slower than -1.8
snail's pace -1.8
at a snail's -1.8
sluggish -1.8
lagging -1.8
dragging -1.8
drags on -1.8
no eta -1.8
no update -1.8
no sign of -1.8
nowhere to be -1.8
days later -0.6
weeks later -1.8
months later -1.8
weeks ago -0.3
months ago -0.3
over a week -1.8
over a month -1.8
over an hour -1.8
three weeks -1.8
past due -1.8
cancelled -1.5
canceled -1.5
cancelled flight -1.5
cancel my -1.5
cancelling -1.5
canceling -1.5
cancellation -1.5
cancellations -1.5
postponed -1.5
pushed back -1.5
put off -1.5
called off -1.5
rescheduled again -1.5
rebook -1.5
rebooked -1.5
rescheduling -1.5
diverted -1.5
closed early -1.5
closure -1.5
closures -1.5
shut down -1.5
suspended -1.5
disruption -1.5
disruptions -1.5
disrupted -1.5
strike -0.6
strikes -0.6
overcrowded -1.5
overbooked -1.5
oversold -1.5
bumped from -1.5
bumped off -1.5
standby -0.3
early arrival 1.3
arrived early 1.3
ahead of schedule 1.3
right on time 1.3
quickly 0.7
quick reply 1.3
fast 0.7
faster 0.7
fastest 0.7
speedy 1.3
prompt 1.3
promptly 1.3
instant 1.3
instantly 1.3
in no time 1.3
fast delivery 1.3
next day 1.3
same day 1.3
timely 1.3
punctual 1.3
swift 1.3
swiftly 1.3
hassle free 1.3
painless 1.3
without a hitch 1.3
effortless 1.3
`;
