import { describe, expect, it } from '@jest/globals';
import { anEvidence, aReading, aScoredMention } from '@sturmwarte/testkit';
import { check, eraseAuthor, Evidence, Reading, ScoredMention } from './index.ts';

const person = 'p1';

describe('erasing an author', () => {
  it('takes text, title and address out of a mention and keeps the score', () => {
    const record = aScoredMention({
      mention: { author: person, title: 'Titel', url: 'https://mastodon.example/@p/1' },
    });
    const erased = eraseAuthor(record, person);
    expect(check(ScoredMention, erased).ok).toBe(true);
    expect(erased).toMatchObject({ judgement: record.judgement, mention: { text: '', erased: true } });
    expect(JSON.stringify(erased)).not.toMatch(/Titel|mastodon\.example/);
  });

  it('takes the words and ties out of evidence: in their order they are nearly the text', () => {
    const record = anEvidence({ mention: { author: person }, terms: ['kaffee', 'spülmittel'], links: ['#kaffee'] });
    const erased = eraseAuthor(record, person);
    expect(check(Evidence, erased).ok).toBe(true);
    expect(erased).toMatchObject({ mention: { excerpt: '' }, terms: [], links: [], critical: true });
  });

  it('leaves what others wrote, in the same record, as it is', () => {
    const theirs = anEvidence({ mention: { author: 'other' } });
    expect(eraseAuthor(theirs, person)).toEqual(theirs);
    const reading = aReading({ topMentions: [theirs.mention, { ...theirs.mention, author: person }] });
    const erased = eraseAuthor(reading, person);
    expect(check(Reading, erased).ok).toBe(true);
    expect(erased).toMatchObject({ topMentions: [theirs.mention, { excerpt: '', erased: true }] });
  });
});
