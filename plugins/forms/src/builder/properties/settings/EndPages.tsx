import { Button } from '@backstage/ui';
import { titleOf } from '@tukiverkko/plugin-forms-common/building';
import { useTexts } from '@tukiverkko/ui';
import { useBuilder } from '../../session/Builder';
import { builderTranslationRef } from '../../texts/builderTranslationRef';
import styles from '../properties.module.css';
import { Way } from '../Way';

/** What ends the form before it is sent, and the page it ends on. */
export function EndPages() {
  const { t } = useTexts(builderTranslationRef);
  const { definition, goTo } = useBuilder();
  const { stop = [], languages } = definition;
  return (
    <div className={styles.stack}>
      <p>{t('settings.ends.text')}</p>
      {stop.length > 0 && (
        <ul className={styles.links}>
          {stop.map(({ id, page }) => (
            <li key={id}>
              <Way
                onPress={() => goTo({ tab: 'rules', element: `$stop.${id}` })}
              >
                {t('settings.ends.rule', { rule: id })}
              </Way>{' '}
              {page === 'emergency' ? (
                <span>{t('settings.ends.emergency')}</span>
              ) : (
                <Way
                  lang={languages.source}
                  onPress={() =>
                    goTo({ tab: 'edit', element: `$page.${page}` })
                  }
                >
                  {titleOf(definition, `$page.${page}`)}
                </Way>
              )}
            </li>
          ))}
        </ul>
      )}
      <Button
        size="small"
        variant="secondary"
        onPress={() => goTo({ tab: 'rules', element: '$form' })}
      >
        {t('settings.ends.open')}
      </Button>
    </div>
  );
}
