import type { CaseAnswer, Contributor } from '@tukiverkko/plugin-forms-common';
import { formatDateTime, useLanguage, useTexts } from '@tukiverkko/ui';
import { inLanguage } from '../names/inLanguage';
import { formsTranslationRef } from '../translations/formsTranslationRef';

/** Who took part in an answer, by role, and in which meeting it was given; nothing where the team was alone. */
export function Contributors({
  answer: { contributors = [], metAt },
}: {
  readonly answer: CaseAnswer;
}) {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  const wordsOf = ({ role, unit, name }: Contributor) => {
    const of = [name, unit && inLanguage(unit, language)].filter(Boolean);
    return of.length > 0
      ? t('experts.contributor', { role, unit: of.join(', ') })
      : role;
  };
  return (
    <>
      {contributors.length > 0 && (
        <p>
          {t('experts.contributors', {
            who: contributors.map(wordsOf).join(' · '),
          })}
        </p>
      )}
      {metAt && (
        <p>{t('meetings.metAt', { time: formatDateTime(metAt, language) })}</p>
      )}
    </>
  );
}
