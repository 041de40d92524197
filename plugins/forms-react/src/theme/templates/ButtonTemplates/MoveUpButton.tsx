import { type IconButtonProps, TranslatableString } from '@rjsf/utils';
import { TextButton } from './TextButton';

/** Moves an item of a list one place up. */
export function MoveUpButton(props: IconButtonProps) {
  return <TextButton {...props} text={TranslatableString.MoveUpButton} />;
}
