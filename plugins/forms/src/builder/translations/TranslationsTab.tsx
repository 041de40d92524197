import { Button } from '@backstage/ui';
import {
  countTranslations,
  translatedLanguages,
  translationRows,
} from '@tukiverkko/plugin-forms-common/building';
import { useLanguage, useTexts } from '@tukiverkko/ui';
import { useEffect, useMemo, useState } from 'react';
import { useBuilder } from '../session/Builder';
import { useOpenBuilder } from '../session/BuilderProvider';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import { LanguageActions } from './LanguageActions';
import { languageName } from './languageName';
import { ReviewShown } from './ReviewShown';
import { SideBySide } from './SideBySide';
import { TableActions } from './TableActions';
import { TranslationFilters } from './TranslationFilters';
import { TranslationSheet } from './TranslationSheet';
import styles from './TranslationsTab.module.css';
import { UnusedTranslations } from './UnusedTranslations';
import { useShownRows, type TranslationLook } from './useShownRows';

/** As many rows as are drawn in one go. */
const portion = 50;

/** The tab `translations`: every text in every language, what is missing, and what somebody has looked through. */
export function TranslationsTab() {
  const { t } = useTexts(builderTranslationRef);
  const reader = useLanguage();
  const { definition, isFrozen, mayEdit } = useBuilder();
  const { asked } = useOpenBuilder();
  const languages = translatedLanguages(definition);
  const rows = useMemo(() => translationRows(definition), [definition]);
  const [chosen, setChosen] = useState<Omit<TranslationLook, 'languages'>>({
    show: 'all',
  });
  const [language, setLanguage] = useState<string>();
  const [count, setCount] = useState(portion);
  const looked =
    language !== undefined && languages.includes(language)
      ? [language]
      : languages;
  const shown = useShownRows(rows, { ...chosen, languages: looked });

  // Whoever is led to a text finds its row, wherever it stands.
  const askedKey = asked?.pointer?.split('/')[3];
  useEffect(() => {
    if (askedKey === undefined) return;
    const place = rows.findIndex(({ key }) => key === askedKey);
    if (place < 0) return;
    setChosen({ show: 'all' });
    setCount(before => Math.max(before, place + 1));
    // Once for each time somebody is led here.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [asked]);

  const counts = languages.map(one => ({
    language: one,
    ...countTranslations(rows, one),
  }));
  const isComplete = counts
    .filter(one => one.language === 'fi' || one.language === 'sv')
    .every(({ missing, stale }) => missing + stale === 0);
  const rest = shown.length - count;
  return (
    <div className={styles.tab}>
      <h2>{t('tab.translations')}</h2>
      <p>{isComplete ? t('translations.complete') : t('translations.lead')}</p>
      <ul className={styles.counts}>
        {counts.map(({ language: code, ...numbers }) => (
          <li key={code}>
            {t('translations.left', {
              language: languageName(code, reader),
              missing: String(numbers.missing),
              stale: String(numbers.stale),
              reviewed: String(numbers.reviewed),
              all: String(numbers.all),
            })}
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <TableActions />
        {mayEdit && !isFrozen && (
          <>
            <LanguageActions />
            {looked.length === 1 && (
              <ReviewShown rows={shown} language={looked[0]} />
            )}
          </>
        )}
      </div>
      <UnusedTranslations />
      <TranslationFilters
        look={{ ...chosen, languages: looked }}
        languages={languages}
        onLook={next => {
          setChosen(next);
          setCount(portion);
        }}
        onLanguage={setLanguage}
        count={t('translations.count', {
          shown: String(shown.length),
          all: String(rows.length),
        })}
      />
      {shown.length === 0 ? (
        <p>{t('translations.none')}</p>
      ) : (
        <TranslationSheet
          rows={rest > 0 ? shown.slice(0, count) : shown}
          languages={looked}
        />
      )}
      {rest > 0 && (
        <div>
          <Button variant="secondary" onPress={() => setCount(count + portion)}>
            {t('translations.more', { count: Math.min(rest, portion) })}
          </Button>
        </div>
      )}
      <SideBySide page={chosen.page} />
    </div>
  );
}
