import { Button } from '@backstage/ui';
import { Field, SelectInput, useTexts } from '@tukiverkko/ui';
import { useState } from 'react';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import styles from './Imports.module.css';

/** Which sheet of a workbook is the list. */
export function ChooseSheet(props: {
  readonly sheets: readonly string[];
  readonly onChoose: (sheet: string) => void;
}) {
  const { sheets, onChoose } = props;
  const { t } = useTexts(expertNetworkTranslationRef);
  const [sheet, setSheet] = useState<string>();
  return (
    <div className={styles.stack} role="status">
      <Field
        id="import-sheet"
        label={t('imports.sheet')}
        help={t('imports.sheet.intro')}
      >
        {wiring => (
          <SelectInput
            {...wiring}
            options={sheets.map(name => ({ value: name, label: name }))}
            value={sheet}
            onChange={setSheet}
          />
        )}
      </Field>
      {sheet && (
        <Button variant="primary" onPress={() => onChoose(sheet)}>
          {t('imports.sheet.go')}
        </Button>
      )}
    </div>
  );
}
