import { Tooltip, TooltipTrigger } from '@backstage/ui';
import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';
import styles from './IconButton.module.css';

interface IconButtonProps {
  readonly label: string;
  readonly onPress: () => void;
  readonly isDisabled?: boolean;
  readonly isPressed?: boolean;
  readonly children: ReactElement;
}

/** A small picture to press, named in words that are also seen. */
export function IconButton(props: IconButtonProps) {
  return (
    <TooltipTrigger>
      <Button
        className={styles.button}
        aria-label={props.label}
        aria-pressed={props.isPressed}
        isDisabled={props.isDisabled}
        onPress={props.onPress}
      >
        {props.children}
      </Button>
      <Tooltip>{props.label}</Tooltip>
    </TooltipTrigger>
  );
}
