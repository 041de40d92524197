import { Button } from '@backstage/ui';
import { freeName } from '@tukiverkko/plugin-forms-common/building';
import { Panel, StatusTag, useTexts } from '@tukiverkko/ui';
import { useBuilder } from '../session/Builder';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import { ScorePanel } from './ScorePanel';
import styles from './ScoresTab.module.css';
import { severityLooks } from './severityLooks';

/** The tab `scores`: what is counted from the answers, and what a score means. */
export function ScoresTab() {
  const { t } = useTexts(builderTranslationRef);
  const { definition, edit, isFrozen, mayEdit } = useBuilder();
  const { scores = [] } = definition;
  const begin = () =>
    edit('addScore', {
      id: freeName('score', id => scores.some(score => score.id === id)),
      title: t('scores.new'),
    });
  return (
    <div className={styles.tab}>
      <h2>{t('tab.scores')}</h2>
      <p className={styles.note}>
        {t(scores.length === 0 ? 'scores.empty' : 'scores.lead')}
      </p>
      {scores.map(score => (
        <ScorePanel key={score.id} score={score} />
      ))}
      {mayEdit && !isFrozen && (
        <div>
          <Button variant="secondary" onPress={begin}>
            {t('scores.add')}
          </Button>
        </div>
      )}
      <Flags />
    </div>
  );
}

/** What is raised whatever the score is; written where rules are. */
function Flags() {
  const { t } = useTexts(builderTranslationRef);
  const { definition, goTo } = useBuilder();
  const { flags = [], languages } = definition;
  return (
    <Panel
      title={t('scores.flags')}
      actions={
        <Button variant="tertiary" onPress={() => goTo({ tab: 'rules' })}>
          {t('scores.flags.open')}
        </Button>
      }
    >
      <p className={styles.note}>
        {t(flags.length === 0 ? 'scores.flags.none' : 'scores.flags.note')}
      </p>
      {flags.length > 0 && (
        <ul className={styles.list}>
          {flags.map(({ id, message, severity }) => {
            const [tone, Icon] = severityLooks[severity];
            return (
              <li key={id}>
                <StatusTag tone={tone} icon={<Icon />}>
                  {t(`scores.bands.severity.${severity}`)}
                </StatusTag>{' '}
                <span lang={languages.source}>{message}</span>
              </li>
            );
          })}
        </ul>
      )}
    </Panel>
  );
}
