import { useApi } from '@backstage/frontend-plugin-api';
import { useParams } from 'react-router-dom';
import { useTexts } from '@tukiverkko/ui';
import { formsApiRef } from '../../api/formsApiRef';
import { Loaded } from '../../load/Loaded';
import { NotFoundPage } from '../../load/NotFoundPage';
import { useLoad } from '../../load/useLoad';
import { BuilderProvider } from '../session/BuilderProvider';
import { isBuilderTab } from '../session/BuilderTab';
import { sessionsOf } from '../session/Sessions';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import { BuilderFrame } from './BuilderFrame';

/** One form that is being made, at one of its tabs. */
export function FormPages() {
  const { t } = useTexts(builderTranslationRef);
  const { key = '', tab } = useParams();
  const api = useApi(formsApiRef);
  const sessions = sessionsOf(api);
  const load = useLoad(`builder ${key}`, () => sessions.get(key));
  if (!isBuilderTab(tab)) return <NotFoundPage />;
  const reopen = async () => {
    await sessions.close(key);
    load.reload();
  };
  return (
    <Loaded load={load} section={t('builder.title')}>
      {session => (
        <BuilderProvider session={session} tab={tab} onReopen={reopen}>
          <BuilderFrame />
        </BuilderProvider>
      )}
    </Loaded>
  );
}
