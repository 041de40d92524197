import { stringifyEntityRef } from '@backstage/catalog-model';
import { Link } from '@backstage/ui';
import { todayInFinland, useLanguage, useTexts } from '@tukiverkko/ui';
import type { ConsultationServiceEntity } from '@tukiverkko/plugin-expert-network-common';
import { AskButton } from '../links/AskButton';
import { useEntityPath } from '../links/useEntityPath';
import { statusOf } from '../status/statusOf';
import { StatusOfUnit } from '../status/StatusOfUnit';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import { nameIn } from './nameIn';
import styles from './ServiceList.module.css';

/** Services one can ask here: whether they are open, how fast they answer, and the way in. */
export function ServiceList(props: {
  readonly services: readonly ConsultationServiceEntity[];
}) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const entityPath = useEntityPath();
  const today = todayInFinland();

  const collator = new Intl.Collator(language);
  const services = props.services
    .map(service => ({
      ...service.spec,
      ref: stringifyEntityRef(service),
      name: nameIn(service, language),
      status: statusOf(service.spec, service.spec.opening, today),
    }))
    .sort((a, b) => collator.compare(a.name.text, b.name.text));

  return (
    <ul className={styles.services}>
      {services.map(({ ref, name, status, promise, form }) => (
        <li key={ref} className={styles.service}>
          <div className={styles.about}>
            <Link href={entityPath(ref)} lang={name.lang}>
              {name.text}
            </Link>
            <span className={styles.meta}>
              <StatusOfUnit status={status} />
              {promise !== undefined && (
                <span>{t('find.item.promise', { count: promise })}</span>
              )}
            </span>
          </div>
          {status.state === 'open' && (
            <AskButton form={form} service={ref} name={name.text} />
          )}
        </li>
      ))}
    </ul>
  );
}
