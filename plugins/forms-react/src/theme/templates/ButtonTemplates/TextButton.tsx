import { Button } from '@backstage/ui';
import type { MouseEvent } from 'react';
import type { IconButtonProps, TranslatableString } from '@rjsf/utils';

interface TextButtonProps
  extends Pick<
    IconButtonProps,
    'id' | 'onClick' | 'disabled' | 'registry' | 'aria-label'
  > {
  readonly text: TranslatableString;
  /** Instead of RJSF's word. */
  readonly label?: string;
  readonly variant?: 'secondary' | 'tertiary';
}

/** RJSF draws icons; words need no tooltip and no guessing. */
export function TextButton({
  id,
  onClick,
  disabled,
  registry,
  text,
  label,
  variant = 'tertiary',
  ...rest
}: TextButtonProps) {
  return (
    <Button
      // A button keeps the id it was born with; one of an item that has moved is another button.
      key={id}
      id={id}
      variant={variant}
      isDisabled={disabled}
      onClick={
        onClick && (event => onClick(event as MouseEvent<HTMLButtonElement>))
      }
      aria-label={rest['aria-label']}
    >
      {label ?? registry.translateString(text)}
    </Button>
  );
}
