import { Switch } from '@backstage/ui';
import { Field, SelectInput, useTexts } from '@tukiverkko/ui';
import type {
  FacetName,
  FindResponse,
} from '@tukiverkko/plugin-expert-network-common';
import { useState } from 'react';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import { FacetField } from './FacetField';
import type { FindView } from './FindView';
import type { RegionChoices } from './regionChoices';
import styles from './Facets.module.css';

// What is asked most stands open; the rest is a press away.
const first: readonly FacetName[] = [
  'phenomena',
  'modes',
  'languages',
  'levels',
];
const more: readonly FacetName[] = ['expertise', 'clientGroups'];
const long: ReadonlySet<FacetName> = new Set([
  'phenomena',
  'expertise',
  'clientGroups',
]);

/** What a search can be narrowed by, with the hits each choice would leave. */
export function Facets(props: {
  readonly view: FindView;
  readonly facets: FindResponse['facets'];
  readonly regions: RegionChoices;
  /** Slug of the region that is searched; absent where it is the usual one. */
  readonly region: string | undefined;
  readonly onRegion: (region: string | undefined) => void;
  readonly onChange: (view: FindView) => void;
}) {
  const { view, facets, regions, onChange } = props;
  const { t } = useTexts(expertNetworkTranslationRef);

  // Only at first: what is opened or closed by hand stays so, and nothing closes under the reader.
  const [startsOpen] = useState(() =>
    more.some(facet => view[facet].length > 0),
  );
  const field = (facet: FacetName) => (
    <FacetField
      key={facet}
      facet={facet}
      hits={facets[facet]}
      chosen={view[facet]}
      isLong={long.has(facet)}
      onChange={chosen => onChange({ ...view, [facet]: chosen })}
    />
  );
  return (
    <div className={styles.facets}>
      <Field id="find-region" label={t('find.facet.region')}>
        {wiring => (
          <SelectInput
            {...wiring}
            options={regions.options}
            placeholder={regions.usual}
            value={
              regions.options.some(({ value }) => value === props.region)
                ? props.region
                : undefined
            }
            onChange={props.onRegion}
          />
        )}
      </Field>
      {first.map(field)}
      {more.some(facet => Object.keys(facets[facet]).length > 0) && (
        <details className={styles.more} open={startsOpen}>
          <summary>{t('find.facet.more')}</summary>
          <div className={styles.facets}>{more.map(field)}</div>
        </details>
      )}
      <Switch
        label={t('find.facet.open')}
        isSelected={view.openOnly}
        onChange={openOnly => onChange({ ...view, openOnly })}
      />
      <Switch
        label={t('find.facet.ended')}
        isSelected={view.withEnded}
        onChange={withEnded => onChange({ ...view, withEnded })}
      />
    </div>
  );
}
