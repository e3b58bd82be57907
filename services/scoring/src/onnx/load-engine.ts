// The engine that runs a model: native code where it is installed, else WebAssembly. Both are the same in use.
import type { InferenceSession, Tensor } from 'onnxruntime-web';
import type { EngineName } from './protocol.ts';

type Runtime = typeof import('onnxruntime-web');

export interface Engine {
  /** Rejects where the file is no model, or one this engine cannot run. */
  open(file: string): Promise<InferenceSession>;
  tensor(type: 'int64', values: BigInt64Array, shape: readonly number[]): Tensor;
  tensor(type: 'int32', values: Int32Array, shape: readonly number[]): Tensor;
}

/** `threads`: cores one batch may use. */
export async function loadEngine(name: EngineName, threads: number): Promise<Engine> {
  // By name: neither is a dependency, the one that is installed is loaded.
  const loaded: unknown = await import(name);
  if (!isRuntime(loaded)) throw new TypeError(`${name} is not the engine it was`);
  const { InferenceSession, Tensor, env } = loaded;
  const isNative = name === 'onnxruntime-node';
  if (!isNative) env.wasm.numThreads = threads;
  return {
    open: (file) =>
      InferenceSession.create(
        file,
        isNative
          ? { executionProviders: ['cpu'], intraOpNumThreads: threads, interOpNumThreads: 1, logSeverityLevel: 3 }
          : { executionProviders: ['wasm'], logSeverityLevel: 3 },
      ),
    tensor: (type: 'int64' | 'int32', values: BigInt64Array | Int32Array, shape: readonly number[]) =>
      new Tensor(type, values, shape),
  };
}

function isRuntime(loaded: unknown): loaded is Runtime {
  return typeof loaded === 'object' && loaded !== null && 'InferenceSession' in loaded && 'Tensor' in loaded;
}
