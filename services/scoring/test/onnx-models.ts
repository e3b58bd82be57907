// Tiny models in the form that real ones have, written byte by byte: what a test wants of a model is in its few numbers.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Field numbers and types are those of onnx.proto3. */
const VARINT = 0;
const BYTES = 2;
const FLOAT = 1;
const INT64 = 7;
const BOOL = 9;

type Message = readonly number[];

function varint(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return [...bytes, rest];
    bytes.push((rest % 128) + 128);
  }
}

const int = (field: number, value: number): Message => [...varint(field * 8 + VARINT), ...varint(value)];
const bytes = (field: number, value: Iterable<number>): Message => {
  const content = [...value];
  return [...varint(field * 8 + BYTES), ...varint(content.length), ...content];
};
const text = (field: number, value: string): Message => bytes(field, Buffer.from(value));
const message = (field: number, ...parts: readonly Message[]): Message => bytes(field, parts.flat());

const TensorType = { elem: 1, shape: 2 } as const;

/** A value with a name, a type and a shape; dimensions by name may be anything. */
function valueInfo(name: string, type: number, shape: readonly (number | string)[]): Message[] {
  const dimensions = shape.map((one) => message(1, typeof one === 'number' ? int(1, one) : text(2, one)));
  const tensor = message(1, int(TensorType.elem, type), message(TensorType.shape, ...dimensions));
  return [text(1, name), message(2, tensor)];
}

function tensor(name: string, type: number, shape: readonly number[], raw: Uint8Array): Message[] {
  return [...shape.map((one) => int(1, one)), int(2, type), text(8, name), bytes(9, raw)];
}

const floats = (name: string, shape: readonly number[], values: readonly number[]) =>
  tensor(name, FLOAT, shape, new Uint8Array(Float32Array.from(values).buffer));
const longs = (name: string, shape: readonly number[], values: readonly number[]) =>
  tensor(name, INT64, shape, new Uint8Array(BigInt64Array.from(values, BigInt).buffer));
const yes = (name: string) => tensor(name, BOOL, [], Uint8Array.of(1));

interface Node {
  readonly op: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly attributes?: readonly Message[];
}

const node = ({ op, inputs, outputs, attributes = [] }: Node): Message[] => [
  ...inputs.map((name) => text(1, name)),
  ...outputs.map((name) => text(2, name)),
  text(4, op),
  ...attributes.map((one) => bytes(5, one)),
];
/** Attribute types: 2 an integer, 5 a graph, 7 integers. */
const whole = (name: string, value: number): Message => [...text(1, name), ...int(3, value), ...int(20, 2)];
const wholes = (name: string, values: readonly number[]): Message =>
  [...text(1, name), ...values.flatMap((value) => int(8, value)), ...int(20, 7)]; // prettier-ignore
const graphAttribute = (name: string, graph: readonly Message[]): Message => [
  ...text(1, name),
  ...message(6, ...graph),
  ...int(20, 5),
];

interface Graph {
  readonly nodes: readonly Node[];
  readonly constants?: readonly (readonly Message[])[];
  readonly inputs: readonly (readonly Message[])[];
  readonly outputs: readonly (readonly Message[])[];
}

const graph = ({ nodes, constants = [], inputs, outputs }: Graph): Message[] => [
  ...nodes.map((one) => message(1, ...node(one))),
  text(2, 'test'),
  ...constants.map((one) => message(5, ...one)),
  ...inputs.map((one) => message(11, ...one)),
  ...outputs.map((one) => message(12, ...one)),
];

/** IR version 8, operators of version 13. */
const model = (of: Graph): Uint8Array =>
  Uint8Array.from([...int(1, 8), ...message(8, text(1, ''), int(2, 13)), ...message(7, ...graph(of))]);

const words = { '[PAD]': 0, '[UNK]': 1, bad: 2, good: 3, slow: 4 } as const;
export const labels = ['negative', 'neutral', 'positive'] as const;
/** What each word says, by label: a row a word. */
const meanings = [
  [0, 0, 0],
  [0, 1, 0],
  [6, 0, 0],
  [0, 0, 6],
  [3, 1, 0],
];
const inputIds = valueInfo('input_ids', INT64, ['batch', 'sequence']);
const attentionMask = valueInfo('attention_mask', INT64, ['batch', 'sequence']);
const logits = valueInfo('logits', FLOAT, ['batch', labels.length]);
const table = floats('table', [meanings.length, labels.length], meanings.flat());

