import type { OptionText } from '@tukiverkko/plugin-forms-common';
import { useTexts } from '@tukiverkko/ui';
import { builderTranslationRef } from '../../texts/builderTranslationRef';
import { useComposing } from '../Composing';
import styles from './ControlSketch.module.css';

/** Longer lists are searched, not read. */
const few = 10;

interface OptionSketchProps {
  readonly asks: 'choice' | 'choices';
  readonly options: readonly OptionText[];
  /** Where they come from, if not from the form. */
  readonly source: string | undefined;
}

/** The choices of a question as its reader meets them. */
export function OptionSketch({ asks, options, source }: OptionSketchProps) {
  const { t } = useTexts(builderTranslationRef);
  const { language } = useComposing();
  if (source !== undefined || options.length > few)
    return (
      <div className={styles.sketch}>
        <span className={`tuki-input ${styles.control}`} data-look="picker">
          {source === undefined
            ? t('compose.options.count', { count: options.length })
            : t('compose.options.source', { source })}
        </span>
      </div>
    );
  if (options.length === 0)
    return <p className={styles.none}>{t('compose.options.none')}</p>;
  return (
    <ul className={styles.choices}>
      {options.map(({ value, title }) => (
        <li
          key={String(value)}
          className={asks === 'choice' ? styles.one : styles.many}
          lang={title.language === language ? undefined : title.language}
        >
          {title.text}
        </li>
      ))}
    </ul>
  );
}
