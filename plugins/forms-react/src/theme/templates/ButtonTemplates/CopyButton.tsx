import { type IconButtonProps, TranslatableString } from '@rjsf/utils';
import { TextButton } from './TextButton';

/** Copies an item of a list below itself. */
export function CopyButton(props: IconButtonProps) {
  return <TextButton {...props} text={TranslatableString.CopyButton} />;
}
