// The German word lists, one file a theme. A new theme is a file here and a line below.
import { boycott } from './boycott.ts';
import { breakdown } from './breakdown.ts';
import { contempt } from './contempt.ts';
import { delay } from './delay.ts';
import { emotion } from './emotion.ts';
import { joy } from './joy.ts';
import { money } from './money.ts';
import { praise } from './praise.ts';
import { quality } from './quality.ts';
import { service } from './service.ts';
import { trust } from './trust.ts';

export const germanThemes = {
  boycott, breakdown, contempt, delay, emotion, joy, money, praise, quality, service, trust,
} as const; // prettier-ignore
