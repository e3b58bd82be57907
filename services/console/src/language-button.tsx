// German or English, one click apart.
import { switchLanguage, useWords } from './text.ts';

export function LanguageButton() {
  const { t, language } = useWords();
  return (
    <button type="button" class="quiet" lang={language === 'de' ? 'en' : 'de'} onClick={switchLanguage}>
      {t.otherLanguage}
    </button>
  );
}
