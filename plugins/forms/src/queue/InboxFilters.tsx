import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import type { FormsMe } from '@tukiverkko/plugin-forms-common';
import {
  Field,
  FilterBar,
  SelectInput,
  TextInput,
  useLanguage,
  type ChosenFilter,
} from '@tukiverkko/ui';
import { useEffect, useState } from 'react';
import { EntityPicker } from '../inbox/EntityPicker';
import { inLanguage } from '../names/inLanguage';
import { useEntityNames } from '../names/useEntityNames';
import { useEntitySource } from '../names/useEntitySource';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import { filterChoices, type InboxLook } from './InboxLook';
import { viewRow } from './inboxViews';
import styles from './InboxFilters.module.css';

/** Entities that requests are narrowed by, as the catalogue calls them. */
const picked = { service: 'ConsultationService', region: 'Region' } as const;

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
  const { t } = useTranslationRef(formsTranslationRef);
  const language = useLanguage();
  const source = useEntitySource();
  const nameOf = useEntityNames([look.service, look.region]);
  const [words, setWords] = useState(look.words ?? '');
  useEffect(() => setWords(look.words ?? ''), [look.words]);
  const { sorts } = viewRow(look.view);
  const pickedOne = (ref: string | undefined) =>
    ref ? { ref, name: nameOf(ref) } : undefined;

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
      {teams.length > 1 && !viewRow(look.view).isArea && (
        <Field id="queue-team" label={t('inbox.team')}>
          {wiring => (
            <SelectInput
              {...wiring}
              placeholder={t('inbox.allTeams')}
              options={teams.map(({ ref, name }) => ({
                value: ref,
                label: inLanguage(name, language),
              }))}
              value={look.team}
              onChange={team => onChange({ team })}
            />
          )}
        </Field>
      )}
      <Field id="queue-due" label={t('queue.filter.due')}>
        {wiring => (
          <SelectInput
            {...wiring}
            placeholder={t('queue.any')}
            options={filterChoices.due.map(due => ({
              value: due,
              label: t(`queue.due.${due}`),
            }))}
            value={look.due}
            onChange={due => onChange({ due: due as InboxLook['due'] })}
          />
        )}
      </Field>
      <Field id="queue-priority" label={t('queue.filter.priority')}>
        {wiring => (
          <SelectInput
            {...wiring}
            placeholder={t('queue.any')}
            options={filterChoices.priority.map(priority => ({
              value: priority,
              label: t(`priority.${priority}`),
            }))}
            value={look.priority}
            onChange={priority =>
              onChange({ priority: priority as InboxLook['priority'] })
            }
          />
        )}
      </Field>
      {(['service', 'region'] as const).map(name => (
        <Field
          key={name}
          id={`queue-${name}`}
          label={t(`queue.filter.${name}`)}
        >
          {wiring => (
            <EntityPicker
              {...wiring}
              source={source}
              wish={{ kind: picked[name] }}
              value={pickedOne(look[name])}
              onChange={entity => onChange({ [name]: entity?.ref })}
            />
          )}
        </Field>
      ))}
      {sorts.length > 1 && (
        <Field id="queue-sort" label={t('queue.sort')}>
          {wiring => (
            <SelectInput
              {...wiring}
              placeholder={t(`queue.sort.${sorts[0]}`)}
              options={sorts.slice(1).map(sort => ({
                value: sort,
                label: t(`queue.sort.${sort}`),
              }))}
              value={look.sort === sorts[0] ? undefined : look.sort}
              onChange={sort => onChange({ sort: sort as InboxLook['sort'] })}
            />
          )}
        </Field>
      )}
    </FilterBar>
  );
}
