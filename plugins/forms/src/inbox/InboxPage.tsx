import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import type { FormsMe } from '@tukiverkko/plugin-forms-common';
import { Field, Page, SelectInput, useLanguage } from '@tukiverkko/ui';
import { useSearchParams } from 'react-router-dom';
import { formsApiRef } from '../api/formsApiRef';
import { Loaded } from '../load/Loaded';
import { useLoad } from '../load/useLoad';
import { useSubmissionPages } from '../load/useSubmissionPages';
import { ViewSwitch } from '../load/ViewSwitch';
import { inLanguage } from '../names/inLanguage';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import { InboxTable } from './InboxTable';
import { inboxViews, parseInboxView } from './inboxViews';
import type { InboxView } from './inboxViews';
import { NotMemberPage } from './NotMemberPage';

const views = Object.keys(inboxViews) as InboxView[];

/** What came to my teams. */
export function InboxPage() {
  const { t } = useTranslationRef(formsTranslationRef);
  const api = useApi(formsApiRef);
  const load = useLoad('me', () => api.me());
  return (
    <Loaded load={load} section={t('room.inbox')}>
      {me => (me.teams.length === 0 ? <NotMemberPage /> : <Inbox me={me} />)}
    </Loaded>
  );
}

function Inbox({ me }: { readonly me: FormsMe }) {
  const { t } = useTranslationRef(formsTranslationRef);
  const language = useLanguage();
  const [params, setParams] = useSearchParams();
  const view = parseInboxView(params.get('view'));
  const team = me.teams.find(one => one.ref === params.get('team'))?.ref;
  const pages = useSubmissionPages({
    view: 'inbox',
    states: inboxViews[view].states,
  });

  const look = (
    change: { readonly view?: InboxView; readonly team?: string },
    replace: boolean,
  ) => {
    const next = { view, team, ...change };
    setParams(
      { view: next.view, ...(next.team && { team: next.team }) },
      { replace },
    );
  };
  return (
    <Page title={t('room.inbox')} width="wide">
      {me.teams.length > 1 && (
        <Field id="inbox-team" label={t('inbox.team')}>
          {wiring => (
            <SelectInput
              {...wiring}
              placeholder={t('inbox.allTeams')}
              options={me.teams.map(one => ({
                value: one.ref,
                label: inLanguage(one.name, language),
              }))}
              value={team}
              onChange={chosen => look({ team: chosen }, true)}
            />
          )}
        </Field>
      )}
      <ViewSwitch
        label={t('inbox.views')}
        views={views.map(id => ({ id, label: t(`inbox.view.${id}`) }))}
        chosen={view}
        onChoose={chosen => look({ view: chosen }, false)}
      />
      <InboxTable
        view={view}
        pages={pages}
        me={me.entityRef}
        team={team}
        showTeam={me.teams.length > 1}
      />
    </Page>
  );
}
