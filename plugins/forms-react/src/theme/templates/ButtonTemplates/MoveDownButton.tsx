import { type IconButtonProps, TranslatableString } from '@rjsf/utils';
import { TextButton } from './TextButton';

/** Moves an item of a list one place down. */
export function MoveDownButton(props: IconButtonProps) {
  return <TextButton {...props} text={TranslatableString.MoveDownButton} />;
}
