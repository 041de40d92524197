import { useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { Button, ButtonLink, Link } from '@backstage/ui';
import type { FormsMe, Meeting } from '@tukiverkko/plugin-forms-common';
import {
  Empty,
  formatDateTime,
  formatTime,
  ListTable,
  Page,
  useLanguage,
  type ListColumn,
  useTexts,
} from '@tukiverkko/ui';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { formsApiRef } from '../api/formsApiRef';
import { Loaded } from '../load/Loaded';
import { Refusal } from '../load/Refusal';
import { useLoad } from '../load/useLoad';
import { ViewSwitch } from '../load/ViewSwitch';
import { inLanguage } from '../names/inLanguage';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import { InboxTabs } from './InboxTabs';
import { NewMeetingDialog } from './NewMeetingDialog';
import { useMeetingPages } from './useMeetingPages';

const views = ['coming', 'past'] as const;

/** The meetings of my teams, and those my requests are taken to. */
export function MeetingsPage() {
  const { t } = useTexts(formsTranslationRef);
  const api = useApi(formsApiRef);
  const me = useLoad('me', () => api.me());
  return (
    <Loaded load={me} section={t('room.inbox')}>
      {known => <Meetings me={known} />}
    </Loaded>
  );
}

function Meetings({ me }: { readonly me: FormsMe }) {
  const { t } = useTexts(formsTranslationRef);
  const navigate = useNavigate();
  const [params, setParams] = useSearchParams();
  const when = params.get('when') === 'past' ? 'past' : 'coming';
  const pages = useMeetingPages(when);
  const columns = useColumns();
  const [isNew, setIsNew] = useState(false);
  const view = t(`meetings.when.${when}`);
  return (
    <Page
      title={t('meetings.title')}
      section={t('room.inbox')}
      width="wide"
      breadcrumbs={[{ label: t('room.inbox'), href: '/inbox' }]}
      primaryAction={
        me.teams.length > 0 && (
          <Button variant="primary" onPress={() => setIsNew(true)}>
            {t('meetings.new')}
          </Button>
        )
      }
    >
      <InboxTabs here="meetings" />
      <ViewSwitch
        label={t('meetings.when')}
        views={views.map(id => ({ id, label: t(`meetings.when.${id}`) }))}
        chosen={when}
        onChoose={chosen =>
          setParams(chosen === 'past' ? { when: chosen } : {})
        }
      />
      <Loaded load={pages.load} section={t('meetings.title')}>
        {() => (
          <ListTable
            caption={t('meetings.caption', { view })}
            isCaptionHidden
            columns={columns}
            rows={pages.items}
            rowKey={meeting => meeting.id}
            more={
              pages.more && {
                onPress: pages.more,
                isLoading: pages.isMoreLoading,
              }
            }
            empty={
              <Empty
                action={
                  <ButtonLink href="/inbox" variant="secondary">
                    {t('meetings.toQueue')}
                  </ButtonLink>
                }
              >
                {t(when === 'past' ? 'meetings.emptyPast' : 'meetings.empty')}
              </Empty>
            }
          />
        )}
      </Loaded>
      {pages.moreError !== undefined && <Refusal error={pages.moreError} />}
      {isNew && (
        <NewMeetingDialog
          teams={me.teams}
          onClose={() => setIsNew(false)}
          onDone={meeting => navigate(`/inbox/meetings/${meeting.id}`)}
        />
      )}
    </Page>
  );
}

function useColumns(): readonly ListColumn<Meeting>[] {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  const countOf = ({ agenda }: Meeting) => {
    if (agenda.length === 0) return t('meetings.count.none');
    return agenda.length === 1
      ? t('meetings.count.one')
      : t('meetings.count', { number: String(agenda.length) });
  };
  return [
    {
      id: 'time',
      label: t('meetings.column.time'),
      isRowHeader: true,
      render: meeting => (
        <Link href={`/inbox/meetings/${meeting.id}`}>
          {t('meetings.time', {
            start: formatDateTime(meeting.startsAt, language),
            end: formatTime(meeting.endsAt, language),
          })}
        </Link>
      ),
    },
    {
      id: 'team',
      label: t('meetings.column.team'),
      render: ({ teamName, state }) =>
        state === 'cancelled'
          ? `${inLanguage(teamName, language)} (${t(
              'meetings.cancelledState',
            )})`
          : inLanguage(teamName, language),
    },
    {
      id: 'place',
      label: t('meetings.column.place'),
      render: ({ place }) => place ?? t('meetings.link'),
    },
    {
      id: 'requests',
      label: t('meetings.column.requests'),
      render: countOf,
    },
  ];
}
