import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { useLanguage } from '@tukiverkko/ui';
import type { FindResponse } from '@tukiverkko/plugin-expert-network-common';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import styles from './Understood.module.css';

/** What the typed words were taken to mean, so that a wrong guess can be seen and undone. */
export function Understood(props: {
  readonly words: string;
  readonly understood: FindResponse['understood'];
  readonly onRemove: () => void;
}) {
  const { words, understood } = props;
  const { t } = useTranslationRef(expertNetworkTranslationRef);
  const language = useLanguage();
  if (!words) return null;

  return (
    <div className={styles.understood}>
      {understood.length > 0 ? (
        <p>
          {t('find.understood')}{' '}
          <strong>
            {understood.map(({ name }) => name[language]).join(', ')}
          </strong>{' '}
          {t('find.understood.typed', { words })}
        </p>
      ) : (
        <p>{t('find.understood.none', { words })}</p>
      )}
      <Button variant="tertiary" onPress={props.onRemove}>
        {t('find.understood.remove')}
      </Button>
    </div>
  );
}
