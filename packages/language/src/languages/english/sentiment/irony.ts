// Praise that is hardly ever meant, and phrases that mark irony. What is meant literally as often is left out or weighs little.
export const irony = `
thanks a bunch -1.4
thanks for ruining -1.4
thanks for losing -1.4
thanks for wasting -1.4
thanks for making me -1.4
thanks for the delay -1.4
thanks for leaving -1.4
thanks for cancelling -1.4
thanks for letting me down -1.4
oh great -1.4
oh joy -1.4
oh good -1.4
just great -1.4
just what i needed -1.4
just what we needed -1.4
just wonderful -1.4
just lovely -1.4
just perfect -1.4
just fantastic -1.4
just brilliant -1.4
great way to -1.4
nice way to -1.4
way to ruin -1.4
way to treat -1.4
good job losing -1.4
nice job losing -1.4
well done for -1.4
great start -1.4
off to a great start -1.4
what a surprise -1.4
surprise surprise 0.3
shocker -1.4
shocking i know -1.4
big surprise -1.4
no surprise -1.4
not surprised -1.4
color me surprised -1.4
colour me -1.4
so much for -1.4
so that's fun -1.4
that's fun -1.4
how convenient -1.4
how lovely -1.4
how nice -1.4
how kind -1.4
how typical -1.4
typical -1.4
so typical -1.4
as per usual -1.4
per usual -1.4
and again -1.4
every time -1.4
every single time -1.4
every single day -1.4
every damn -1.4
happens every -1.4
same old -1.4
same again -1.4
same story -1.4
same crap -1.4
same shit -1.4
here we go -1.4
here we go again -1.4
but of course -1.4
naturally -0.3
clearly -0.3
clearly not -1.4
obviously -0.3
allegedly -1.4
supposedly -1.4
so called -1.4
so-called -1.4
quote unquote -1.4
yeah right -1.4
yeah sure -1.4
sure thing -1.4
sure jan -1.4
as if -0.6
in your dreams -1.4
keep dreaming -1.4
whatever -0.3
who cares -1.4
good luck with -1.4
good luck getting -1.4
have fun with -1.4
enjoy waiting -1.4
love how you -1.4
don't you love -1.4
don't you just love -1.4
gotta love -0.3
got to love -0.3
you've got to love -1.4
gotta love it when -1.4
living the dream -1.4
aren't i lucky -1.4
aren't we lucky -1.4
what a treat -1.4
what a shame -1.4
what a waste -1.4
what a disgrace -1.4
what a disaster -1.4
what a load -1.4
what a bunch -1.4
what a crock -1.4
what a way to -1.4
what is the point -1.4
what's the point -1.4
what happened to -1.4
whatever happened -1.4
what are you doing -1.4
what are you guys doing -1.4
what do you do -1.4
what's going on -1.4
whats going on -1.4
what gives -1.4
what am i paying -1.4
what do i pay -1.4
how hard can -1.4
how ironic -1.4
ironic -1.4
ironically -1.4
irony -1.4
sarcasm -1.4
slow clap -1.4
golf clap -1.4
round of applause for -1.4
hats off to whoever -1.4
genius move -1.4
brilliant idea to -1.4
glad to see you -1.4
nice to know -1.4
nice to see you -1.4
funny how -1.4
funny that -1.4
interesting how -1.4
strange how -1.4
amazing how -1.4
weird how -1.4
at this point -0.6
at this rate -1.4
might as well -0.3
could have walked -1.4
would have been faster -1.4
faster to walk -1.4
quicker to walk -1.4
easier to -1.4
must be nice -1.4
love how your -1.2
love how they -0.9
love it when my -1.2
love it when your -1.3
great job breaking -1.8
great job ruining -1.8
great job losing -1.8
great job deleting -1.8
great job killing -1.6
great job making it -1.2
nice job breaking -1.8
nice job ruining -1.8
nice work breaking -1.8
good job breaking -1.8
good job ruining -1.8
well done breaking -1.8
well done ruining -1.8
well done on losing -1.7
who needs .. anyway -1.8
who needs sleep -0.6
day ending in -1.6
just what the doctor -0.8
how thoughtful of -1.5
how generous of -1.4
how considerate of -1.4
how kind of -1.2
how nice of -1.2
how sweet of -0.4
oh brilliant -1.6
oh wonderful -1.4
oh fantastic -1.5
oh lovely -1.2
oh perfect -1.3
oh goody -1.2
oh look -0.6
oh look another -1.6
yay another -1
great another -1.4
another price -1.4
another increase -1.5
another outage -1.9
another delay -1.9
another fee -1.7
another bug -1.7
another excuse -1.9
another broken -1.7
another apology -1.3
top marks for -0.8
full marks for -0.8
truly the future -0.8
thanks for another -1.2
thanks for the extra -0.4
thanks for sending the wrong -1.9
thanks for charging -1.8
thanks for deleting -1.8
thanks for ignoring -1.9
thanks for hanging up -1.9
`;
