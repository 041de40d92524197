import { ButtonLink } from '@backstage/ui';
import { useTexts } from '@tukiverkko/ui';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import styles from './AskButton.module.css';
import { startFormPath } from './startFormPath';

/** The way to ask one of several services; its name tells them apart for those who listen. */
export function AskButton(props: {
  readonly form: string;
  readonly service: string;
  readonly name: string;
}) {
  const { t } = useTexts(expertNetworkTranslationRef);
  return (
    <ButtonLink
      variant="secondary"
      size="medium"
      className={styles.ask}
      href={startFormPath(props.form, props.service)}
      aria-label={t('find.item.ask.of', { name: props.name })}
    >
      {t('find.item.ask')}
    </ButtonLink>
  );
}
