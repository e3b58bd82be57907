import { describe, expect, it } from '@jest/globals';
import { eraseAuthor, eraseBefore } from './index.ts';

const record = {
  incident: {
    text: 'a note of ours',
    reading: {
      topMentions: [
        { id: 'm:1', author: 'aaa', publishedAt: 100, excerpt: 'pfui', url: 'https://m.example/1' },
        { id: 'm:2', author: 'bbb', publishedAt: 200, excerpt: 'auch pfui', title: 'Pfui' },
      ],
    },
  },
};

describe('erasing', () => {
  it("takes one author's texts wherever they stand, and says that it did", () => {
    expect(eraseAuthor(record, 'aaa')).toEqual({
      incident: {
        text: 'a note of ours',
        reading: {
          topMentions: [
            { id: 'm:1', author: 'aaa', publishedAt: 100, excerpt: '', erased: true },
            record.incident.reading.topMentions[1],
          ],
        },
      },
    });
  });

  it('takes the texts of what was published before a time, and nothing else', () => {
    expect(eraseBefore(record, 200)).toEqual({
      incident: {
        text: 'a note of ours',
        reading: {
          topMentions: [
            { id: 'm:1', author: 'aaa', publishedAt: 100, excerpt: '' },
            record.incident.reading.topMentions[1],
          ],
        },
      },
    });
  });

  it('takes what was derived from the text beside the mention as well', () => {
    const evidence = {
      mention: { id: 'm:1', author: 'aaa', publishedAt: 100, excerpt: 'pfui' },
      terms: ['pfui'],
      links: ['#pfui'],
    };
    expect(eraseAuthor([evidence], 'aaa')).toEqual([
      { mention: { id: 'm:1', author: 'aaa', publishedAt: 100, excerpt: '', erased: true }, terms: [], links: [] },
    ]);
    expect(eraseAuthor(evidence, 'bbb')).toEqual(evidence);
  });

  it('takes the places of the words that decided, and keeps what the text was about', () => {
    const scored = {
      mention: { id: 'm:1', author: 'aaa', publishedAt: 100, text: 'pfui' },
      reasons: { about: ['delay'], words: [{ part: 'text', from: 0, to: 4 }] },
    };
    expect(eraseBefore(scored, 200)).toMatchObject({ mention: { text: '' }, reasons: { about: ['delay'], words: [] } });
    expect(eraseBefore(scored, 100)).toEqual(scored);
  });

  it('leaves the record it was given as it is', () => {
    const before = structuredClone(record);
    eraseBefore(record, 1_000);
    eraseAuthor(record, 'bbb');
    expect(record).toEqual(before);
  });
});
