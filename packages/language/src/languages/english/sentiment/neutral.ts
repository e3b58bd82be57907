// Words that look like others in these lists and say nothing themselves; and small corrections of weight.
export const neutral = `
time 0
hour 0
use 0
used 0
using 0
power 0
work 0
working 0
wed 0
reason 0
account 0
thought 0
times 0
wonder 0
except 0
stars 0
attention 0
transfer 0
championship 0
entertainment 0
hope not -0.3
miss -0.6
refund -0.6
break -0.2
fix -0.6
response 0.3
security 0.3
care 0.3
hoping 0.3
sharp 0.3
where my 0
explains 0
kinds 0
fines -0.5
demand for 0
weaker demand 0
strong demand 0
high demand 0
in demand 0.3
on demand 0
supply and demand 0
report a problem 0
report an issue 0
report a fault 0
report a leak 0
report a 0
cancel button 0
how to cancel 0
how do i cancel -0.3
cancel anytime 0.3
cancel any time 0.3
free cancellation 0.5
lost and found 0
lost property 0
lost ticket -0.3
lost card -0.3
lost child 0
forgot my password 0
lose weight 0
lost weight 0
sat on the -0.3
mix up -0.6
mixed up my -1.5
neither better nor worse 0
no better or worse 0
better or worse 0
ups and downs 0
i always mix 0
missed the bus -0.3
missed my stop -0.3
problem solving 0
crash course 0
crash test 0
break in -0.3
break even 0
spring break 0
lunch break 0
coffee break 0
tea break 0
ad break 0
tie break 0
broken record 0
broken down by 0
strike a balance 0
lucky strike 0
first strike 0
stuck with them 0.3
sold out 0
waiting list -0.3
waiting room -0.3
waiting for the bus -0.3
waiting for my train -0.3
late night 0
late show 0
late shift 0
late check out 0
late checkout 0
worst case 0
breaking bad 0
bad boys 0
bad bunny 0
bad ass 0.6
mad men 0
mad max 0
angry birds 0
black friday 0
killing time -0.1
crime scene 0
crime series 0
crime show 0
true crime 0
crime novel 0
prison break 0
horror film 0
horror movie 0
horror films 0
horror movies 0
scary movie 0
war film 0
war movie 0
murder mystery 0
disaster movie 0
fraud prevention 0
fraud team 0
fraud department 0
theft protection 0
damage report 0
error code -0.5
error message -0.8
warning light -0.4
weather warning -0.4
flood warning -0.4
flood risk -0.3
smoke alarm 0
smoke detector 0
gas leak -0.6
first aid 0
emergency exit 0
emergency services 0
fire drill 0
fire alarm -0.2
fire station 0
fire extinguisher 0
poison control 0
allergy friendly 0.5
allergy information 0
allergy advice 0
pain relief 0
headache tablets 0
cancer research 0
cancer charity 0
breast cancer awareness 0
anxiety relief 0
stress relief 0.3
stress ball 0
sick leave 0
sick pay 0
sick note 0
ill in bed -0.3
lazy sunday 0.3
lazy day 0.3
cheap flights 0
cheap tickets 0
cheap eats 0.3
dirty laundry 0
trash can 0
trash bag* 0
trash bin 0
garbage truck 0
waste collection 0
food waste 0
waste paper 0
zero waste 0.3
ugly christmas 0
ugly sweater 0
guilty pleasure 0.5
no filter 0
no parking 0
no entry 0
no smoking 0
no trailer 0
no idea which 0
hard drive 0
hard copy 0
hit and run -0.3
no risk 0
no fun 0
risk assessment 0
risk management 0
debt free 0
student debt -0.3
loss prevention 0
loss of appetite 0
weight loss 0
hair loss 0
heat loss 0
penalty shoot 0
penalty kick 0
penalty shootout 0
injury time 0
attack on titan 0
heart attack -0.3
virus scan 0
virus scanner 0
virus protection 0
antivirus 0
hacker house 0
life hack 0
life hacks 0
alarm clock 0
side effects -0.4
my fault -0.2
my own fault -0.2
my mistake -0.2
by mistake -0.2
by accident -0.3
`;
