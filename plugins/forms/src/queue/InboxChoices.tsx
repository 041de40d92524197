import { Field, SelectInput, useLanguage, useTexts } from '@tukiverkko/ui';
import { EntityPicker } from '../inbox/EntityPicker';
import { inLanguage } from '../names/inLanguage';
import { useEntitySource } from '../names/useEntitySource';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import type { InboxFiltersProps } from './InboxFilters';
import { filterChoices, type InboxLook } from './InboxLook';
import { viewRow } from './inboxViews';

/** Entities that requests are narrowed by, as the catalogue calls them. */
const picked = { service: 'ConsultationService', region: 'Region' } as const;

/** Props of {@link InboxChoices}. */
export interface InboxChoicesProps
  extends Pick<InboxFiltersProps, 'look' | 'teams' | 'onChange'> {
  readonly nameOf: (ref: string) => string;
}

/** What a list is narrowed and sorted by, each chosen from what there is. */
export function InboxChoices({
  look,
  teams,
  nameOf,
  onChange,
}: InboxChoicesProps) {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  const source = useEntitySource();
  const { sorts } = viewRow(look.view);
  const pickedOne = (ref: string | undefined) =>
    ref ? { ref, name: nameOf(ref) } : undefined;
  return (
    <>
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
    </>
  );
}
