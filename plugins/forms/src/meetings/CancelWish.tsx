import { useState } from 'react';
import { Button } from '@backstage/ui';
import type { SubmissionView } from '@tukiverkko/plugin-forms-common';
import { Confirm, Field, Notice, TextArea, useTexts } from '@tukiverkko/ui';
import { CommandRefusal } from '../request/CommandRefusal';
import { Said } from '../request/Said';
import { useCommand } from '../request/useCommand';
import { formsTranslationRef } from '../translations/formsTranslationRef';

/** Props of {@link CancelWish}. */
export interface CancelWishProps {
  readonly view: SubmissionView;
  /** As whom the reader looks at it. */
  readonly side: 'team' | 'requester';
  readonly reload: () => void;
}

/** Cancelling where a meeting is booked: the requester asks for it, and the team does it. Nothing where it is neither. */
export function CancelWish({ view, side, reload }: CancelWishProps) {
  const { t } = useTexts(formsTranslationRef);
  const commander = useCommand(view);
  const [isOpen, setIsOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [said, setSaid] = useState<string>();
  const may = (command: string) => view.allowedActions.includes(command);
  const isTeams = side === 'team' && may('cancel');
  const isRequesters = side === 'requester' && may('ask-cancel');

  const done = (words: string) => {
    setIsOpen(false);
    setSaid(words);
    reload();
  };
  const give = async () => {
    if (isTeams) {
      if (await commander.give({ command: 'cancel' })) {
        done(t('meetings.cancelRequestDone'));
      }
      return;
    }
    const request = {
      command: 'ask-cancel',
      ...(reason.trim() && { reason: reason.trim() }),
    } as const;
    if (await commander.give(request)) done(t('meetings.askCancelDone'));
  };
  const begin = () => {
    commander.forget();
    setIsOpen(true);
  };
  const { reference } = view;
  return (
    <>
      <Said>{said}</Said>
      {isTeams && (
        <Notice
          tone="warning"
          action={
            <Button variant="secondary" onPress={begin}>
              {t('meetings.cancelRequest')}
            </Button>
          }
        >
          {t('meetings.cancelAsked')}
        </Notice>
      )}
      {isRequesters && (
        <Button variant="secondary" onPress={begin}>
          {t('meetings.askCancel')}
        </Button>
      )}
      <Confirm
        title={
          isTeams
            ? t('meetings.cancelRequestTitle', { reference })
            : t('meetings.askCancelTitle')
        }
        actionLabel={t(
          isTeams ? 'meetings.cancelRequest' : 'meetings.askCancelSend',
        )}
        cancelLabel={t('meetings.askCancelKeep')}
        isOpen={isOpen}
        isBusy={commander.isBusy}
        onConfirm={give}
        onCancel={() => setIsOpen(false)}
      >
        <p>
          {t(isTeams ? 'meetings.cancelRequestText' : 'meetings.askCancelText')}
        </p>
        {commander.error !== undefined && (
          <CommandRefusal error={commander.error} onShow={reload} />
        )}
        {!isTeams && (
          <Field
            id="ask-cancel-reason"
            label={t('meetings.askCancelReason')}
            optional
          >
            {wiring => (
              <TextArea
                {...wiring}
                maxLength={4000}
                value={reason}
                onChange={setReason}
              />
            )}
          </Field>
        )}
      </Confirm>
    </>
  );
}
