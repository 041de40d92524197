import {
  ChoiceList,
  Field,
  Picker,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import type { FacetName } from '@tukiverkko/plugin-expert-network-common';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import { facetValues } from './facetValues';

/** More values than this are found by typing instead of read through. */
const readable = 8;

/** One facet: its values with the hits each would leave; nothing where there is nothing to choose. */
export function FacetField(props: {
  readonly facet: FacetName;
  readonly hits: Readonly<Record<string, number>>;
  readonly chosen: readonly string[];
  readonly isLong?: boolean;
  readonly onChange: (chosen: readonly string[]) => void;
}) {
  const { facet, chosen, onChange } = props;
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();

  const values = facetValues(facet, props.hits, chosen, language);
  if (values.length === 0) return null;

  const label = t(`find.facet.${facet}`);
  if (props.isLong && values.length > readable) {
    const options = values.map(value => ({
      id: value.code,
      label: value.label,
      description: t('find.facet.hits', { count: value.hits }),
    }));
    return (
      <Field id={`find-${facet}`} label={label}>
        {wiring => (
          <Picker
            {...wiring}
            mode="multiple"
            options={options}
            value={options.filter(({ id }) => chosen.includes(id))}
            onChange={picked => onChange(picked.map(({ id }) => id))}
          />
        )}
      </Field>
    );
  }
  return (
    <Field id={`find-${facet}`} label={label} group>
      {wiring => (
        <ChoiceList
          {...wiring}
          kind="checkbox"
          value={chosen}
          onChange={onChange}
          options={values.map(value => ({
            value: value.code,
            label: `${value.label} ${value.hits}`,
          }))}
        />
      )}
    </Field>
  );
}
