import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { Facts, Notice, useTexts } from '@tukiverkko/ui';
import { appTranslationRef } from '../texts/appTranslationRef';

/** How the organisation that runs this portal is reached, as its configuration says; nothing is made up. */
export function OperatorContact() {
  const { t } = useTexts(appTranslationRef);
  const config = useApi(configApiRef);
  const operator = config.getOptionalConfig('tukiverkko.operator');
  if (!operator) {
    const isDemo = config.getOptionalBoolean('tukiverkko.demo');
    return (
      <Notice tone={isDemo ? 'info' : 'warning'}>
        {isDemo ? t('information.demoOperator') : t('information.noOperator')}
      </Notice>
    );
  }
  const email = operator.getOptionalString('email');
  const dataProtection = operator.getOptionalString('dataProtection');
  return (
    <Facts
      items={[
        {
          term: t('information.organisation'),
          value: operator.getString('name'),
        },
        ...(email
          ? [
              {
                term: t('information.email'),
                value: <Link href={`mailto:${email}`}>{email}</Link>,
              },
            ]
          : []),
        ...(dataProtection
          ? [{ term: t('information.dataProtection'), value: dataProtection }]
          : []),
      ]}
    />
  );
}
