import { describe, expect, it } from '@jest/globals';
import { forceNames as namesOfRecords } from '@sturmwarte/contracts';
import { forceColours, forceNames, forces } from './force.ts';

describe('the storm force', () => {
  it('has the names the rest of the system uses', () => {
    expect(forceNames).toEqual(namesOfRecords);
  });

  it.each(forces)('can be read on the colour of force %i (contrast 4.5 : 1, WCAG AA)', (force) => {
    const { fill, ink } = forceColours[force];
    expect(contrast(fill, ink)).toBeGreaterThanOrEqual(4.5);
  });
});

/** WCAG 2.2, definition of contrast ratio. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
