import { TextInput, useTexts } from '@tukiverkko/ui';
import { useId } from 'react';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import styles from './properties.module.css';

/** Props of {@link PropertySearch}. */
export interface PropertySearchProps {
  readonly words: string;
  readonly onChange: (words: string) => void;
  /** How many were found; undefined while nothing is searched. */
  readonly count: number | undefined;
}

/** Finds properties by their names, whatever group they are in. */
export function PropertySearch({
  words,
  onChange,
  count,
}: PropertySearchProps) {
  const { t } = useTexts(builderTranslationRef);
  const id = useId();
  const none = count === 0 && t('properties.search.none');
  return (
    // The key is that of the field inside.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={styles.search}
      onKeyDown={event => {
        if (event.key !== 'Escape' || words === '') return;
        event.stopPropagation();
        onChange('');
      }}
    >
      <label className={styles.meta} htmlFor={id}>
        {t('properties.search')}
      </label>
      <TextInput id={id} type="search" value={words} onChange={onChange} />
      <p role="status" className={none ? styles.meta : 'tuki-visually-hidden'}>
        {none ||
          (count
            ? t('properties.search.found', { number: String(count) })
            : '')}
      </p>
    </div>
  );
}
