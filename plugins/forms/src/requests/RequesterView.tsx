import { useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, ButtonLink } from '@backstage/ui';
import {
  ActionBar,
  formatDueDate,
  Notice,
  Page,
  Panel,
  useLanguage,
} from '@tukiverkko/ui';
import { CaseAttachments } from '../attachments/CaseAttachments';
import { ContinuePanel } from '../fill/ContinuePanel';
import { inLanguage } from '../names/inLanguage';
import { CaseAnswers } from '../request/CaseAnswers';
import { CaseTimeline } from '../request/CaseTimeline';
import type { CaseViewProps } from '../request/CaseViewProps';
import { CommandRefusal } from '../request/CommandRefusal';
import { DeclineMessage } from '../request/DeclineMessage';
import { DownloadCopy } from '../request/DownloadCopy';
import { RoutingWhy } from '../request/RoutingWhy';
import { Said } from '../request/Said';
import { TeamAnswer } from '../request/TeamAnswer';
import { useCommand } from '../request/useCommand';
import { CaseStatusTag } from '../status/CaseStatusTag';
import { isLate } from '../status/isLate';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import { CancelDialog } from './CancelDialog';
import { RequesterFacts } from './RequesterFacts';

/** My request: what is expected of me, who has it and until when, and the answer first once there is one. */
export function RequesterView({ shown, reload, otherView }: CaseViewProps) {
  const { t } = useTranslationRef(formsTranslationRef);
  const language = useLanguage();
  const { view, form, answerForm, me } = shown;
  const commander = useCommand(view);
  const [isCancelling, setIsCancelling] = useState(false);
  const [said, setSaid] = useState<string>();

  const team = inLanguage(view.ownerName, language);
  const title = t('request.title', { reference: view.reference });
  const declined =
    view.state === 'declined'
      ? view.events.findLast(event => event.command === 'decline')
      : undefined;
  const may = (command: string) => view.allowedActions.includes(command);
  const done = (words: string) => {
    setIsCancelling(false);
    setSaid(words);
    reload();
  };
  const close = async () => {
    if (await commander.give({ command: 'close' })) done(t('request.closed'));
  };

  return (
    <Page
      title={title}
      section={t('room.requests')}
      width="reading"
      kind={inLanguage(view.serviceName ?? view.formTitle, language)}
      breadcrumbs={[{ label: t('room.requests'), href: '/requests' }]}
      status={<CaseStatusTag item={view} reader="requester" />}
      lead={t(`request.expect.${view.state}`, { team })}
    >
      <Said>{said}</Said>
      {isLate(view) && (
        <Notice tone="warning">
          {t('request.late')}{' '}
          {view.answerBy && formatDueDate(view.answerBy, language)}
        </Notice>
      )}
      {commander.error !== undefined && !isCancelling && (
        <CommandRefusal error={commander.error} onShow={reload} />
      )}

      {view.answer && answerForm && (
        <Panel title={t('request.answer')}>
          <TeamAnswer answer={view.answer} form={answerForm} team={team} />
          {may('close') && (
            <Button
              variant="primary"
              onPress={close}
              aria-disabled={commander.isBusy}
            >
              {t('request.close')}
            </Button>
          )}
        </Panel>
      )}
      {declined && (
        <Panel title={t('request.onward')}>
          <DeclineMessage
            reason={declined.reason}
            text={declined.text}
            place={declined.place}
          />
          <ButtonLink
            href={startAgain(view.form, declined.place?.ref)}
            variant="secondary"
          >
            {t('request.newForm')}
          </ButtonLink>
        </Panel>
      )}

      <RequesterFacts view={view} />
      <Panel title={t('request.youSent')}>
        <CaseAnswers
          form={form}
          answers={view.answers}
          evaluation={view.evaluation}
          unanswered="shown"
          level={3}
        />
      </Panel>
      <CaseAttachments shown={shown} />
      {!view.isWithheld && (
        <ContinuePanel definition={form.definition} answers={view.answers} />
      )}
      <Panel title={t('request.events')}>
        <CaseTimeline view={view} me={me.entityRef} />
      </Panel>
      <RoutingWhy routing={view.routing} title={t('check.why')} />

      <ActionBar>
        {may('cancel') && (
          <Button variant="secondary" onPress={() => setIsCancelling(true)}>
            {t('request.cancel')}
          </Button>
        )}
        <DownloadCopy view={view} />
        <Button variant="tertiary" onPress={() => window.print()}>
          {t('request.print')}
        </Button>
        {otherView}
      </ActionBar>
      <CancelDialog
        view={view}
        commander={commander}
        isOpen={isCancelling}
        onClose={() => setIsCancelling(false)}
        onDone={() => done(t('request.cancelled'))}
        onShow={reload}
      />
    </Page>
  );
}

/** The start of the form, with the service the requester was directed to. */
function startAgain(form: string, place: string | undefined): string {
  const start = `/forms/${form}/start`;
  return place?.startsWith('consultationservice:')
    ? `${start}?service=${encodeURIComponent(place)}`
    : start;
}
