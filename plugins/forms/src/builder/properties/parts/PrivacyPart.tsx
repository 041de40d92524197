import { sensitivityOf } from '@tukiverkko/plugin-forms-common';
import type { PropertySubject } from '@tukiverkko/plugin-forms-common/building';
import { useTexts } from '@tukiverkko/ui';
import { useBuilder } from '../../session/Builder';
import { builderTranslationRef } from '../../texts/builderTranslationRef';
import styles from '../properties.module.css';
import { readPeriod } from '../readPeriod';
import { Way } from '../Way';

/** How long the answer is kept, which follows from its class. */
export function PrivacyPart({
  subject,
}: {
  readonly subject: PropertySubject;
}) {
  const { t } = useTexts(builderTranslationRef);
  const { definition, goTo } = useBuilder();
  const { resolved, group } = subject;
  if (!resolved) return null;
  const { submission, bySensitivity = {} } = definition.retention;
  const own =
    resolved['x-sensitivity'] && bySensitivity[sensitivityOf(resolved)];
  const period = readPeriod(own ?? submission);
  return (
    <div className={styles.stack}>
      {group !== undefined && (
        <p className={styles.meta}>{t('properties.privacy.ofGroup')}</p>
      )}
      {period && resolved['x-sensitivity'] && (
        <p>
          {t(
            own ? 'properties.privacy.keptEarlier' : 'properties.privacy.kept',
            {
              period: t(`properties.period.${period.unit}`, {
                number: String(period.count),
              }),
            },
          )}{' '}
          <Way onPress={() => goTo({ tab: 'settings', element: '$form' })}>
            {t('properties.privacy.change')}
          </Way>
        </p>
      )}
    </div>
  );
}
