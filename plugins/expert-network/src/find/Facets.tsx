import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Switch } from '@backstage/ui';
import { ChoiceList, Field, SelectInput, useLanguage } from '@tukiverkko/ui';
import type { FindResponse } from '@tukiverkko/plugin-expert-network-common';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import { facetValues, type CountedFacet } from './facetValues';
import type { FindView } from './FindView';
import type { RegionChoices } from './regionChoices';
import styles from './Facets.module.css';

const counted: readonly CountedFacet[] = ['modes', 'languages', 'levels'];

/** What a search can be narrowed by, with the hits each choice would leave. */
export function Facets(props: {
  readonly view: FindView;
  readonly facets: FindResponse['facets'];
  readonly regions: RegionChoices;
  readonly onChange: (view: FindView) => void;
}) {
  const { view, regions, onChange } = props;
  const { t } = useTranslationRef(expertNetworkTranslationRef);
  const language = useLanguage();

  return (
    <div className={styles.facets}>
      <Field id="find-region" label={t('find.facet.region')}>
        {wiring => (
          <SelectInput
            {...wiring}
            options={regions.options}
            placeholder={regions.usual}
            value={
              regions.options.some(({ value }) => value === view.region)
                ? view.region
                : undefined
            }
            onChange={region => onChange({ ...view, region })}
          />
        )}
      </Field>
      {counted.map(facet => {
        const values = facetValues(
          facet,
          props.facets[facet],
          view[facet],
          language,
        );
        if (values.length === 0) return null;
        return (
          <Field
            key={facet}
            id={`find-${facet}`}
            label={t(`find.facet.${facet}`)}
            group
          >
            {wiring => (
              <ChoiceList
                {...wiring}
                kind="checkbox"
                value={view[facet]}
                onChange={chosen => onChange({ ...view, [facet]: chosen })}
                options={values.map(({ code, label, hits }) => ({
                  value: code,
                  label: `${label} ${hits}`,
                }))}
              />
            )}
          </Field>
        );
      })}
      <Switch
        label={t('find.facet.open')}
        isSelected={view.openOnly}
        onChange={openOnly => onChange({ ...view, openOnly })}
      />
    </div>
  );
}
