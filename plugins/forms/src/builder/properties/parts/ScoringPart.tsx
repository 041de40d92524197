import { Button } from '@backstage/ui';
import type { PropertySubject } from '@tukiverkko/plugin-forms-common/building';
import { useTexts } from '@tukiverkko/ui';
import { useBuilder } from '../../session/Builder';
import { builderTranslationRef } from '../../texts/builderTranslationRef';
import { scoresOf } from '../mayBeScored';
import styles from '../properties.module.css';
import { Way } from '../Way';

/** The scores an element counts in, and the way to where they are made. */
export function ScoringPart({
  subject,
}: {
  readonly subject: PropertySubject;
}) {
  const { t } = useTexts(builderTranslationRef);
  const { definition, goTo } = useBuilder();
  const scores = scoresOf(definition, subject.element);
  const { source } = definition.languages;
  return (
    <div className={styles.stack}>
      {scores.length === 0 ? (
        <p>{t('properties.scoring.none')}</p>
      ) : (
        <ul className={styles.links}>
          {scores.map(score => (
            <li key={score.id}>
              <Way
                onPress={() =>
                  goTo({ tab: 'scores', element: `$score.${score.id}` })
                }
                lang={source}
              >
                {score.title || score.id}
              </Way>{' '}
              <span className={styles.meta}>
                {t(`properties.scoring.method.${score.method}`)}
              </span>
            </li>
          ))}
        </ul>
      )}
      <Button
        size="small"
        variant="secondary"
        onPress={() => goTo({ tab: 'scores', element: subject.element })}
      >
        {t('properties.scoring.open')}
      </Button>
    </div>
  );
}
