import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, SearchField } from '@backstage/ui';
import { useEffect, useState } from 'react';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import styles from './SearchBox.module.css';

/** Where a person types what they need help with. Nothing is sent before they ask. */
export function SearchBox(props: {
  readonly words: string;
  readonly onAsk: (words: string) => void;
}) {
  const { t } = useTranslationRef(expertNetworkTranslationRef);
  const [typed, setTyped] = useState(props.words);
  useEffect(() => setTyped(props.words), [props.words]);

  return (
    <form
      role="search"
      aria-label={t('find.search.landmark')}
      className={styles.form}
      onSubmit={event => {
        event.preventDefault();
        props.onAsk(typed.trim());
      }}
    >
      <div className={styles.field}>
        <SearchField
          label={t('find.search.label')}
          // Left out, it is an English word.
          placeholder=""
          value={typed}
          maxLength={200}
          onChange={setTyped}
          onClear={() => props.onAsk('')}
          size="medium"
        />
      </div>
      <Button type="submit" variant="primary" size="medium">
        {t('find.search.submit')}
      </Button>
    </form>
  );
}
