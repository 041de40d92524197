import { useApi } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import {
  formatDate,
  LoadFailed,
  Notice,
  Panel,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useLoad } from '../api/useLoad';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import { answerForm } from './answerForm';
import styles from './Surveys.module.css';
import { surveysApiRef } from './SurveysApi';

/** The surveys that wait for the reader's organisations; nothing where none does. */
export function WaitingSurveys() {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const api = useApi(surveysApiRef);
  const navigate = useNavigate();
  const { value, ...load } = useLoad('waiting', () => api.waiting());
  const isUnderWay = useRef(false);
  const [hasFailed, setHasFailed] = useState(false);

  const answer = async (id: string) => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setHasFailed(false);
    try {
      const draft = await api.beginAnswer(id, language);
      navigate(`/forms/${answerForm}/${draft}`);
    } catch {
      setHasFailed(true);
    } finally {
      isUnderWay.current = false;
    }
  };

  if (load.state === 'failed')
    return <LoadFailed isPart onRetry={load.retry} />;
  if (!value || value.items.length === 0) return null;
  return (
    <Panel title={t('surveys.waiting')}>
      <p>{t('surveys.waiting.how')}</p>
      {hasFailed && (
        <Notice tone="negative" live="alert">
          {t('surveys.waiting.failed')}
        </Notice>
      )}
      <ul className={styles.list}>
        {value.items.map(({ id, name, due }) => (
          <li key={id}>
            <span>
              <strong>{name}</strong> ·{' '}
              {t('surveys.waiting.until', { date: formatDate(due, language) })}
            </span>
            <Button
              variant="secondary"
              aria-label={t('surveys.waiting.answer.of', { name })}
              onPress={() => answer(id)}
            >
              {t('surveys.waiting.answer')}
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
