import {
  textIn,
  type ConsultationServiceEntity,
} from '@tukiverkko/plugin-expert-network-common';
import { Facts, Panel, useLanguage, useTexts } from '@tukiverkko/ui';
import { AuthorityNotices } from '../../phenomena/AuthorityNotices';
import { expertNetworkTranslationRef } from '../../translations/expertNetworkTranslationRef';
import { Description } from '../Description';
import { LocalText } from '../LocalText';
import { OnScreen } from '../OnScreen';
import { TextPanel } from '../TextPanel';
import { noticesOfService } from './noticesOfService';
import { ServiceAlternatives } from './ServiceAlternatives';
import { ServiceForm } from './ServiceForm';
import { ServiceSteps } from './ServiceSteps';
import { ServiceWhom } from './ServiceWhom';

/** For whom a service is, what to know before asking, how it goes and what else there is. */
export function ServiceSections({
  service,
}: {
  readonly service: ConsultationServiceEntity;
}) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const { before, notFor, how, cost, promise } = service.spec;

  return (
    <>
      <AuthorityNotices notices={noticesOfService(service)} />
      <Description entity={service} />
      <ServiceWhom service={service} />
      <TextPanel title={t('service.notFor')} texts={notFor} />
      <TextPanel title={t('service.before')} texts={before} />
      <ServiceSteps how={how} />
      <Panel title={t('service.terms')}>
        <Facts
          items={[
            {
              term: t('service.speed'),
              value:
                promise === undefined
                  ? t('service.speed.none')
                  : t('service.speed.days', { count: promise }),
            },
            {
              term: t('service.cost'),
              value: textIn(cost, language) ? (
                <LocalText texts={cost} />
              ) : (
                t('service.cost.none')
              ),
            },
          ]}
        />
      </Panel>
      <Panel title={t('service.responsibility')}>
        <p>{t('service.responsibility.text')}</p>
      </Panel>
      <OnScreen>
        <ServiceForm service={service} />
        <ServiceAlternatives service={service} />
      </OnScreen>
    </>
  );
}
