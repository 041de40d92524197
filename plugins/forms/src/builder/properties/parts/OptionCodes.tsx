import type { PropertySubject } from '@tukiverkko/plugin-forms-common/building';
import { useTexts } from '@tukiverkko/ui';
import { useBuilder } from '../../session/Builder';
import { builderTranslationRef } from '../../texts/builderTranslationRef';
import styles from '../properties.module.css';

/** The codes that are stored for each option. */
export function OptionCodes({
  subject,
}: {
  readonly subject: PropertySubject;
}) {
  const { t } = useTexts(builderTranslationRef);
  const { definition } = useBuilder();
  const { resolved = {} } = subject;
  const options = (resolved.items ?? resolved).oneOf ?? [];
  if (options.length === 0) return null;
  return (
    <table className={styles.codes}>
      <caption>{t('properties.codes')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('properties.codes.option')}</th>
          <th scope="col">{t('properties.codes.code')}</th>
        </tr>
      </thead>
      <tbody>
        {options.map(({ const: code, title }) => (
          <tr key={String(code)}>
            <th scope="row" lang={definition.languages.source}>
              {title}
            </th>
            <td>
              <code>{String(code)}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
