// One colour for each storm force, dark enough for white letters (contrast of at least 4.5 : 1). Always next to the
// number: nobody has to tell colours apart.
import type { Force } from '@sturmwarte/contracts';

export const forceColours: Readonly<Record<Force, string>> = {
  0: '#5b6770',
  1: '#3d7a5c',
  2: '#3d7a5c',
  3: '#8a6500',
  4: '#b34700',
  5: '#b3261e',
  6: '#6f2da8',
};
