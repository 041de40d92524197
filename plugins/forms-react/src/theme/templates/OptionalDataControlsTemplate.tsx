import { Button } from '@backstage/ui';
import type { OptionalDataControlsTemplateProps } from '@rjsf/utils';

/** Adds or removes a group that may be left out, or says that it is empty. */
export function OptionalDataControlsTemplate(
  props: OptionalDataControlsTemplateProps,
) {
  const { id, label, onAddClick, onRemoveClick } = props;
  const onPress = onAddClick ?? onRemoveClick;
  if (!onPress) return <p id={id}>{label}</p>;
  return (
    <Button id={id} variant="secondary" onPress={() => onPress()}>
      {label}
    </Button>
  );
}
