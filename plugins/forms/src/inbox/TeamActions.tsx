import { useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, ButtonLink } from '@backstage/ui';
import type { SubmissionView } from '@tukiverkko/plugin-forms-common';
import { ActionBar, Confirm, Panel } from '@tukiverkko/ui';
import { CommandRefusal } from '../request/CommandRefusal';
import { useCommand } from '../request/useCommand';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import { DeclineDialog } from './DeclineDialog';

/** Props of {@link TeamActions}. */
export interface TeamActionsProps {
  readonly view: SubmissionView;
  readonly reload: () => void;
  /** Called with the words for what was done. */
  readonly onDone: (words: string) => void;
}

/** The commands the server allows, the next natural one first. */
export function TeamActions({ view, reload, onDone }: TeamActionsProps) {
  const { t } = useTranslationRef(formsTranslationRef);
  const commander = useCommand(view);
  const [open, setOpen] = useState<'decline' | 'close'>();
  const may = (command: string) => view.allowedActions.includes(command);

  const done = (words: string) => {
    setOpen(undefined);
    onDone(words);
  };
  const accept = async () => {
    if (await commander.give({ command: 'accept' })) done(t('team.accepted'));
  };
  const close = async () => {
    if (await commander.give({ command: 'close' })) done(t('request.closed'));
  };
  const openDialog = (dialog: 'decline' | 'close') => {
    commander.forget();
    setOpen(dialog);
  };
  const hasNothing = !['accept', 'answer', 'decline', 'close'].some(may);

  return (
    <Panel title={t('team.actions')}>
      {commander.error !== undefined && !open && (
        <CommandRefusal error={commander.error} onShow={reload} />
      )}
      {hasNothing && <p>{t('team.nothing')}</p>}
      <ActionBar>
        {may('accept') && (
          <Button
            variant="primary"
            onPress={accept}
            aria-disabled={commander.isBusy}
          >
            {t('team.accept')}
          </Button>
        )}
        {may('answer') && (
          <ButtonLink href={`/requests/${view.id}/answer`} variant="primary">
            {t('team.write')}
          </ButtonLink>
        )}
        {may('close') && (
          <Button variant="primary" onPress={() => openDialog('close')}>
            {t('team.close')}
          </Button>
        )}
        {may('decline') && (
          <Button variant="secondary" onPress={() => openDialog('decline')}>
            {t('team.decline')}
          </Button>
        )}
        {hasNothing && (
          <ButtonLink href="/inbox" variant="secondary">
            {t('team.back')}
          </ButtonLink>
        )}
      </ActionBar>
      <DeclineDialog
        view={view}
        commander={commander}
        isOpen={open === 'decline'}
        onClose={() => setOpen(undefined)}
        onDone={() => done(t('decline.sent'))}
        onShow={reload}
      />
      <Confirm
        title={t('team.closeTitle', { reference: view.reference })}
        actionLabel={t('team.close')}
        cancelLabel={t('team.keepOpen')}
        isOpen={open === 'close'}
        isBusy={commander.isBusy}
        onConfirm={close}
        onCancel={() => setOpen(undefined)}
      >
        <p>{t('team.closeText')}</p>
        {commander.error !== undefined && (
          <CommandRefusal error={commander.error} onShow={reload} />
        )}
      </Confirm>
    </Panel>
  );
}
