import { FilterBar, useLanguage, useTexts } from '@tukiverkko/ui';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import { chosenFiltersOf } from './chosenFiltersOf';
import { noFilters, type FindView } from './FindView';
import type { RegionChoices } from './regionChoices';

/** What narrows the search now, each removable. */
export function ChosenFilters(props: {
  readonly view: FindView;
  readonly regions: RegionChoices;
  readonly onChange: (view: FindView) => void;
}) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();

  return (
    <FilterBar
      label={t('find.filters')}
      onClear={() =>
        props.onChange({ ...noFilters, layout: props.view.layout })
      }
      chosen={chosenFiltersOf(props.view, props.regions, language).map(
        ({ id, facet, value, without }) => ({
          id,
          label: value
            ? `${t(`find.facet.${facet}`)}: ${value}`
            : t(`find.facet.${facet}`),
          onRemove: () => props.onChange(without),
        }),
      )}
    />
  );
}
