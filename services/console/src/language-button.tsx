// German or English, one click apart.
import { switchLanguage, useWords } from './text.ts';

export function LanguageButton() {
  const { t, language } = useWords();
  return (
    <button
      type="button"
      class="quiet"
      lang={language === 'de' ? 'en' : 'de'}
      aria-label={t.otherLanguage.name}
      title={t.otherLanguage.name}
      onClick={switchLanguage}
    >
      {t.otherLanguage.code}
    </button>
  );
}
