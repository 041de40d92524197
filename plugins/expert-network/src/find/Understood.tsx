import { Button } from '@backstage/ui';
import { RiCloseLine } from '@remixicon/react';
import { useLanguage, useTexts } from '@tukiverkko/ui';
import type {
  FindResponse,
  NamedConcept,
  UnderstoodConcept,
} from '@tukiverkko/plugin-expert-network-common';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import styles from './Understood.module.css';

/** What the typed words were taken to mean, so that a wrong guess can be seen and undone. */
export function Understood(props: {
  readonly words: string;
  readonly found: Pick<FindResponse, 'understood' | 'rest' | 'didYouMean'>;
  /** Takes one concept out; the others stay. */
  readonly onRemove: (concept: UnderstoodConcept) => void;
  readonly onClear: () => void;
  readonly onChoose: (concept: NamedConcept) => void;
}) {
  const { words } = props;
  const { understood, rest, didYouMean } = props.found;
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  if (!words) return null;

  return (
    <div className={styles.understood}>
      {understood.length > 0 && (
        <div className={styles.line}>
          <span>{t('find.understood')}</span>
          <ul className={styles.concepts}>
            {understood.map(concept => {
              const name = concept.name[language];
              const said = concept.guessed
                ? t('find.understood.guessed', { name })
                : name;
              return (
                <li key={`${concept.vocabulary} ${concept.code}`}>
                  <button
                    type="button"
                    className={styles.concept}
                    aria-label={t('find.understood.without', { name: said })}
                    onClick={() => props.onRemove(concept)}
                  >
                    {said}
                    <RiCloseLine aria-hidden size="1.125em" />
                  </button>
                </li>
              );
            })}
          </ul>
          <span>{t('find.understood.typed', { words })}</span>
        </div>
      )}
      <div className={styles.line}>
        {rest && <span>{t('find.understood.rest', { words: rest })}</span>}
        <Button variant="tertiary" onPress={props.onClear}>
          {t('find.understood.remove')}
        </Button>
      </div>
      {didYouMean.length > 0 && (
        <div className={styles.line}>
          <span>{t('find.didYouMean')}</span>
          {didYouMean.map(concept => (
            <Button
              key={`${concept.vocabulary} ${concept.code}`}
              variant="secondary"
              onPress={() => props.onChoose(concept)}
            >
              {concept.name[language]}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
