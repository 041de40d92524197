import { Button, ButtonIcon, Checkbox } from '@backstage/ui';
import { RiAddLine, RiDeleteBinLine } from '@remixicon/react';
import { SelectInput, useTexts } from '@tukiverkko/ui';
import type {
  ActionProps,
  CombinatorSelectorProps,
  NotToggleProps,
} from 'react-querybuilder';
import { builderTranslationRef } from '../../texts/builderTranslationRef';
import { placeName, type RowContext } from './RowContext';

/** Whether all conditions of a group have to hold, or one of them. */
export function JoinControl({
  value,
  handleOnChange,
  path,
  rules,
  context,
}: CombinatorSelectorProps) {
  const { t } = useTexts(builderTranslationRef);
  const { isReadOnly, isCounting } = context as RowContext;
  if (rules.length < 2 || (isCounting && path.length === 0)) return null;
  return (
    <SelectInput
      aria-label={
        path.length === 0
          ? t('rules.join')
          : t('rules.join.group', { place: placeName(path) })
      }
      options={[
        { value: 'and', label: t('rules.join.and') },
        { value: 'or', label: t('rules.join.or') },
      ]}
      value={value}
      onChange={next => next && handleOnChange(next)}
      readOnly={isReadOnly}
    />
  );
}

/** Turns a whole group around. */
export function NotControl({
  checked,
  handleOnChange,
  path,
  context,
}: NotToggleProps) {
  const { t } = useTexts(builderTranslationRef);
  const { isReadOnly, isCounting } = context as RowContext;
  if (isCounting && path.length === 0) return null;
  return (
    <Checkbox
      isSelected={checked ?? false}
      onChange={handleOnChange}
      isDisabled={isReadOnly}
    >
      {t('rules.not')}
    </Checkbox>
  );
}

/** Adds a condition to a group. */
export function AddRowAction(props: ActionProps) {
  const { t } = useTexts(builderTranslationRef);
  return <AddAction {...props} text={t('rules.addCondition')} kind="row" />;
}

/** Adds a group of conditions to a group. */
export function AddGroupAction(props: ActionProps) {
  const { t } = useTexts(builderTranslationRef);
  return <AddAction {...props} text={t('rules.addGroup')} kind="group" />;
}

function AddAction({
  handleOnClick,
  path,
  context,
  text,
  kind,
}: ActionProps & { readonly text: string; readonly kind: string }) {
  if ((context as RowContext).isReadOnly) return null;
  return (
    <Button
      size="small"
      variant="tertiary"
      iconStart={<RiAddLine aria-hidden />}
      onPress={() => handleOnClick()}
      data-add={`${kind}:${path.join('.')}`}
    >
      {text}
    </Button>
  );
}

/** Takes a condition or a whole group away. */
export function RemoveAction({
  handleOnClick,
  path,
  context,
  ruleOrGroup,
}: ActionProps) {
  const { t } = useTexts(builderTranslationRef);
  if ((context as RowContext).isReadOnly) return null;
  const place = placeName(path);
  return (
    <ButtonIcon
      size="small"
      variant="tertiary"
      icon={<RiDeleteBinLine aria-hidden />}
      aria-label={
        'rules' in ruleOrGroup
          ? t('rules.removeGroup', { place })
          : t('rules.removeCondition', { place })
      }
      onPress={() => handleOnClick()}
    />
  );
}
