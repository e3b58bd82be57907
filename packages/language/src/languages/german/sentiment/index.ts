// The German word lists, one file a theme. A new theme is a file here and a line below.
import { advertising } from './advertising.ts';
import { boycott } from './boycott.ts';
import { breakdown } from './breakdown.ts';
import { contempt } from './contempt.ts';
import { delay } from './delay.ts';
import { denglish } from './denglish.ts';
import { dialect } from './dialect.ts';
import { discrimination } from './discrimination.ts';
import { emotion } from './emotion.ts';
import { environment } from './environment.ts';
import { everyday } from './everyday.ts';
import { irony } from './irony.ts';
import { joy } from './joy.ts';
import { management } from './management.ts';
import { money } from './money.ts';
import { neutral } from './neutral.ts';
import { praise } from './praise.ts';
import { privacy } from './privacy.ts';
import { quality } from './quality.ts';
import { regulars } from './regulars.ts';
import { requests } from './requests.ts';
import { safety } from './safety.ts';
import { separable } from './separable.ts';
import { service } from './service.ts';
import { society } from './society.ts';
import { trust } from './trust.ts';
import { understatement } from './understatement.ts';
import { work } from './work.ts';

export const germanThemes = {
  advertising, boycott, breakdown, contempt, delay, denglish, dialect, discrimination, emotion, environment, everyday, irony, joy, management, money, neutral, praise, privacy, quality, regulars, requests, safety, separable, service, society, trust, understatement, work,
} as const; // prettier-ignore
