import {
  type ArrayFieldItemButtonsTemplateProps,
  buttonId,
  TranslatableString,
} from '@rjsf/utils';

/** The buttons of one item, each named with the item it acts on. Moving needs no dragging. */
export function ArrayFieldItemButtonsTemplate(
  props: ArrayFieldItemButtonsTemplateProps,
) {
  const {
    fieldPathId,
    hasCopy,
    hasMoveDown,
    hasMoveUp,
    hasRemove,
    index,
    registry,
    schema,
    uiSchema,
  } = props;
  const { CopyButton, MoveDownButton, MoveUpButton, RemoveButton } =
    registry.templates.ButtonTemplates;
  const locked = props.disabled || props.readonly;
  const item = `${
    schema.title ?? registry.translateString(TranslatableString.ArrayItemTitle)
  } ${index + 1}`;
  const button = (
    id: Parameters<typeof buttonId>[1],
    text: TranslatableString,
  ) => ({
    registry,
    uiSchema,
    id: buttonId(fieldPathId, id),
    'aria-label': `${registry.translateString(text)}: ${item}`,
  });
  return (
    <>
      {(hasMoveUp || hasMoveDown) && (
        <>
          <MoveUpButton
            {...button('moveUp', TranslatableString.MoveUpButton)}
            disabled={locked || !hasMoveUp}
            onClick={props.onMoveUpItem}
          />
          <MoveDownButton
            {...button('moveDown', TranslatableString.MoveDownButton)}
            disabled={locked || !hasMoveDown}
            onClick={props.onMoveDownItem}
          />
        </>
      )}
      {hasCopy && (
        <CopyButton
          {...button('copy', TranslatableString.CopyButton)}
          disabled={locked}
          onClick={props.onCopyItem}
        />
      )}
      {hasRemove && (
        <RemoveButton
          {...button('remove', TranslatableString.RemoveButton)}
          disabled={locked}
          onClick={props.onRemoveItem}
        />
      )}
    </>
  );
}
