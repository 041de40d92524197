import { ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import { Field, SelectInput, useLanguage, useTexts } from '@tukiverkko/ui';
import { vocabularies } from '@tukiverkko/plugin-expert-network-common';
import { useId } from 'react';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import { countsShown, isCount, type RegionsView } from './RegionsView';
import styles from './RegionsPage.module.css';

/** What the map shows, and whether it is a map or a table. */
export function ShownOnMap(props: {
  readonly view: RegionsView;
  readonly onChange: (view: RegionsView) => void;
}) {
  const { view, onChange } = props;
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const labelId = useId();

  const collator = new Intl.Collator(language);
  const phenomena = vocabularies.phenomena
    .map(({ code, names }) => ({ value: code, label: names[language] }))
    .sort((a, b) => collator.compare(a.label, b.label));
  const kind = isCount(view.show) ? view.show : 'coverage';

  return (
    <div className={styles.shown}>
      <div className={styles.choice}>
        <span id={labelId}>{t('regions.show')}</span>
        <ToggleButtonGroup
          aria-labelledby={labelId}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[kind]}
          onSelectionChange={keys => {
            const [key] = [...keys].map(String);
            onChange({
              ...view,
              show: key === 'coverage' ? phenomena[0].value : key,
            });
          }}
        >
          {[...countsShown, 'coverage' as const].map(shown => (
            <ToggleButton key={shown} id={shown}>
              {t(`regions.show.${shown}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </div>
      {kind === 'coverage' && (
        <Field id="regions-phenomenon" label={t('find.facet.phenomena')}>
          {wiring => (
            <SelectInput
              {...wiring}
              options={phenomena}
              value={view.show}
              onChange={show => onChange({ ...view, show: show ?? view.show })}
            />
          )}
        </Field>
      )}
      <ToggleButtonGroup
        aria-label={t('find.layout')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[view.layout]}
        onSelectionChange={keys =>
          onChange({ ...view, layout: keys.has('table') ? 'table' : 'map' })
        }
      >
        <ToggleButton id="map">{t('find.layout.map')}</ToggleButton>
        <ToggleButton id="table">{t('find.layout.table')}</ToggleButton>
      </ToggleButtonGroup>
    </div>
  );
}
