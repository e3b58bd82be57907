// How a company treats those who work for it.
export const work = `
exploitation -1.5
sweatshop* -1.5
slave* -1.5
underpaid -1.5
low wages -1.5
poverty wages -1.5
minimum wage for -1.5
unpaid overtime -1.5
laid off -1.5
lay off -1.5
job cuts -1.5
cut jobs -1.5
cutting jobs -1.5
fired me -1.5
firing -1.5
union busting -1.5
mistreats workers -1.5
treat workers -1.5
treats employees -1.5
treat employees -1.5
burnout -1.5
burnt out -1.5
child labor -1.5
child labour -1.5
toxic workplace -1.5
toxic culture -1.5
hostile work -1.5
great place to work 1.4
love my job 1.4
best job 1.4
new job 1.4
got the job 1.4
promotion 1.4
promoted 1.4
hired 1.4
pee in bottles -2
no breaks -1.5
no contract -0.8
keep the tips -1.8
keeps the tips -1.8
pocket the tips -1.9
pockets the tips -1.9
stealing tips -2
wage theft -2
fired over -1.4
fired by -1.2
sacked -1
made redundant -0.9
while the ceo -1.2
while the board -1.2
while executives -1.3
while shareholders -1.2
handing the board -1.4
bonus while -1.4
bonuses while -1.4
golden parachute -1.4
fat cat* -1.7
`;
