// What English texts are about when they criticise, and what they call for: an entry a line, with how surely it tells.
import type { CallLists, CriticismLists } from '../criticism.ts';

export const englishCriticism: CriticismLists = {
  product: `
product* 1
item 1
items 1
device* 1
quality 1
model 1
version 1
update 1
updates 1
app 1
software 1
battery 1
packaging 1
material 1
taste 1
tastes 1
recipe 1
ingredient* 1
spare part* 1
warranty 1
guarantee 1
website 1
portion* 1
broken 1
defective 1
faulty 1
mould 1
mold 1
screen 1
seat 1
seats 1
wifi 1
bug 1
bugs 1
`,
  price: `
price* 1
pricing 1
expensive 1
overpriced 1
cost 1
costs 1
fee 1
fees 1
charge 1
charges 1
charged 1
bill 1
bills 1
billing 1
invoice* 1
discount* 1
subscription* 1
refund* 1
money 1
pay 1
paying 1
paid 1
rip off 1
ripoff 1
ripped off 1
scam 1
voucher* 1
deposit 1
surcharge* 1
dollars 1
pounds 1
euros 1
`,
  service: `
service 1
customer service 1
support 1
helpdesk 1
hotline 1
agent 1
agents 1
staff 1
employee 1
rep 1
reps 1
representative* 1
desk 1
answer 1
answers 1
reply 1
replies 1
response 1
complaint* 1
on hold 1
chatbot* 1
rude 1
unhelpful 1
hung up 1
call centre 1
call center 1
phone line 1
call back 1
waiter* 1
waitress 1
manager on duty 1
`,
  delay: `
delay* 1
late 1
wait 1
waiting 1
waited 1
cancel* 1
cancelled 1
on time 1
delivery 1
deliveries 1
parcel* 1
package 1
packages 1
shipping 1
schedule 1
reschedule* 1
missed connection 1
connection 1
stranded 1
stuck 1
queue* 1
hours 1
hrs 1
minutes 1
overdue 1
postponed 1
standby 1
luggage 1
baggage 1
bag 1
bags 1
strike 1
strikes 1
`,
  safety: `
safety 1.3
unsafe 1.3
danger* 1.3
dangerous 1.3
hazard* 1.3
accident* 1.3
injur* 1.3
hurt 1.3
fire 1.3
explod* 1.3
explosion* 1.3
toxic 1.3
poison* 1.3
recall 1.3
recalled 1.3
contaminat* 1.3
allerg* 1.3
salmonella 1.3
listeria 1.3
brake 1.3
brakes 1.3
burn 1.3
burned 1.3
burnt 1.3
emergency 1.3
choking 1.3
crash 1.3
electrocuted 1.3
`,
  privacy: `
privacy 1.5
data 1.5
data breach 1.5
leak 1.5
leaked 1.5
password* 1.5
hacked 1.5
hacker* 1.5
tracking 1.5
tracked 1.5
surveillance 1.5
cookies 1.5
gdpr 1.5
spam* 1.5
robocall* 1.5
consent 1.5
spying 1.5
personal information 1.5
identity theft 1.5
phishing 1.5
camera 1.5
location data 1.5
without my permission 1.5
`,
  discrimination: `
discriminat* 1.5
racis* 1.5
sexis* 1.5
homophob* 1.5
transphob* 1.5
prejudice* 1.5
headscarf 1.5
skin colour 1.5
skin color 1.5
wheelchair* 1.5
accessible 1.5
accessibility 1.5
disability 1.5
disabled 1.5
stereotyp* 1.5
antisemit* 1.5
profiling 1.5
bias 1.5
biased 1.5
misogyn* 1.5
equal pay 1.5
bigot* 1.5
`,
  work: `
working conditions 1.3
workers 1.3
employees 1.3
wage* 1.3
minimum wage 1.3
salary 1.3
salaries 1.3
overtime 1.3
exploit* 1.3
sweatshop* 1.3
layoff* 1.3
laid off 1.3
job cuts 1.3
union* 1.3
union busting 1.3
underpaid 1.3
unpaid 1.3
burnout 1.3
understaffed 1.3
child labour 1.3
child labor 1.3
employer* 1.3
gig workers 1.3
drivers 1.3
warehouse 1.3
`,
  environment: `
environment* 1.3
climate 1.3
co2 1.3
plastic* 1.3
waste 1.3
sustainab* 1.3
greenwash* 1.3
emission* 1.3
rainforest* 1.3
palm oil 1.3
animal welfare 1.3
animal cruelty 1.3
animal testing 1.3
factory farm* 1.3
pollut* 1.3
pesticide* 1.3
sewage 1.3
deforest* 1.3
recycl* 1.3
landfill 1.3
oil spill 1.3
carbon 1.3
`,
  management: `
management 1.3
manager* 1.3
ceo 1.3
board 1.3
executive* 1.3
boss 1.3
bosses 1.3
leadership 1.3
bonus 1.3
bonuses 1.3
shareholder* 1.3
dividend* 1.3
profit 1.3
profits 1.3
profiteer* 1.3
mismanage* 1.3
cost cutting 1.3
takeover 1.3
merger* 1.3
owners 1.3
headquarters 1.3
corporate greed 1.3
head office 1.3
`,
  advertising: `
ad 1.3
ads 1.3
advert* 1.3
advertising 1.3
commercial 1.3
commercials 1.3
campaign* 1.3
billboard* 1.3
slogan* 1.3
marketing 1.3
influencer* 1.3
pr stunt 1.3
promo 1.3
tone deaf 1.3
sponsor* 1.3
tagline* 1.3
clickbait 1.3
press release 1.3
super bowl spot 1.3
mascot* 1.3
`,
};

