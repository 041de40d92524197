import { Page, useLanguage, useTexts } from '@tukiverkko/ui';
import { useEffect, useState } from 'react';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import styles from './GuidePage.module.css';
import { pictures, type Pictures } from './pictures';

/** What one does to make a form, in order. */
export const guideSteps = [
  'begin',
  'ask',
  'protect',
  'rule',
  'send',
  'translate',
  'try',
  'publish',
] as const;

/** For people who have never made a form: the steps, each with a picture of the portal in their language. */
export function GuidePage() {
  const { t } = useTexts(builderTranslationRef);
  const language = useLanguage();
  const [shown, setShown] = useState<Pictures>({});
  useEffect(() => {
    let isHere = true;
    // The text is worth reading without its pictures.
    pictures[language]().then(
      loaded => isHere && setShown(loaded.default),
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [language]);

  return (
    <Page
      title={t('guide.title')}
      breadcrumbs={[{ label: t('guide.back'), href: '/builder' }]}
      width="reading"
    >
      <p>{t('guide.lead')}</p>
      <ol className={styles.steps}>
        {guideSteps.map(step => {
          const title = t(`guide.${step}.title`);
          const picture = shown[step];
          return (
            <li key={step}>
              <h2>{title}</h2>
              <p>{t(`guide.${step}.text`)}</p>
              {picture && (
                <img
                  alt={t('guide.picture', { step: title })}
                  className={styles.picture}
                  loading="lazy"
                  src={picture}
                />
              )}
            </li>
          );
        })}
      </ol>
      <h2>{t('guide.keyboard.title')}</h2>
      <p>{t('guide.keyboard.text')}</p>
      <h2>{t('guide.private.title')}</h2>
      <p>{t('guide.private.text')}</p>
    </Page>
  );
}
