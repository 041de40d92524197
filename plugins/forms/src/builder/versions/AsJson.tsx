import type { FormDefinition } from '@tukiverkko/plugin-forms-common';
import { diffLines } from 'diff';
import { useMemo } from 'react';
import { useTexts } from '@tukiverkko/ui';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import { Gone, New } from './AsForm';
import styles from './versions.module.css';

/** Lines around a change that are shown. */
const around = 3;

/** Two versions as JSON, line by line; long stretches without a change are left out. */
export function AsJson(props: {
  readonly before: FormDefinition;
  readonly after: FormDefinition;
}) {
  const { t } = useTexts(builderTranslationRef);
  const { after, before } = props;
  const parts = useMemo(
    () => diffLines(written(before), written(after)),
    [after, before],
  );
  return (
    <div
      className={styles.json}
      role="region"
      aria-label={t('versions.asJson')}
      // What overflows is reached by keys too.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      {parts.map(({ added, removed, value }, index) => {
        const key = String(index);
        if (added) return <New key={key} text={value} />;
        if (removed) return <Gone key={key} text={value} />;
        return <span key={key}>{shortened(value)}</span>;
      })}
    </div>
  );
}

/** The beginning and the end of a stretch: who compares reads what stands by a change. */
function shortened(text: string): string {
  const lines = text.split('\n');
  return lines.length <= 2 * around + 2
    ? text
    : [...lines.slice(0, around), '…', ...lines.slice(-around - 1)].join('\n');
}

function written(definition: FormDefinition): string {
  return `${JSON.stringify(definition, null, 2)}\n`;
}
