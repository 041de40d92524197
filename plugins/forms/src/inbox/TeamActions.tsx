import { useState } from 'react';
import { Button, ButtonLink, Menu, MenuItem, MenuTrigger } from '@backstage/ui';
import type {
  CaseEvent,
  SubmissionView,
} from '@tukiverkko/plugin-forms-common';
import { ActionBar, Confirm, Panel, useTexts } from '@tukiverkko/ui';
import { CommandRefusal } from '../request/CommandRefusal';
import { useCommand } from '../request/useCommand';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import { DeclineDialog } from './DeclineDialog';
import { TeamAskDialog } from './TeamAskDialog';
import { TeamAssignDialog } from './TeamAssignDialog';
import { TeamErrorDialog } from './TeamErrorDialog';
import { TeamForwardDialog } from './TeamForwardDialog';

/** Props of {@link TeamActions}. */
export interface TeamActionsProps {
  readonly view: SubmissionView;
  /** Who acts. */
  readonly me: string;
  readonly reload: () => void;
  /** Called with the words for what was done. */
  readonly onDone: (words: string) => void;
  /** Called with the name of the place where the request went, when it is not ours any more. */
  readonly onMoved: (place: string) => void;
}

/** Done at once; others see it, and it can be taken back. */
const atOnce = ['accept', 'begin', 'return'] as const;
/** Opens a window first. */
const windows = [
  'ask',
  'decline',
  'forward',
  'assign',
  'close',
  'mark-in-error',
] as const;
type AtOnce = (typeof atOnce)[number];
type Window = (typeof windows)[number];

/** What stands beside the natural next step; everything else is in the menu. */
const inSight = ['ask', 'decline'] as const;
const inMenu = [
  'begin',
  'forward',
  'assign',
  'return',
  'mark-in-error',
] as const;

/** The commands the server allows, the next natural one first. */
export function TeamActions({
  view,
  me,
  reload,
  onDone,
  onMoved,
}: TeamActionsProps) {
  const { t } = useTexts(formsTranslationRef);
  const commander = useCommand(view);
  const [open, setOpen] = useState<Window>();
  const [leave, setLeave] = useState<CaseEvent['leave']>();
  const may = (command: string) => view.allowedActions.includes(command);

  const done = (words: string) => {
    setOpen(undefined);
    onDone(words);
  };
  const give = async (command: AtOnce) => {
    if (await commander.give({ command })) done(t(`team.done.${command}`));
  };
  const close = async () => {
    if (await commander.give({ command: 'close' })) done(t('request.closed'));
  };
  const show = (window: Window, asks?: CaseEvent['leave']) => {
    commander.forget();
    setLeave(asks);
    setOpen(window);
  };
  const act = (command: string) => {
    const now = atOnce.find(one => one === command);
    const window = windows.find(one => one === command);
    if (now) void give(now);
    else if (window) show(window);
  };
  const dialog = (window: Window) => ({
    view,
    me,
    commander,
    isOpen: open === window,
    onClose: () => setOpen(undefined),
    onDone: () => done(t(`team.done.${window}`)),
    onShow: reload,
  });

  const others = inMenu.filter(may);
  const hasNothing =
    others.length === 0 && !['accept', 'answer', 'close', ...inSight].some(may);

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
            onPress={() => give('accept')}
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
          <Button variant="primary" onPress={() => show('close')}>
            {t('team.close')}
          </Button>
        )}
        {inSight.filter(may).map(command => (
          <Button
            key={command}
            variant="secondary"
            onPress={() => show(command)}
          >
            {t(`team.${command}`)}
          </Button>
        ))}
        {others.length > 0 && (
          <MenuTrigger>
            <Button variant="secondary">{t('team.more')}</Button>
            <Menu onAction={key => act(String(key))}>
              {others.map(command => (
                <MenuItem key={command} id={command}>
                  {t(`team.${command}`)}
                </MenuItem>
              ))}
            </Menu>
          </MenuTrigger>
        )}
        {hasNothing && (
          <ButtonLink href="/inbox" variant="secondary">
            {t('team.back')}
          </ButtonLink>
        )}
      </ActionBar>
      <DeclineDialog {...dialog('decline')} />
      <TeamAskDialog {...dialog('ask')} leave={leave} />
      <TeamForwardDialog
        {...dialog('forward')}
        onMoved={onMoved}
        onAskLeave={asked => show('ask', asked)}
      />
      <TeamAssignDialog {...dialog('assign')} />
      <TeamErrorDialog {...dialog('mark-in-error')} />
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
