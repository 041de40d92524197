import {
  ButtonIcon,
  Dialog as BuiDialog,
  DialogBody,
  DialogFooter,
} from '@backstage/ui';
import { RiCloseLine } from '@remixicon/react';
import type { ReactNode } from 'react';
import { Heading } from 'react-aria-components';
import { uiTranslationRef } from '../language/translation';
import './dialog.css';
import { useTexts } from '../language/useTexts';

/** Props of {@link Dialog}. */
export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** False whenever it holds something typed: a click beside it must not throw that away. Esc still closes. */
  readonly isDismissable?: boolean;
  readonly footer?: ReactNode;
  readonly width?: number | string;
  readonly className?: string;
  readonly children?: ReactNode;
}

/** A window over the page, named by its title, with a close button in the reader's language. */
export function Dialog({
  title,
  isOpen,
  onClose,
  isDismissable = true,
  footer,
  ...rest
}: DialogProps) {
  const { t } = useTexts(uiTranslationRef);
  return (
    <BuiDialog
      isOpen={isOpen}
      onOpenChange={open => !open && onClose()}
      isDismissable={isDismissable}
      width={rest.width ?? 'min(36rem, calc(100vw - 2rem))'}
      className={rest.className}
    >
      <div className="tuki-dialog-head">
        <Heading slot="title" className="tuki-dialog-title">
          {title}
        </Heading>
        <ButtonIcon
          icon={<RiCloseLine aria-hidden />}
          variant="tertiary"
          aria-label={t('dialog.close')}
          onPress={onClose}
        />
      </div>
      <DialogBody>{rest.children}</DialogBody>
      {footer && <DialogFooter>{footer}</DialogFooter>}
    </BuiDialog>
  );
}
