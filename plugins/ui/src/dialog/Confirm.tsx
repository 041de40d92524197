import { Button } from '@backstage/ui';
import type { ReactNode } from 'react';
import { uiTranslationRef } from '../language/translation';
import { Dialog } from './Dialog';
import { useTexts } from '../language/useTexts';

/** Props of {@link Confirm}. */
export interface ConfirmProps {
  /** The question with its object: "Perutaanko pyyntö OT-2026-7K3M9Q?" */
  readonly title: string;
  /** What happens, and to whom. */
  readonly children: ReactNode;
  /** The verb: "Peru pyyntö". */
  readonly actionLabel: string;
  /** The way back; "Peruuta" unless said otherwise. */
  readonly cancelLabel?: string;
  /** Only when content is erased. */
  readonly isDestructive?: boolean;
  readonly isBusy?: boolean;
  readonly isOpen: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks before something that others see. The safe button stands first and has focus. */
export function Confirm(props: ConfirmProps) {
  const { t } = useTexts(uiTranslationRef);
  return (
    <Dialog
      title={props.title}
      isOpen={props.isOpen}
      onClose={props.onCancel}
      isDismissable={false}
      footer={
        <>
          {/* Focus inside an opening dialog belongs somewhere; here it belongs on the way back. */}
          {/* eslint-disable-next-line jsx-a11y/no-autofocus */}
          <Button variant="secondary" onPress={props.onCancel} autoFocus>
            {props.cancelLabel ?? t('dialog.cancel')}
          </Button>
          <Button
            variant="primary"
            destructive={props.isDestructive}
            isDisabled={props.isBusy}
            onPress={props.onConfirm}
          >
            {props.actionLabel}
          </Button>
        </>
      }
    >
      {props.children}
    </Dialog>
  );
}
