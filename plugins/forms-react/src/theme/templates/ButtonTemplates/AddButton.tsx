import { type IconButtonProps, TranslatableString } from '@rjsf/utils';
import { TextButton } from './TextButton';

/** Adds an item to a list or a property to an object. */
export function AddButton(props: IconButtonProps) {
  return (
    <TextButton
      {...props}
      text={TranslatableString.AddButton}
      variant="secondary"
    />
  );
}
