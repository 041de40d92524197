import { useState } from 'react';
import { Results } from '@tukiverkko/plugin-forms-react';
import { Page, Panel, useLanguage, useTexts } from '@tukiverkko/ui';
import { useLocation } from 'react-router-dom';
import { CaseAttachments } from '../attachments/CaseAttachments';
import { AskedPanel } from '../invitations/AskedPanel';
import { ExpertsPanel } from '../invitations/ExpertsPanel';
import { CancelWish } from '../meetings/CancelWish';
import { MeetingPanel } from '../meetings/MeetingPanel';
import { inLanguage } from '../names/inLanguage';
import { CaseConcerns } from '../request/CaseConcerns';
import { CaseNews } from '../request/CaseNews';
import type { CaseViewProps } from '../request/CaseViewProps';
import { DeclineMessage } from '../request/DeclineMessage';
import { DownloadCopy } from '../request/DownloadCopy';
import { DownloadFiles } from '../request/DownloadFiles';
import { isEarlierAnswer } from '../request/isEarlierAnswer';
import { leadField } from '../request/leadField';
import { RoutingNotices } from '../request/RoutingNotices';
import { RoutingWhy } from '../request/RoutingWhy';
import { Said } from '../request/Said';
import { SentAnswers } from '../request/SentAnswers';
import { Talk } from '../request/Talk';
import { TeamAnswer } from '../request/TeamAnswer';
import { Written } from '../request/Written';
import { CaseStatusTag } from '../status/CaseStatusTag';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import { fieldTitle } from '../request/fieldTitle';
import { TeamActions } from './TeamActions';
import { TeamFacts } from './TeamFacts';
import { TeamMovedPage } from './TeamMovedPage';
import styles from './TeamView.module.css';

/** A request as the team reads it: the question first and whole, then the facts, then what can be done. */
export function TeamView({ shown, reload, otherView }: CaseViewProps) {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  const { view, form, answerForm, me } = shown;
  const state: unknown = useLocation().state;
  const [said, setSaid] = useState<string | undefined>(
    isAnswered(state) ? t('answer.sent') : undefined,
  );

  const [movedTo, setMovedTo] = useState<string>();

  const lead = leadField(form.definition, view.answers);
  const team = inLanguage(view.ownerName, language);
  const declined =
    view.state === 'declined'
      ? view.events.findLast(event => event.command === 'decline')
      : undefined;

  if (movedTo !== undefined) {
    return <TeamMovedPage reference={view.reference} place={movedTo} />;
  }
  const done = (words: string) => {
    setSaid(words);
    reload();
  };
  // Who is asked for a view has that to do, and no command.
  const isGuest = view.relations.every(relation => relation === 'invited');

  return (
    <Page
      title={t('request.title', { reference: view.reference })}
      section={t('room.inbox')}
      width="wide"
      kind={inLanguage(view.serviceName ?? view.formTitle, language)}
      breadcrumbs={[{ label: t('room.inbox'), href: '/inbox' }]}
      status={<CaseStatusTag item={view} reader="team" />}
      lead={t('team.logged')}
    >
      <Said>{said}</Said>
      <CaseNews view={view} me={me.entityRef} />
      <CaseConcerns view={view} reader="team" />
      <a className={styles.toActions} href="#team-actions">
        {t('team.toActions')}
      </a>
      <div className={styles.columns}>
        <div className={styles.main}>
          <AskedPanel shown={shown} reload={reload} />
          <CancelWish view={view} side="team" reload={reload} />
          {lead && (
            <Panel title={fieldTitle(form.definition, lead, language)}>
              <Written>{String(view.answers[lead])}</Written>
            </Panel>
          )}
          <Results
            definition={form.definition}
            language={language}
            evaluation={view.evaluation}
          />
          {!view.isWithheld && (
            <SentAnswers
              form={form}
              view={view}
              reader="team"
              without={lead ? [lead] : []}
              unanswered="folded"
              level={2}
            />
          )}
          {view.answer && answerForm && (
            <Panel
              title={t(
                isEarlierAnswer(view)
                  ? 'request.earlierAnswer'
                  : 'team.answerSent',
              )}
            >
              <TeamAnswer answer={view.answer} form={answerForm} team={team} />
            </Panel>
          )}
          {declined && (
            <Panel title={t('decline.preview')}>
              <DeclineMessage
                reason={declined.reason}
                text={declined.text}
                place={declined.place}
              />
            </Panel>
          )}
          <CaseAttachments shown={shown} />
          <ExpertsPanel view={view} reload={reload} />
          <Talk
            view={view}
            me={me.entityRef}
            side="team"
            reload={reload}
            onDone={done}
          />
        </div>
        <aside
          className={styles.rail}
          id="team-actions"
          aria-label={t('team.actions')}
          tabIndex={-1}
        >
          {!isGuest && (
            <TeamActions
              view={view}
              me={me.entityRef}
              reload={reload}
              onDone={done}
              onMoved={setMovedTo}
            />
          )}
          <TeamFacts view={view} />
          <MeetingPanel view={view} reload={reload} />
          <RoutingNotices routing={view.routing} title={t('notices.told')} />
          {!view.isWithheld && (
            <>
              <RoutingWhy routing={view.routing} title={t('team.why')} />
              <DownloadCopy view={view} />
              <DownloadFiles view={view} />
            </>
          )}
          {otherView}
        </aside>
      </div>
    </Page>
  );
}

function isAnswered(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'answered' in state;
}
