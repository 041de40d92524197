import { ButtonIcon, Tooltip, TooltipTrigger } from '@backstage/ui';
import { RiArrowGoBackLine, RiArrowGoForwardLine } from '@remixicon/react';
import { useTexts } from '@tukiverkko/ui';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import { useHistory } from './useHistory';

/** Takes back and does again, each saying what. */
export function UndoButtons() {
  const { t } = useTexts(builderTranslationRef);
  const { redo, redone, undo, undone } = useHistory();
  const undoName = undone
    ? t('history.undo', { step: undone })
    : t('history.nothingToUndo');
  const redoName = redone
    ? t('history.redo', { step: redone })
    : t('history.nothingToRedo');
  return (
    <>
      <TooltipTrigger>
        <ButtonIcon
          size="small"
          variant="secondary"
          icon={<RiArrowGoBackLine aria-hidden />}
          aria-label={undoName}
          aria-keyshortcuts="Control+Z Meta+Z"
          isDisabled={!undone}
          onPress={undo}
        />
        <Tooltip>{undoName}</Tooltip>
      </TooltipTrigger>
      <TooltipTrigger>
        <ButtonIcon
          size="small"
          variant="secondary"
          icon={<RiArrowGoForwardLine aria-hidden />}
          aria-label={redoName}
          aria-keyshortcuts="Control+Y Meta+Shift+Z"
          isDisabled={!redone}
          onPress={redo}
        />
        <Tooltip>{redoName}</Tooltip>
      </TooltipTrigger>
    </>
  );
}