export const englishCalls: CallLists = {
  boycott: `
boycott* 1
never again 1
never buying 1
never flying 1
never shopping 1
never using 1
take your money elsewhere 1
take your business elsewhere 1
taking my business 1
don't buy 1
do not buy 1
don't shop 1
stop buying 1
stop using 1
stay away from 1
steer clear 1
avoid this 1
avoid them 1
avoid at all costs 1
cancel your 1
cancelled my subscription 1
cancel my account 1
closing my account 1
close your account 1
delete the app 1
deleted the app 1
uninstall* 1
unsubscribe* 1
last order 1
lost a customer 1
not another penny 1
not another cent 1
not one more dollar 1
vote with your wallet 1
unfollow* 1
switching to 1
`,
  protest: `
petition* 1
sign the petition 1
protest* 1
demonstrat* 1
rally 1
picket* 1
class action 1
march on 1
join us outside 1
walkout 1
sit in 1
blockade* 1
share this 1
please share 1
spread the word 1
please retweet 1
make this go viral 1
speak up 1
stand up against 1
fight back 1
write to your 1
file a complaint 1
call them out 1
take to the streets 1
strike with us 1
raise hell 1
`,
  thanks: `
thank you 1
thanks 1
thankyou 1
thx 1
thank u 1
many thanks 1
much appreciated 1
appreciate it 1
appreciate the 1
appreciate your 1
grateful 1
kudos 1
shout out to 1
shoutout to 1
hats off 1
props to 1
cheers for 1
well done 1
big thanks 1
huge thanks 1
`,
  defence: `
leave .. alone 1
leave them alone 1
they do a good job 1
doing a good job 1
doing their best 1
not their fault 1
isn't their fault 1
not their problem 1
worked fine for me 1
works fine for me 1
never had a problem 1
never had any problems 1
never had an issue 1
never had any issues 1
don't get the fuss 1
don't get the hate 1
storm in a teacup 1
much ado about 1
overreacting 1
over reacting 1
cut them some slack 1
give them a break 1
in their defence 1
in their defense 1
to be fair to 1
unfair criticism 1
undeserved 1
i stand by 1
i stand with 1
standing with 1
still a fan 1
staying with 1
quit whining 1
stop whining 1
first world problem* 1
`,
};
