// Danger, injury, accident, violence; and safety where it is praised.
export const safety = `
danger -1.6
dangerously -1.6
not safe -1.6
hazard* -1.6
hazardous -1.6
risk -0.9
risky -1.6
risking -1.6
risks -1.6
accident* -1.6
injur* -1.6
hurt -0.9
hurts -0.9
harm -1.6
harmful -1.6
harmed -1.6
kill -0.9
killed -0.9
killing -0.9
kills -0.9
deaths -1.6
die -0.9
dies -0.9
dying -0.9
fatal -1.6
deadly -1.6
victim* -0.6
wound* -1.6
burn -0.6
burned -0.6
burnt -0.6
fire hazard -1.6
caught fire -1.6
on fire -1.6
explode* -1.6
exploded -1.6
explosion -1.6
crash landing -1.6
emergency landing -1.6
smoke in -1.6
food poisoning -1.6
toxic waste -1.6
contaminat* -1.6
cancer -1.6
allergic -1.6
allergy -1.6
choking -1.6
chemical -1.6
recalled -1.6
made me sick -1.6
got sick -1.6
ill -0.6
illness -1.6
disease -1.6
vomiting -1.6
infection -1.6
infected -1.6
outbreak -1.6
virus -0.9
terror* -1.6
terrorist* -1.6
attack -0.9
attacked -1.6
attacks -0.9
bomb* -0.9
shooting -0.9
shot -0.6
gun -0.6
violence -1.6
violent -1.6
assault* -1.6
assaulted -1.6
rape* -1.6
murder* -1.6
tragedy -1.6
tragic -1.6
horror -0.9
panic -1.6
panicked -1.6
scared -1.6
scary -1.6
scare -1.6
terrified -1.6
terrifying -1.6
fear -0.9
fears -0.9
feared -1.6
frightened -1.6
frightening -1.6
afraid -1.6
threatened -1.6
threat -0.9
threats -1.6
threatening -1.6
creepy -1.6
worried -1.6
worry -0.9
worrying -1.6
worries -0.9
concern -0.6
concerned -1.6
concerning -1.6
concerns -0.6
anxious -1.6
anxiety -1.6
nervous -1.6
safe 0.7
safely 0.7
safer 1.2
safe and sound 1.2
secure 1.2
protected 1.2
rescued 1.2
survived 1.2
`;
