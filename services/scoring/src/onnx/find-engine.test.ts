import { describe, expect, it } from '@jest/globals';
import { findEngine } from './find-engine.ts';

describe('the engine of brought models', () => {
  it('is the native one where both are installed, else the one that is', () => {
    expect(findEngine(() => true)).toBe('onnxruntime-node');
    expect(findEngine((name) => name === 'onnxruntime-web')).toBe('onnxruntime-web');
  });

  it('is asked for with the command that installs it where there is none', () => {
    expect(() => findEngine(() => false)).toThrow(/npm install --no-save --ignore-scripts onnxruntime-node/);
  });
});
