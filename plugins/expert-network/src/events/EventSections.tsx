import type { EventEntity } from '@tukiverkko/plugin-expert-network-common';
import { Link } from '@backstage/ui';
import { Notice, Panel, useTexts } from '@tukiverkko/ui';
import { LinkList } from '../activities/LinkList';
import { Description } from '../entity/Description';
import { TextPanel } from '../entity/TextPanel';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import { Agenda } from './Agenda';
import { SameSeries } from './SameSeries';

/** What an event is about and for whom, its programme and what is left of it. */
export function EventSections({ event }: { readonly event: EventEntity }) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const {
    agenda = [],
    audience,
    materials = [],
    recording,
    state,
  } = event.spec;
  return (
    <>
      {state === 'cancelled' && (
        <Notice tone="warning">{t('event.cancelled.text')}</Notice>
      )}
      <Description entity={event} />
      <TextPanel title={t('event.audience')} texts={audience} />
      <Agenda items={agenda} />
      {recording && (
        <Panel title={t('event.recording')}>
          <Link href={recording}>{t('event.recording')}</Link>
        </Panel>
      )}
      <LinkList title={t('event.materials')} links={materials} />
      <SameSeries event={event} />
    </>
  );
}
