import {
  elementsInOrder,
  flatOutline,
  titleOf,
} from '@tukiverkko/plugin-forms-common/building';
import { useTexts } from '@tukiverkko/ui';
import { useBuilder } from '../session/Builder';
import { useOpenBuilder } from '../session/BuilderProvider';
import { builderTabs } from '../session/BuilderTab';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import type { Command } from './commands';
import type { FrameDialog } from './FrameDialog';
import { useHistory } from './useHistory';

/** What one can do anywhere in the builder: go to a tab, a problem or an element, take back, save. */
export function useFrameCommands(
  open: (dialog: FrameDialog) => void,
): () => readonly Command[] {
  const { t } = useTexts(builderTranslationRef);
  const { definition, goTo, problems } = useBuilder();
  const { session } = useOpenBuilder();
  const { redo, redone, undo, undone } = useHistory();
  return () => [
    ...(undone
      ? [
          {
            id: 'undo',
            group: 'form' as const,
            label: t('history.undo', { step: undone }),
            keys: 'Ctrl Z',
            run: undo,
          },
        ]
      : []),
    ...(redone
      ? [
          {
            id: 'redo',
            group: 'form' as const,
            label: t('history.redo', { step: redone }),
            keys: 'Ctrl Y',
            run: redo,
          },
        ]
      : []),
    {
      id: 'save',
      group: 'form',
      label: t('commands.save'),
      keys: 'Ctrl S',
      run: () => session.saveAloud(),
    },
    ...(['history', 'problems', 'keys'] as const).map(dialog => ({
      id: dialog,
      group: 'form' as const,
      label: t(`commands.${dialog}`),
      run: () => open(dialog),
    })),
    ...builderTabs.map(tab => ({
      id: `tab ${tab}`,
      group: 'tabs' as const,
      label: t(`tab.${tab}`),
      run: () => goTo({ tab }),
    })),
    ...problems.map(({ element, pointer, tab, text }, index) => ({
      id: `problem ${index}`,
      group: 'problems' as const,
      label: `${titleOf(definition, element)}: ${text}`,
      run: () => goTo({ element, pointer, tab }),
    })),
    ...flatOutline(elementsInOrder(definition)).map(element => ({
      id: `element ${element}`,
      group: 'elements' as const,
      label: titleOf(definition, element),
      run: () => goTo({ element, tab: 'edit' }),
    })),
  ];
}
