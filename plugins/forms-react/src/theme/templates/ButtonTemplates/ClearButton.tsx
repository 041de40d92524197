import { type IconButtonProps, TranslatableString } from '@rjsf/utils';
import { TextButton } from './TextButton';

/** Empties a text field. */
export function ClearButton(props: IconButtonProps) {
  return <TextButton {...props} text={TranslatableString.ClearButton} />;
}
