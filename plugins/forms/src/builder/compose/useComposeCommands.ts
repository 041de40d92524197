import { useTexts } from '@tukiverkko/ui';
import { type Command, useOfferCommands } from '../frame/commands';
import { useBuilder } from '../session/Builder';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import type { FormClipboard } from './clipboard/useClipboard';
import { composeKeys } from './composeKeys';
import type { Commands } from './useCommands';

const ofSelection = [
  'moveUp',
  'moveDown',
  'move',
  'duplicate',
  'remove',
] as const;

/** Puts what one does on the Edit tab into the command palette: everything a key does has a name there too. */
export function useComposeCommands(
  commands: Commands,
  clipboard: FormClipboard,
  mayChange: boolean,
): void {
  const { t } = useTexts(builderTranslationRef);
  const { selection } = useBuilder();
  const isChosen = selection.length > 0;
  const command = (
    id: string,
    label: string,
    run: () => void,
    keys?: string,
  ): Command => ({ id: `compose ${id}`, group: 'selection', label, run, keys });
  const keysOf = (name: string): string | undefined => {
    const found = composeKeys.find(one => one.command === name);
    return found && [found.held, found.key].filter(Boolean).join(' ');
  };
  // The page may write the clipboard only where the browser lets it; the window keeps its own.
  const write = (text: string | undefined) => {
    if (text !== undefined) navigator.clipboard?.writeText(text).catch(ignore);
  };
  const paste = () => {
    const reading = navigator.clipboard?.readText?.() ?? Promise.reject();
    reading.then(clipboard.paste, () => clipboard.paste());
  };
  useOfferCommands([
    ...(mayChange
      ? [
          command(
            'add',
            t('compose.add.button'),
            () => commands.run('add'),
            '/',
          ),
          command('paste', t('compose.command.paste'), paste, 'Ctrl V'),
        ]
      : []),
    ...(mayChange && isChosen
      ? [
          ...ofSelection.map(name =>
            command(
              name,
              t(`compose.command.${name}`),
              () => commands.run(name),
              keysOf(name),
            ),
          ),
          command(
            'cut',
            t('compose.command.cut'),
            () => write(clipboard.cut()),
            'Ctrl X',
          ),
        ]
      : []),
    ...(isChosen
      ? [
          command(
            'copy',
            t('compose.command.copy'),
            () => write(clipboard.copy()),
            'Ctrl C',
          ),
        ]
      : []),
  ]);
}

function ignore() {}
