import { useApi } from '@backstage/frontend-plugin-api';
import type { FormsMe } from '@tukiverkko/plugin-forms-common';
import { useLocation, useNavigate } from 'react-router-dom';
import { useTexts } from '@tukiverkko/ui';
import { formsApiRef } from '../api/formsApiRef';
import { Loaded } from '../load/Loaded';
import { useLoad } from '../load/useLoad';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import { Inbox } from './Inbox';
import { readLook, writeLook, type InboxLook } from './InboxLook';
import { NotMemberPage } from './NotMemberPage';

/** What came to my teams, what I am invited to, and what the area I watch over has. */
export function InboxPage() {
  const { t } = useTexts(formsTranslationRef);
  const api = useApi(formsApiRef);
  const load = useLoad('me', () => api.me());
  return (
    <Loaded load={load} section={t('room.inbox')}>
      {me =>
        me.teams.length === 0 && !me.may.coordinate ? (
          <NotMemberPage />
        ) : (
          <AtAddress me={me} />
        )
      }
    </Loaded>
  );
}

function AtAddress({ me }: { readonly me: FormsMe }) {
  const { search, hash } = useLocation();
  const navigate = useNavigate();
  const { look, hasUnknown } = readLook(new URLSearchParams(search), hash);
  // A narrower look replaces the one before; another view, or a search, is a step one can go back from.
  const onLook = (change: Partial<InboxLook>, isPush = false) =>
    navigate(
      { ...writeLook({ ...look, ...change }) },
      { replace: !(isPush || change.view) },
    );
  return <Inbox me={me} look={look} hasUnknown={hasUnknown} onLook={onLook} />;
}
