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
`;
