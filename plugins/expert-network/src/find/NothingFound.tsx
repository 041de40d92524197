import { ButtonLink } from '@backstage/ui';
import { RiCompassDiscoverLine } from '@remixicon/react';
import { Empty, useTexts } from '@tukiverkko/ui';
import type { FindResponse } from '@tukiverkko/plugin-expert-network-common';
import { startFormPath } from '../links/startFormPath';
import { Propose } from '../records/Propose';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import { wayOnGroups } from './hits';

/** No hit is not the end: the coordination team looks further. */
export function NothingFound({ found }: { readonly found: FindResponse }) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const asked = wayOnGroups(found)
    .flatMap(({ items }) => items)
    .find(({ service, form }) => service !== null && form !== null);
  const href =
    asked?.service && asked.form
      ? startFormPath(asked.form, asked.service)
      : undefined;
  return (
    <>
      <Empty
        icon={<RiCompassDiscoverLine />}
        action={
          href && <ButtonLink href={href}>{t('find.none.ask')}</ButtonLink>
        }
      >
        {t('find.none')}
      </Empty>
      <Propose types={['unit', 'service']} />
    </>
  );
}
