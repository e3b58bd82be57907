// Two ordinary weeks, worked once for a test file and copied for each of its stories: every story then begins on the same
// morning with the same notion of what is normal.
import { afterAll, beforeAll } from '@jest/globals';
import { MORNING, ordinaryTalk } from './nordlicht.ts';
import { openStory, type Story, type StoryOptions } from './story.ts';

export interface Stories {
  /** Opens a story after two ordinary weeks; it is closed after the file's last test at the latest. */
  open(options?: Omit<StoryOptions, 'from' | 'documents'>): Promise<Story>;
}

/** To be called at the top of a test file. */
export function afterTwoOrdinaryWeeks(): Stories {
  const opened: Story[] = [];
  let past: Story | undefined;
  beforeAll(async () => {
    past = await openStory();
    await past.push(ordinaryTalk(MORNING, 14), { history: true });
    await past.stop();
  }, 60_000);
  afterAll(async () => {
    for (const story of opened) await story.close();
    await past?.close();
  });
  return {
    async open(options = {}) {
      if (!past) throw new Error('the two weeks have not passed yet');
      const story = await openStory({ ...options, from: past.folder.path });
      opened.push(story);
      return story;
    },
  };
}
