import { type IconButtonProps, TranslatableString } from '@rjsf/utils';
import { TextButton } from './TextButton';

/** Removes an item or a file. */
export function RemoveButton(props: IconButtonProps) {
  return <TextButton {...props} text={TranslatableString.RemoveButton} />;
}
