import { Confirm } from '@tukiverkko/ui';
import {
  type ArrayFieldItemButtonsTemplateProps,
  buttonId,
  TranslatableString,
} from '@rjsf/utils';
import { useState } from 'react';
import { listTexts } from '../../texts/listTexts';
import { languageOf } from '../FormContext';
import { useListFocus } from '../ListFocus';

/** The buttons of one item, each named with the item it acts on. Moving needs no dragging; removing asks first. */
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
  const focusAfter = useListFocus();
  const [isAsking, setIsAsking] = useState(false);
  const list = fieldPathId.$id.replace(/_\d+$/, '');
  const own = listTexts[languageOf(registry.formContext)];
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
  const buttonsAt = (
    place: number,
    ...names: readonly Parameters<typeof buttonId>[1][]
  ) => names.map(name => buttonId(`${list}_${place}`, name));
  return (
    <>
      {(hasMoveUp || hasMoveDown) && (
        <>
          <MoveUpButton
            {...button('moveUp', TranslatableString.MoveUpButton)}
            disabled={locked || !hasMoveUp}
            onClick={event => {
              focusAfter(...buttonsAt(index - 1, 'moveUp', 'moveDown'));
              props.onMoveUpItem(event);
            }}
          />
          <MoveDownButton
            {...button('moveDown', TranslatableString.MoveDownButton)}
            disabled={locked || !hasMoveDown}
            onClick={event => {
              focusAfter(...buttonsAt(index + 1, 'moveDown', 'moveUp'));
              props.onMoveDownItem(event);
            }}
          />
        </>
      )}
      {hasCopy && (
        <CopyButton
          {...button('copy', TranslatableString.CopyButton)}
          disabled={locked}
          onClick={event => {
            focusAfter(`${list}_${index + 1}`);
            props.onCopyItem(event);
          }}
        />
      )}
      {hasRemove && (
        <>
          <RemoveButton
            {...button('remove', TranslatableString.RemoveButton)}
            disabled={locked}
            onClick={() => setIsAsking(true)}
          />
          <Confirm
            title={own.removeTitle(item)}
            actionLabel={registry.translateString(
              TranslatableString.RemoveButton,
            )}
            cancelLabel={own.keep}
            isDestructive
            isOpen={isAsking}
            onCancel={() => setIsAsking(false)}
            onConfirm={() => {
              setIsAsking(false);
              focusAfter(
                `${list}_${index}`,
                `${list}_${index - 1}`,
                `${list}__add`,
              );
              props.onRemoveItem();
            }}
          >
            {own.removeText}
          </Confirm>
        </>
      )}
    </>
  );
}
