import { ToggleButton, ToggleButtonGroup } from '@backstage/ui';

/** Props of {@link ViewSwitch}. */
export interface ViewSwitchProps<View extends string> {
  readonly label: string;
  readonly views: readonly { readonly id: View; readonly label: string }[];
  readonly chosen: View;
  readonly onChoose: (view: View) => void;
}

/** Chooses one view of a list; exactly one is always chosen. */
export function ViewSwitch<View extends string>({
  label,
  views,
  chosen,
  onChoose,
}: ViewSwitchProps<View>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={keys => {
        const view = views.find(one => keys.has(one.id));
        if (view) onChoose(view.id);
      }}
    >
      {views.map(view => (
        <ToggleButton key={view.id} id={view.id}>
          {view.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
