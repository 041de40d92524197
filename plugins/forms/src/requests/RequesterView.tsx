import { useState } from 'react';
import { Button } from '@backstage/ui';
import {
  ActionBar,
  formatDueDate,
  Notice,
  Page,
  Panel,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { CaseAttachments } from '../attachments/CaseAttachments';
import { ColleaguesPanel } from '../colleagues/ColleaguesPanel';
import { ContinuePanel } from '../fill/ContinuePanel';
import { ExpertsPanel } from '../invitations/ExpertsPanel';
import { CancelWish } from '../meetings/CancelWish';
import { MeetingPanel } from '../meetings/MeetingPanel';
import { inLanguage } from '../names/inLanguage';
import { CaseConcerns } from '../request/CaseConcerns';
import { CaseNews } from '../request/CaseNews';
import type { CaseViewProps } from '../request/CaseViewProps';
import { CommandRefusal } from '../request/CommandRefusal';
import { DownloadCopy } from '../request/DownloadCopy';
import { DownloadFiles } from '../request/DownloadFiles';
import { RoutingWhy } from '../request/RoutingWhy';
import { Said } from '../request/Said';
import { SentAnswers } from '../request/SentAnswers';
import { Talk } from '../request/Talk';
import { useCommand } from '../request/useCommand';
import { CaseStatusTag } from '../status/CaseStatusTag';
import { isLate } from '../status/isLate';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import { AnswerPanel } from './AnswerPanel';
import { AskAgainDialog } from './AskAgainDialog';
import { CancelDialog } from './CancelDialog';
import { DeclinedPanel } from './DeclinedPanel';
import { QuestionPanel } from './QuestionPanel';
import { ReopenDialog } from './ReopenDialog';
import { FeedbackPanel } from './FeedbackPanel';
import { RequesterFacts } from './RequesterFacts';

type Window = 'ask-again' | 'cancel' | 'reopen';

/** My request: what is expected of me, who has it and until when, and the answer first once there is one. */
export function RequesterView({ shown, reload, otherView }: CaseViewProps) {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  const { view, form } = shown;
  const me = shown.me.entityRef;
  const commander = useCommand(view);
  const [open, setOpen] = useState<Window>();
  const [said, setSaid] = useState<string>();

  const team = inLanguage(view.ownerName, language);
  const isAsked = view.state === 'needs-info';
  const may = (command: string) => view.allowedActions.includes(command);
  const done = (words: string) => {
    setOpen(undefined);
    setSaid(words);
    reload();
  };
  const show = (window: Window) => {
    commander.forget();
    setOpen(window);
  };
  const close = async () => {
    if (await commander.give({ command: 'close' })) done(t('request.closed'));
  };
  const dialog = (window: Window, words: string) => ({
    view,
    me,
    commander,
    isOpen: open === window,
    onClose: () => setOpen(undefined),
    onDone: () => done(words),
    onShow: reload,
  });

  return (
    <Page
      title={t('request.title', { reference: view.reference })}
      section={t('room.requests')}
      width="reading"
      kind={inLanguage(view.serviceName ?? view.formTitle, language)}
      breadcrumbs={[{ label: t('room.requests'), href: '/requests' }]}
      status={<CaseStatusTag item={view} reader="requester" />}
      lead={t(`request.expect.${view.state}`, { team })}
    >
      <Said>{said}</Said>
      <CaseNews view={view} me={me} />
      <CaseConcerns view={view} reader="requester" />
      {isLate(view) && (
        <Notice tone="warning">
          {t('request.late')}{' '}
          {view.answerBy && formatDueDate(view.answerBy, language)}
        </Notice>
      )}
      {commander.error !== undefined && !open && !isAsked && (
        <CommandRefusal error={commander.error} onShow={reload} />
      )}

      {isAsked && (
        <QuestionPanel
          view={view}
          me={me}
          commander={commander}
          onDone={done}
          onShow={reload}
        />
      )}
      <AnswerPanel shown={shown}>
        {may('close') && (
          <Button
            variant="primary"
            onPress={close}
            aria-disabled={commander.isBusy}
          >
            {t('request.close')}
          </Button>
        )}
        {may('ask-again') && (
          <Button variant="secondary" onPress={() => show('ask-again')}>
            {t('askAgain.open')}
          </Button>
        )}
      </AnswerPanel>
      <DeclinedPanel view={view} />
      <FeedbackPanel view={view} definition={form.definition} />

      <RequesterFacts view={view} />
      <ColleaguesPanel view={view} me={shown.me} reload={reload} />
      <MeetingPanel view={view} reload={reload} />
      <ExpertsPanel view={view} reload={reload} />
      <Talk
        view={view}
        me={me}
        side="requester"
        reload={reload}
        onDone={done}
      />
      {!view.isWithheld && (
        <Panel title={t('request.youSent')}>
          <SentAnswers
            form={form}
            view={view}
            reader="requester"
            unanswered="shown"
            level={3}
          />
        </Panel>
      )}
      <CaseAttachments shown={shown} />
      {!view.isWithheld && (
        <ContinuePanel definition={form.definition} answers={view.answers} />
      )}
      {!view.isWithheld && (
        <RoutingWhy routing={view.routing} title={t('check.why')} />
      )}

      <ActionBar>
        {may('reopen') && (
          <Button variant="secondary" onPress={() => show('reopen')}>
            {t('reopen.open')}
          </Button>
        )}
        {may('cancel') && (
          <Button variant="secondary" onPress={() => show('cancel')}>
            {t('request.cancel')}
          </Button>
        )}
        <CancelWish view={view} side="requester" reload={reload} />
        {!view.isWithheld && <DownloadCopy view={view} />}
        {!view.isWithheld && <DownloadFiles view={view} />}
        <Button variant="tertiary" onPress={() => window.print()}>
          {t('request.print')}
        </Button>
        {otherView}
      </ActionBar>
      <CancelDialog {...dialog('cancel', t('request.cancelled'))} />
      <AskAgainDialog {...dialog('ask-again', t('askAgain.sent'))} />
      <ReopenDialog {...dialog('reopen', t('reopen.done'))} />
    </Page>
  );
}
