// What must hold after a fault, whatever it was: nothing lost, nothing counted twice, a page repeated once at most.
import { WATCH } from './storm-story.mjs';

/** A crash between sending and writing that down repeats the delivery once; after a second one it goes another way. */
const MOST_ARRIVALS = 2;

export function* mentionsOf(name, { searchable, ledger }, handedIn) {
  const { taken, counted, repeatedEvidence, stateIsExact, deadLetters } = ledger;
  const missing = [...handedIn].filter((id) => !taken.has(id)).length;
  const uncounted = [...handedIn].filter((id) => !counted.has(id)).length;
  const twice = [...counted.values()].filter((count) => count > 1).length;
  yield finding(name, 'mentions answered and on the bus', missing === 0, `${handedIn.size}, ${missing} missing`);
  yield finding(name, 'mentions searchable', searchable === handedIn.size, `${searchable} of ${handedIn.size}`);
  yield finding(name, 'mentions counted by detection', uncounted === 0, `${counted.size}, ${uncounted} missing`);
  yield finding(
    name,
    'mentions counted twice',
    twice === 0,
    `${twice} (${repeatedEvidence} pieces of evidence came again)`,
  );
  yield finding(name, 'saved state is that of an uninterrupted count', stateIsExact, stateIsExact ? 'yes' : 'no');
  yield finding(name, 'dead letters', deadLetters === 0, `${deadLetters}`);
}

export function* pagesOf(name, { incidents, arrivals }, owed) {
  const storms = incidents.filter(({ watchId }) => watchId === WATCH);
  yield finding(
    name,
    'incidents of the storm',
    storms.length === 1,
    `${storms.length}, force ${storms.map(({ peakForce }) => peakForce).join()}`,
  );
  const deliveries = storms.flatMap(({ id, deliveries: all }) =>
    all.map((delivery) => ({ ...delivery, key: delivery.id.slice(id.length + 1).replace(/\/\d+$/, '') })),
  );
  const arrived = new Set(deliveries.filter(({ id }) => arrivals.has(id)).map(({ key }) => key));
  const missing = owed.filter((key) => !arrived.has(key));
  // Killed twice between leaving and arriving: given up by then, and somebody else was told in that round.
  const replaced = missing.filter((key) => {
    const [own] = deliveries.filter((delivery) => delivery.key === key);
    const others = deliveries.filter(({ id, round }) => round === own?.round && id !== own.id);
    return own?.state === 'failed' && others.some(({ id, purpose }) => purpose !== 'update' && arrivals.has(id));
  });
  const lost = missing.filter((key) => !replaced.includes(key));
  const list = (keys) => keys.map((key) => `, ${key}`).join('');
  yield finding(
    name,
    'pages owed that arrived',
    lost.length === 0,
    `${owed.length - missing.length} of ${owed.length}; given up, others told: ${replaced.length}${list(replaced)}; lost: ${lost.length}${list(lost)}`,
  );
  const pretended = deliveries.filter(
    ({ state, purpose, id }) => state === 'sent' && purpose !== 'update' && !arrivals.has(id),
  );
  yield finding(name, 'pages said to be sent that never arrived', pretended.length === 0, `${pretended.length}`);
  const own = [...arrivals].filter(([id]) => storms.some((storm) => id.startsWith(`${storm.id}/`)));
  const unknown = own.filter(([id]) => !deliveries.some((delivery) => delivery.id === id));
  yield finding(name, 'pages nobody decided on', unknown.length === 0, `${unknown.length}`);
  const repeated = own.filter(([, count]) => count > 1);
  yield finding(
    name,
    'pages that arrived more than once',
    own.every(([, count]) => count <= MOST_ARRIVALS),
    `${repeated.length}, at most ${Math.max(0, ...own.map(([, count]) => count))} times`,
  );
}

function finding(name, what, ok, found) {
  return { what: `${name}: ${what}`, ok, found };
}

/** One finding a line. */
export function print(findings) {
  const width = Math.max(...findings.map(({ what }) => what.length));
  for (const { what, found, ok } of findings) console.log(`${ok ? 'ok   ' : 'WRONG'} ${what.padEnd(width)}  ${found}`);
}
