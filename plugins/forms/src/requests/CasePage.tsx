import { Link } from '@backstage/ui';
import { useLocation, useParams, useSearchParams } from 'react-router-dom';
import { useTexts } from '@tukiverkko/ui';
import { TeamView } from '../inbox/TeamView';
import { Loaded } from '../load/Loaded';
import { useReturned } from '../load/useReturned';
import { TakenBefore } from '../queue/TakenBefore';
import { useCase } from '../request/useCase';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import { RequesterView } from './RequesterView';

/** One address for a request: what the reader is to it decides how it is shown. */
export function CasePage() {
  const { t } = useTexts(formsTranslationRef);
  const { id = '' } = useParams();
  const [params] = useSearchParams();
  const { pathname } = useLocation();
  const load = useCase(id);
  useReturned(load.reload);

  return (
    <Loaded load={load} section={t('room.requests')}>
      {shown => {
        const isRequester = shown.view.relations.includes('requester');
        const isOther = shown.view.relations.some(
          relation => relation !== 'requester',
        );
        const asTeam =
          !isRequester || (isOther && params.get('view') === 'team');
        const View = asTeam ? TeamView : RequesterView;
        return (
          <>
            <TakenBefore />
            <View
              key={shown.view.id}
              shown={shown}
              reload={load.reload}
              otherView={
                isRequester &&
                isOther && (
                  <Link href={asTeam ? pathname : `${pathname}?view=team`}>
                    {t(asTeam ? 'request.requesterView' : 'request.teamView')}
                  </Link>
                )
              }
            />
          </>
        );
      }}
    </Loaded>
  );
}
