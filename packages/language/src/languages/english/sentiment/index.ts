// The English word lists, one file a theme. A new theme is a file here and a line below.
import { breakdown } from './breakdown.ts';
import { contempt } from './contempt.ts';
import { delay } from './delay.ts';
import { discrimination } from './discrimination.ts';
import { environment } from './environment.ts';
import { irony } from './irony.ts';
import { joy } from './joy.ts';
import { money } from './money.ts';
import { neutral } from './neutral.ts';
import { praise } from './praise.ts';
import { privacy } from './privacy.ts';
import { requests } from './requests.ts';
import { safety } from './safety.ts';
import { service } from './service.ts';
import { society } from './society.ts';
import { swearing } from './swearing.ts';
import { trust } from './trust.ts';
import { work } from './work.ts';

export const englishThemes = {
  breakdown, contempt, delay, discrimination, environment, irony, joy, money, neutral, praise, privacy, requests, safety, service, society, swearing, trust, work,
} as const; // prettier-ignore
