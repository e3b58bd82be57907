// The engines that can run a model are large and most users bring none: they are not dependencies, who needs one installs it.
import { createRequire } from 'node:module';
import { CodedError } from '@sturmwarte/runtime';
import { engineNames, type EngineName } from './protocol.ts';

/** The quickest engine that is installed. @throws CONFIG_INVALID with the command that installs one. */
export function findEngine(isInstalled: (name: EngineName) => boolean = canBeResolved): EngineName {
  const found = engineNames.find(isInstalled);
  if (found) return found;
  throw new CodedError(
    'CONFIG_INVALID',
    'The model onnx needs an engine, and none is installed: npm install --no-save --ignore-scripts onnxruntime-node@1.30 ' +
      '(or onnxruntime-web@1.30, where there is none for this machine)',
  );
}

function canBeResolved(name: EngineName): boolean {
  try {
    createRequire(import.meta.url).resolve(name);
    return true;
  } catch {
    return false;
  }
}
