import { Button } from '@backstage/ui';
import type { FormsMe } from '@tukiverkko/plugin-forms-common';
import {
  Field,
  FilterBar,
  TextInput,
  useIsNarrow,
  type ChosenFilter,
  useTexts,
} from '@tukiverkko/ui';
import { useEffect, useState } from 'react';
import { useEntityNames } from '../names/useEntityNames';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import { InboxChoices } from './InboxChoices';
import type { InboxLook } from './InboxLook';
import styles from './InboxFilters.module.css';

/** Props of {@link InboxFilters}. */
export interface InboxFiltersProps {
  readonly look: InboxLook;
  readonly teams: FormsMe['teams'];
  readonly onChange: (change: Partial<InboxLook>, isPush?: boolean) => void;
  /** How many rows are shown, in words. */
  readonly count: string | undefined;
}

/** What narrows the list: each is a part of the address. */
export function InboxFilters({
  look,
  teams,
  onChange,
  count,
}: InboxFiltersProps) {
  const { t } = useTexts(formsTranslationRef);
  const nameOf = useEntityNames([look.service, look.region]);
  const [words, setWords] = useState(look.words ?? '');
  useEffect(() => setWords(look.words ?? ''), [look.words]);
  const isNarrow = useIsNarrow(768);
  const choices = (
    <InboxChoices
      look={look}
      teams={teams}
      nameOf={nameOf}
      onChange={onChange}
    />
  );

  const tag = (
    name: keyof InboxLook &
      ('priority' | 'due' | 'service' | 'region' | 'words'),
    value: string | undefined,
  ): readonly ChosenFilter[] =>
    look[name] && value
      ? [
          {
            id: name,
            label: `${t(`queue.filter.${name}`)}: ${value}`,
            onRemove: () => onChange({ [name]: undefined }),
          },
        ]
      : [];
  return (
    <FilterBar
      chosen={[
        ...tag('words', look.words),
        ...tag('service', look.service && nameOf(look.service)),
        ...tag('region', look.region && nameOf(look.region)),
        ...tag('priority', look.priority && t(`priority.${look.priority}`)),
        ...tag('due', look.due && t(`queue.due.${look.due}`)),
      ]}
      onClear={() =>
        onChange({
          words: undefined,
          service: undefined,
          region: undefined,
          priority: undefined,
          due: undefined,
        })
      }
      count={count}
    >
      <form
        role="search"
        className={styles.search}
        onSubmit={event => {
          event.preventDefault();
          onChange({ words: words.trim() || undefined }, true);
        }}
      >
        <Field id="queue-words" label={t('queue.search')}>
          {wiring => (
            <TextInput
              {...wiring}
              type="search"
              value={words}
              onChange={setWords}
            />
          )}
        </Field>
        <Button type="submit" variant="secondary">
          {t('queue.searchAction')}
        </Button>
      </form>
      {isNarrow ? (
        <details className={styles.choices}>
          <summary>{t('queue.filters')}</summary>
          {choices}
        </details>
      ) : (
        choices
      )}
    </FilterBar>
  );
}
