import { describe, expect, it } from '@jest/globals';
import {
  analyse,
  broughtLanguages,
  createJudge,
  loadLanguages,
  selectionFaults,
  type ModelSelection,
} from './index.ts';
import { modelsByLanguage } from './models.ts';

const judgeOf = async (selection: Partial<ModelSelection>) =>
  createJudge({ languages: await loadLanguages({ model: 'own', languages: {}, ...selection }) });

describe('the selection of models', () => {
  it('judges with ours where nothing else is selected', async () => {
    const text = 'Unverschämt, drei Stunden Verspätung und keine Auskunft!';
    expect((await judgeOf({})).explain(text)).toEqual(createJudge().explain(text));
  });

  it('takes a model for the languages it knows, and ours for the rest', () => {
    expect([...modelsByLanguage({ model: 'sentiment', languages: {} })]).toEqual([
      ['de', 'own'],
      ['en', 'sentiment'],
    ]);
    expect(modelsByLanguage({ model: 'natural', languages: { de: 'own', fr: 'natural' } })).toEqual(
      new Map([
        ['de', 'own'],
        ['en', 'natural'],
        ['fr', 'natural'],
      ]),
    );
  });

  it.each([
    ['sentiment', 'en', 'What a horrible, terrible service', 'negative'],
    ['sentiment', 'en', 'Great, I love it', 'positive'],
    ['natural', 'en', 'What a horrible, terrible service', 'negative'],
    ['natural', 'de', 'alles furchtbar schlecht', 'negative'],
    ['natural', 'fr', 'un service horrible et mauvais', 'negative'],
    ['natural', 'it', 'un servizio brutto e pessimo', 'negative'],
    ['natural', 'nl', 'slecht, heel slecht', 'negative'],
  ] as const)('lets %s judge %s: %s is %s', async (model, language, text, label) => {
    const judge = await judgeOf({ languages: { [language]: model } });
    expect(judge.judge(text, { language }).label).toBe(label);
  });

  it('keeps our hostility and reasons beside the sentiment of others, and has none where we have no lists', async () => {
    const judge = await judgeOf({ model: 'natural', languages: { fr: 'natural' } });
    const insult = 'Ihr seid solche Idioten, der Preis ist Wucher';
    const { judgement, reasons } = judge.explain(insult, { language: 'de' });
    const ours = createJudge().explain(insult, { language: 'de' });
    expect(judgement.hostility).toBe(ours.judgement.hostility);
    expect(reasons).toEqual(ours.reasons);
    expect(judge.explain('bande d’idiots', { language: 'fr' })).toMatchObject({ judgement: { hostility: 0 }, reasons: undefined }); // prettier-ignore
  });

  it('judges by what a brought model said of a text, and by ours where it said nothing', async () => {
    const selection = { model: 'own', languages: { en: 'onnx', fr: 'onnx' } } as const;
    const [asked, unasked] = [
      analyse('The train was late again, horrible'),
      analyse('The train was late again, horrible'),
    ];
    const languages = await loadLanguages(selection, (text) => (text === asked ? 0.75 : undefined));
    const judge = createJudge({ languages });
    const ours = createJudge().judge(unasked, { language: 'en' });
    expect(judge.judge(asked, { language: 'en' })).toMatchObject({ sentiment: 0.75, label: 'positive' });
    expect(judge.judge(unasked, { language: 'en' })).toEqual(ours);
    expect(ours.label).toBe('negative');
    expect(judge.judge('nul', { language: 'fr' })).toMatchObject({ sentiment: 0, label: 'neutral' });
    expect(broughtLanguages(selection)).toEqual(['en', 'fr']);
    expect(broughtLanguages({ model: 'onnx', languages: { de: 'own' } })).toEqual(['en']);
  });

  it('says which languages a model does not know', async () => {
    const languages = { de: 'sentiment', fr: 'own', pl: 'natural' } as const;
    expect(selectionFaults({ model: 'own', languages })).toEqual([
      { language: 'de', message: 'cannot be judged by sentiment, which knows en' },
      { language: 'fr', message: 'cannot be judged by own, which knows de, en' },
      { language: 'pl', message: 'cannot be judged by natural, which knows de, en, es, fr, it, nl, pt' },
    ]);
    await expect(judgeOf({ languages: { fr: 'own' } })).rejects.toThrow('fr cannot be judged by own');
  });
});
