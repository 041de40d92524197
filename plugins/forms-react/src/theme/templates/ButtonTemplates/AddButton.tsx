import {
  getUiOptions,
  type IconButtonProps,
  TranslatableString,
} from '@rjsf/utils';
import type { RowsOptions } from '../../rows';
import { TextButton } from './TextButton';

/** Adds an item to a list or a property to an object. */
export function AddButton(props: IconButtonProps) {
  const rows = getUiOptions(props.uiSchema).group as RowsOptions | undefined;
  const label = rows?.addLabel;
  return (
    <TextButton
      {...props}
      text={TranslatableString.AddButton}
      label={label}
      variant="secondary"
    />
  );
}
