// Where the time goes, from the profiles V8 wrote: by stage of the chain and by package. A sample belongs to the innermost
// frame of its stack that a stage claims, and to the package of its own frame.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Asked of a frame's script and function. Innermost first wins, so what stages share (JSON, schemas, SQLite) counts for the
 * one that asked.
 */
const STAGES = [
  ['accept', /\/services\/ingest\/|\/fastify\/|\/node:http|node:_http|node:internal\/streams/],
  ['score', /\/services\/scoring\/dist\/(?:score-stage|scorer|sightings)|\/packages\/language\//],
  ['detect', /\/services\/scoring\/dist\/detect-stage|\/packages\/detection\//],
  ['archive', /\/services\/control\/dist\/archive|\/packages\/store\//],
  ['alert', /\/services\/alerting\/|\/packages\/response\//],
  [
    'bus: write',
    /\/bus\/dist\/embedded\/(?:group-commit|log-database|partition-log\.js#(?:insert|committed)|tail\.js#push)/,
  ],
  ['bus: encode', /\/packages\/bus\/dist\/create-bus/],
  ['bus: decode', /\/packages\/bus\/dist\/adapt-processor/],
  ['bus: read', /\/packages\/bus\/dist\/embedded\//],
  ['metrics', /\/prom-client\//],
];
const MOST = 25;

/** Prints and returns the tables of every thread; `mentions` turns times into costs. */
export function printProfile(folder, mentions) {
  const threads = readdirSync(folder)
    .filter((name) => name.endsWith('.cpuprofile'))
    .map((name) => summaryOf(JSON.parse(readFileSync(join(folder, name), 'utf8'))))
    .sort((a, b) => b.busy - a.busy);
  for (const [index, { busy, stages, packages, functions }] of threads.entries()) {
    console.log(
      `\nThread ${index + 1}: busy ${(busy / 1e6).toFixed(1)} s, ${(busy / mentions).toFixed(1)} µs a mention`,
    );
    for (const [title, table] of Object.entries({ stages, packages, functions })) {
      console.log(`  ${title}`);
      for (const [name, time] of ranked(table).slice(0, MOST)) {
        console.log(
          `    ${((100 * time) / busy).toFixed(1).padStart(5)} %  ${(time / mentions).toFixed(2).padStart(7)} µs  ${name}`,
        );
      }
    }
  }
  return threads;
}

function summaryOf({ nodes, samples, timeDeltas }) {
  const byId = new Map(nodes.map((node) => [node.id, { ...node, parent: undefined }]));
  for (const node of byId.values()) for (const child of node.children ?? []) byId.get(child).parent = node;
  const self = new Map();
  samples.forEach((id, index) => self.set(id, (self.get(id) ?? 0) + Math.max(0, timeDeltas[index] ?? 0)));

  const summary = { busy: 0, stages: {}, packages: {}, functions: {} };
  for (const [id, time] of self) {
    const node = byId.get(id);
    const { functionName, url, lineNumber } = node.callFrame;
    if (functionName === '(idle)') continue;
    summary.busy += time;
    add(summary.stages, stageOf(node), time);
    add(summary.packages, packageOf(node), time);
    add(
      summary.functions,
      `${functionName || '(anonymous)'}  ${shortened(url)}${url ? `:${lineNumber + 1}` : ''}`,
      time,
    );
  }
  return summary;
}

function stageOf(leaf) {
  for (let node = leaf; node; node = node.parent) {
    const stage = STAGES.find(([, pattern]) => pattern.test(`${node.callFrame.url}#${node.callFrame.functionName}`));
    if (stage) return stage[0];
  }
  const { functionName } = leaf.callFrame;
  return functionName.startsWith('(') ? functionName : 'other';
}

/** Native code has no address: it counts for the script that called it. */
function packageOf(leaf) {
  for (let node = leaf; node; node = node.parent) {
    const { url, functionName } = node.callFrame;
    if (url === '') {
      if (functionName.startsWith('(')) return functionName;
      continue;
    }
    const native = node === leaf ? '' : ' (native calls)';
    const ours = /\/((?:packages|services)\/[^/]+)\//.exec(url);
    if (ours) return `${ours[1]}${native}`;
    const installed = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url);
    if (installed) return `${installed[1]}${native}`;
    return `${url.startsWith('node:') ? 'node' : url}${native}`;
  }
  return 'other';
}

function shortened(url) {
  return url.replace(/^.*\/(?=(?:packages|services|node_modules)\/)/, '');
}

function add(table, name, time) {
  table[name] = (table[name] ?? 0) + time;
}

function ranked(table) {
  return Object.entries(table).sort(([, a], [, b]) => b - a);
}
