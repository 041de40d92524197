import {
  RiArrowDownLine,
  RiArrowUpLine,
  RiAsterisk,
  RiDeleteBinLine,
  RiDragMove2Line,
  RiExchangeLine,
  RiFileCopyLine,
} from '@remixicon/react';
import { Toolbar } from 'react-aria-components';
import { useTexts } from '@tukiverkko/ui';
import { useBuilder } from '../../session/Builder';
import { builderTranslationRef } from '../../texts/builderTranslationRef';
import { type ComposeCommand } from '../composeKeys';
import { useComposing } from '../Composing';
import styles from './Canvas.module.css';
import { IconButton } from './IconButton';

const commands = [
  ['moveUp', RiArrowUpLine],
  ['moveDown', RiArrowDownLine],
  ['move', RiDragMove2Line],
  ['duplicate', RiFileCopyLine],
  ['remove', RiDeleteBinLine],
] as const satisfies readonly (readonly [ComposeCommand, unknown])[];

interface ElementBarProps {
  readonly element: string;
  readonly title: string;
  /** Whether it must be answered; undefined for what is not asked. */
  readonly isRequired?: boolean;
}

/** What is often done to the one element that is selected. */
export function ElementBar({ element, title, isRequired }: ElementBarProps) {
  const { t } = useTexts(builderTranslationRef);
  const { edit } = useBuilder();
  const { run } = useComposing();
  return (
    <Toolbar className={styles.bar} aria-label={t('compose.bar', { title })}>
      {isRequired !== undefined && (
        <IconButton
          label={t('compose.bar.required')}
          isPressed={isRequired}
          onPress={() =>
            edit('setProperty', {
              elements: [element],
              property: 'required',
              value: !isRequired,
            })
          }
        >
          <RiAsterisk aria-hidden />
        </IconButton>
      )}
      {isRequired !== undefined && (
        <IconButton
          label={t('properties.convert')}
          onPress={() => run('convert', element)}
        >
          <RiExchangeLine aria-hidden />
        </IconButton>
      )}
      {commands.map(([command, Icon]) => (
        <IconButton
          key={command}
          label={t(`compose.command.${command}`)}
          onPress={() => run(command, element)}
        >
          <Icon aria-hidden />
        </IconButton>
      ))}
    </Toolbar>
  );
}
