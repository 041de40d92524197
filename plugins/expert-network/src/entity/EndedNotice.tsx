import type { Entity } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ButtonLink } from '@backstage/ui';
import {
  formatDate,
  Notice,
  todayInFinland,
  useLanguage,
} from '@tukiverkko/ui';
import type { Validity } from '@tukiverkko/plugin-expert-network-common';
import { useEntityPath } from '../links/useEntityPath';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import type { RelatedEntity } from './related';

/** Says that a unit has ended, and what came instead. */
export function EndedNotice(props: {
  readonly entity: Entity;
  readonly related: readonly RelatedEntity[];
}) {
  const { t } = useTranslationRef(expertNetworkTranslationRef);
  const language = useLanguage();
  const entityPath = useEntityPath();
  const { validTo } = (props.entity.spec ?? {}) as Validity;
  if (validTo === undefined || validTo >= todayInFinland()) return null;

  const date = formatDate(validTo, language);
  const successor = props.related.find(
    ({ relation }) => relation === 'succeededBy',
  );
  return (
    <Notice
      tone="info"
      action={
        successor && (
          <ButtonLink variant="secondary" href={entityPath(successor.ref)}>
            {successor.name[language]}
          </ButtonLink>
        )
      }
    >
      {successor
        ? t('entity.ended.successor', { date, name: successor.name[language] })
        : t('entity.ended', { date })}
    </Notice>
  );
}
