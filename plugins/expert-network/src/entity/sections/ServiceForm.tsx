import { stringifyEntityRef } from '@backstage/catalog-model';
import type { ConsultationServiceEntity } from '@tukiverkko/plugin-expert-network-common';
import { Panel, todayInFinland, useLanguage, useTexts } from '@tukiverkko/ui';
import { AskButton } from '../../links/AskButton';
import { statusOf } from '../../status/statusOf';
import { expertNetworkTranslationRef } from '../../translations/expertNetworkTranslationRef';
import { nameIn } from '../nameIn';

/** The way into the form, for who has read down to here; absent while nobody takes requests. */
export function ServiceForm({
  service,
}: {
  readonly service: ConsultationServiceEntity;
}) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const { form, opening } = service.spec;
  if (statusOf(service.spec, opening, todayInFinland()).state !== 'open')
    return null;
  return (
    <Panel title={t('service.form')}>
      <p>{t('service.form.text')}</p>
      <div>
        <AskButton
          form={form}
          service={stringifyEntityRef(service)}
          name={nameIn(service, language).text}
        />
      </div>
    </Panel>
  );
}
