import type { Entity } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { LangText, useLanguage } from '@tukiverkko/ui';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import styles from './Description.module.css';

// The catalogue holds one description, written in the language most units work in.
const written = 'fi';

/** What an entity says of itself, with its language told to those who read another. */
export function Description({ entity }: { readonly entity: Entity }) {
  const { t } = useTranslationRef(expertNetworkTranslationRef);
  const language = useLanguage();
  const { description } = entity.metadata;
  if (!description) return null;
  if (language === written) return <p>{description}</p>;
  return (
    <p>
      <LangText lang={written}>{description}</LangText>{' '}
      <span className={styles.note}>({t('entity.only.fi')})</span>
    </p>
  );
}
