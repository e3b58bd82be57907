import { it } from '@jest/globals';
import { openStory } from '../support/story.ts';
import { MORNING, HOUR, MINUTE, ordinaryTalk, outrage } from '../support/nordlicht.ts';
it('x', async () => {
  const s = await openStory();
  await s.push(ordinaryTalk(MORNING, 14), { history: true });
  const o = [...outrage(MORNING + 1*MINUTE, {peakPerMinute: 1.2, growthMinutes: 2, minutes: 30}), ...outrage(MORNING+31*MINUTE, {peakPerMinute: 8, growthMinutes: 8, minutes: 30})];
  for (let m = 1; m <= 60; m++) {
    await s.live(o, MORNING + m * MINUTE);
    const [i] = await s.incidents();
    const r = (await s.service.store.readings.latest())[0];
    process.stderr.write(`${m} force ${r?.force} page ${r?.page} soc ${r?.social} ${r?.critics} s${r?.surprise.toFixed(1)} hs ${r?.hostileShare.toFixed(2)} ns ${r?.negativeShare.toFixed(2)} media ${r?.media} inc ${i?.state} step ${i?.step} mails ${s.mail.mails.map(m=>m.to[0]?.split('@')[0]).join()} slack ${s.slack.messages.map(m=>m.channel+m.edits).join()}\n`);
  }
  process.stderr.write(s.mail.mails[0]!.subject + '\n' + s.mail.mails[0]!.text + '\n' + JSON.stringify(s.mail.mails[0]!.headers, null, 1) + JSON.stringify(s.slack.messages[0], null, 1));
  await s.close();
}, 100000);
