import { ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import { useTexts } from '@tukiverkko/ui';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import { type Layout, layouts } from './FindView';

/** Results as a list, on the map, or as a table. */
export function LayoutChoice(props: {
  readonly layout: Layout;
  readonly onChange: (layout: Layout) => void;
}) {
  const { t } = useTexts(expertNetworkTranslationRef);
  return (
    <ToggleButtonGroup
      aria-label={t('find.layout')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[props.layout]}
      onSelectionChange={keys => {
        const chosen = layouts.find(layout => keys.has(layout));
        if (chosen) props.onChange(chosen);
      }}
    >
      {layouts.map(layout => (
        <ToggleButton key={layout} id={layout}>
          {t(`find.layout.${layout}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