/** The mean of what the words say: `bad` is negative, `good` positive, what it does not know neutral. */
export const meanOfWords = (): Uint8Array =>
  model({
    nodes: [
      { op: 'Gather', inputs: ['table', 'input_ids'], outputs: ['said'] },
      {
        op: 'ReduceMean',
        inputs: ['said'],
        outputs: ['logits'],
        attributes: [wholes('axes', [1]), whole('keepdims', 0)],
      },
    ],
    constants: [table],
    inputs: [inputIds],
    outputs: [logits],
  });

/** The same of all words at once, and with a mask, as real models have it: what fills up must not count. */
export const sumOfMaskedWords = (): Uint8Array =>
  model({
    nodes: [
      { op: 'Gather', inputs: ['table', 'input_ids'], outputs: ['said'] },
      { op: 'Cast', inputs: ['attention_mask'], outputs: ['counts'], attributes: [whole('to', FLOAT)] },
      { op: 'Unsqueeze', inputs: ['counts', 'last'], outputs: ['column'] },
      { op: 'Mul', inputs: ['said', 'column'], outputs: ['kept'] },
      { op: 'ReduceSum', inputs: ['kept', 'words'], outputs: ['logits'], attributes: [whole('keepdims', 0)] },
    ],
    // Filling up says much where it counts.
    constants: [floats('table', [meanings.length, labels.length], [9, 0, 0, ...meanings.flat().slice(3)]), longs('last', [1], [2]), longs('words', [1], [1])], // prettier-ignore
    inputs: [inputIds, attentionMask],
    outputs: [logits],
  });

/** Never answers a text with the word `slow`; else `meanOfWords`. */
export const endless = (): Uint8Array =>
  model({
    nodes: [
      { op: 'Gather', inputs: ['table', 'input_ids'], outputs: ['said'] },
      {
        op: 'ReduceMean',
        inputs: ['said'],
        outputs: ['mean'],
        attributes: [wholes('axes', [1]), whole('keepdims', 0)],
      },
      { op: 'Equal', inputs: ['input_ids', 'slow'], outputs: ['isSlow'] },
      { op: 'Cast', inputs: ['isSlow'], outputs: ['slowWords'], attributes: [whole('to', INT64)] },
      { op: 'ReduceSum', inputs: ['slowWords', 'all'], outputs: ['slowCount'], attributes: [whole('keepdims', 0)] },
      { op: 'Mul', inputs: ['slowCount', 'long'], outputs: ['rounds'] },
      {
        op: 'Loop',
        inputs: ['rounds', 'true', 'mean'],
        outputs: ['logits'],
        attributes: [
          graphAttribute(
            'body',
            graph({
              nodes: [
                { op: 'Identity', inputs: ['goOn'], outputs: ['goOnStill'] },
                { op: 'Identity', inputs: ['before'], outputs: ['after'] },
              ],
              inputs: [
                valueInfo('round', INT64, []),
                valueInfo('goOn', BOOL, []),
                valueInfo('before', FLOAT, ['batch', labels.length]),
              ],
              outputs: [valueInfo('goOnStill', BOOL, []), valueInfo('after', FLOAT, ['batch', labels.length])],
            }),
          ),
        ],
      },
    ],
    constants: [
      table,
      longs('slow', [], [words.slow]),
      longs('all', [2], [0, 1]),
      longs('long', [], [2 ** 52]),
      yes('true'),
    ],
    inputs: [inputIds],
    outputs: [logits],
  });

/** Asks for pictures. */
export const forPictures = (): Uint8Array =>
  model({
    nodes: [{ op: 'Identity', inputs: ['pixel_values'], outputs: ['logits'] }],
    inputs: [valueInfo('pixel_values', FLOAT, ['batch', 3])],
    outputs: [logits],
  });

const tokenizer = {
  version: '1.0',
  truncation: null,
  padding: null,
  added_tokens: [],
  normalizer: { type: 'Lowercase' },
  pre_tokenizer: { type: 'Whitespace' },
  post_processor: null,
  decoder: null,
  model: {
    type: 'WordPiece',
    vocab: words,
    unk_token: '[UNK]',
    continuing_subword_prefix: '##',
    max_input_chars_per_word: 100,
  },
};

/** Writes a folder as a user brings it, and returns its path. */
export function writeModelFolder(
  parent: string,
  bytesOfModel: Uint8Array,
  { names = labels, config = {} }: { readonly names?: readonly string[]; readonly config?: object } = {},
): string {
  const folder = join(parent, 'model');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'model.onnx'), bytesOfModel);
  writeFileSync(join(folder, 'tokenizer.json'), JSON.stringify(tokenizer));
  const id2label = Object.fromEntries(names.map((name, output) => [output, name]));
  writeFileSync(join(folder, 'config.json'), JSON.stringify({ id2label, pad_token_id: 0, ...config }));
  return folder;
}
