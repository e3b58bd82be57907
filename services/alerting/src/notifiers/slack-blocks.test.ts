import { describe, expect, it } from '@jest/globals';
import { aDelivery, aDigest, anIncident, MONDAY_MORNING } from '@sturmwarte/testkit';
import { anyText } from '@sturmwarte/testkit/any-text';
import fc from 'fast-check';
import { composeNotice } from '../notice.ts';
import { escapeMrkdwn, renderSlack } from './slack-blocks.ts';

const words = anyText({ maxLength: 300 });

describe('a notice in Block Kit', () => {
  it('stays within the limits of Slack, whatever strangers and playbooks say', () => {
    const steps = fc.array(fc.constantFrom('Kurz.', '&'.repeat(500)), { maxLength: 50 });
    fc.assert(
      fc.property(words, words, steps, (watchName, excerpt, playbook) => {
        const reading = {
          topMentions: [
            aDigest({ excerpt }),
            aDigest({ excerpt: '&'.repeat(300), url: `https://norden.example/?${'&'.repeat(1_900)}` }),
          ],
          topTerms: [excerpt],
        };
        const { blocks, text } = renderSlack(
          composeNotice({
            incident: anIncident({ watchName: watchName || 'Nordlicht', drill: true, reading }),
            delivery: aDelivery(),
            contact: {},
            links: { console: 'https://sturmwarte.example/' },
            playbook: { steps: playbook },
            next: { names: Array.from({ length: 20 }, () => '&'.repeat(120)) },
            now: MONDAY_MORNING,
          }),
        );
        expect(blocks.length).toBeLessThanOrEqual(50);
        expect(text.length).toBeGreaterThan(0);
        for (const block of blocks) {
          if (block.type === 'header') expect(block.text.text.length).toBeLessThanOrEqual(150);
          if (block.type === 'section' && block.text) expect(block.text.text.length).toBeLessThanOrEqual(3_000);
          if (block.type === 'section' && block.fields) expect(block.fields.length).toBeLessThanOrEqual(10);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('turns nothing a stranger wrote into markup', () => {
    expect(escapeMrkdwn('<!channel> <https://evil.example|Bank> & @here')).toBe(
      '&lt;!channel&gt; &lt;https://evil.example|Bank&gt; &amp; @\u2060here',
    );
  });
});
