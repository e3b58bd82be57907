import { it } from '@jest/globals';
import { openStory } from '../support/story.ts';
import { MORNING, HOUR, MINUTE, ordinaryTalk, outrage } from '../support/nordlicht.ts';
it('x', async () => {
  let t = performance.now();
  const lap = (w: string) => { process.stderr.write(`${w} ${Math.round(performance.now() - t)}\n`); t = performance.now(); };
  const s = await openStory();
  lap('open');
  await s.push(ordinaryTalk(MORNING, 14), { history: true });
  lap('history');
  const o = outrage(MORNING + 5*MINUTE);
  for (let m = 1; m <= 60; m++) {
    await s.live(o, MORNING + m * MINUTE);
    const [i] = await s.incidents();
    const r = (await s.service.store.readings.latest())[0];
    process.stderr.write(`${m} force ${r?.force} ${r?.critics} s${r?.surprise.toFixed(1)} hs ${r?.hostileShare.toFixed(2)} ns ${r?.negativeShare.toFixed(2)} media ${r?.media} inc ${i?.state} step ${i?.step} mails ${s.mail.mails.map(m=>m.to[0]?.split('@')[0]).join()} slack ${s.slack.messages.map(m=>m.channel+m.edits).join()}\n`);
  }
  lap('storm');
  await s.close();
  lap('close');
}, 100000);
