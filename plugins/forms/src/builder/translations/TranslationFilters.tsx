import { titleOf } from '@tukiverkko/plugin-forms-common/building';
import {
  Field,
  FilterBar,
  SelectInput,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { useId } from 'react';
import { useBuilder } from '../session/Builder';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import { languageName } from './languageName';
import type { TranslationLook } from './useShownRows';

const shows = ['missing', 'stale', 'unreviewed'] as const;

/** Which texts are looked at: by how they stand, by page, by language. */
export function TranslationFilters({
  count,
  languages,
  look,
  onLanguage,
  onLook,
}: {
  readonly look: TranslationLook;
  readonly languages: readonly string[];
  readonly onLook: (look: Omit<TranslationLook, 'languages'>) => void;
  readonly onLanguage: (language: string | undefined) => void;
  readonly count: string;
}) {
  const { t } = useTexts(builderTranslationRef);
  const reader = useLanguage();
  const { definition } = useBuilder();
  const ids = { show: useId(), page: useId(), language: useId() };
  const { page, show } = look;
  return (
    <FilterBar label={t('translations.filters')} count={count}>
      <Field id={ids.show} label={t('translations.show')}>
        {wiring => (
          <SelectInput
            {...wiring}
            placeholder={t('translations.show.all')}
            options={shows.map(value => ({
              value,
              label: t(`translations.show.${value}`),
            }))}
            value={show === 'all' ? undefined : show}
            onChange={value =>
              onLook({ page, show: shows.find(one => one === value) ?? 'all' })
            }
          />
        )}
      </Field>
      <Field id={ids.page} label={t('translations.page')}>
        {wiring => (
          <SelectInput
            {...wiring}
            placeholder={t('translations.page.all')}
            options={definition.pages.map(({ id }, index) => ({
              value: id,
              label: `${index + 1} ${titleOf(definition, `$page.${id}`)}`,
              lang: definition.languages.source,
            }))}
            value={page}
            onChange={value => onLook({ show, page: value })}
          />
        )}
      </Field>
      {languages.length > 1 && (
        <Field id={ids.language} label={t('translations.language')}>
          {wiring => (
            <SelectInput
              {...wiring}
              placeholder={t('translations.language.all')}
              options={languages.map(value => ({
                value,
                label: languageName(value, reader),
              }))}
              value={
                look.languages.length === 1 ? look.languages[0] : undefined
              }
              onChange={onLanguage}
            />
          )}
        </Field>
      )}
    </FilterBar>
  );
}
