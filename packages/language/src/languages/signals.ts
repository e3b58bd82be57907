// What a text gives away besides praise and blame. The firestorm signals among them (first person, second person, moral
// words, arousal) are those the research on firestorms names early; the rest tells talk from news and notices.
export const signalNames = [
  'firstPerson', 'firstPlural', 'secondPerson', 'thirdPerson', 'asking', 'reproach', 'waiting', 'generalising', 'pointing',
  'negation', 'contrast', 'obligation', 'irrealis', 'particles', 'evaluation', 'addition', 'news', 'notice', 'thanks', 'greeting',
  'wish', 'looking', 'laughter', 'moral', 'arousal', 'politics', 'leisure', 'swearing',
] as const; // prettier-ignore
export type SignalName = (typeof signalNames)[number];
export type SignalLists = Readonly<Record<SignalName, string>>;
