import { Switch } from '@backstage/ui';
import { Field, SelectInput, useLanguage, useTexts } from '@tukiverkko/ui';
import { vocabularies } from '@tukiverkko/plugin-expert-network-common';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import styles from './CoverageFilters.module.css';
import { coverageFilters, type CoverageView } from './CoverageView';

/** What counts as help in the coverage, and what of it is shown. */
export function CoverageFilters(props: {
  readonly view: CoverageView;
  readonly onChange: (view: CoverageView) => void;
}) {
  const { view, onChange } = props;
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();

  return (
    <div role="group" aria-label={t('find.filters')} className={styles.filters}>
      {coverageFilters.map(filter => (
        <Field
          key={filter}
          id={`coverage-${filter}`}
          label={t(`find.facet.${filter}`)}
        >
          {wiring => (
            <SelectInput
              {...wiring}
              placeholder={t('coverage.any')}
              options={vocabularies[filter].map(({ code, names }) => ({
                value: code,
                label: names[language],
              }))}
              value={view[filter][0]}
              onChange={value =>
                onChange({ ...view, [filter]: value ? [value] : [] })
              }
            />
          )}
        </Field>
      ))}
      <Switch
        label={t('coverage.general')}
        isSelected={view.general}
        onChange={general => onChange({ ...view, general })}
      />
      <Switch
        label={t('coverage.onlyGaps')}
        isSelected={view.onlyGaps}
        onChange={onlyGaps => onChange({ ...view, onlyGaps })}
      />
    </div>
  );
}
