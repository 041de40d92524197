import type { FieldTexts, QuestionKind } from '@tukiverkko/plugin-forms-common';
import { useTexts } from '@tukiverkko/ui';
import { builderTranslationRef } from '../../texts/builderTranslationRef';
import styles from './ControlSketch.module.css';

/** How a control looks from afar: what one writes into, what one picks from, what one presses. */
type Look = 'line' | 'short' | 'area' | 'picker' | 'yes-no' | 'none';

const looks: Readonly<Record<QuestionKind, Look>> = {
  text: 'line',
  integer: 'short',
  number: 'short',
  truth: 'yes-no',
  choice: 'none',
  choices: 'none',
  list: 'line',
  rows: 'none',
  matrix: 'none',
  date: 'short',
  time: 'short',
  'date-time': 'short',
  month: 'short',
  year: 'short',
  email: 'line',
  phone: 'short',
  uri: 'line',
  uuid: 'line',
  'business-id': 'short',
  'postal-code': 'short',
  municipality: 'picker',
  'entity-ref': 'picker',
};

/** Answers longer than this are written on several lines. */
const oneLine = 200;

interface ControlSketchProps {
  readonly kind: QuestionKind;
  readonly maxLength?: number;
  readonly texts: FieldTexts;
}

/** The control a reader answers with, drawn and not to be used: one tries it in the preview. */
export function ControlSketch({
  kind,
  maxLength = 0,
  texts,
}: ControlSketchProps) {
  const { t } = useTexts(builderTranslationRef);
  const look = kind === 'text' && maxLength > oneLine ? 'area' : looks[kind];
  if (look === 'none') return null;
  if (look === 'yes-no')
    return (
      <ul className={styles.choices} aria-hidden>
        <li className={styles.one}>{t('compose.sketch.yes')}</li>
        <li className={styles.one}>{t('compose.sketch.no')}</li>
      </ul>
    );
  return (
    <div className={styles.sketch} aria-hidden>
      <span className={`tuki-input ${styles.control}`} data-look={look}>
        {texts.placeholder?.text ??
          (look === 'picker' && t('compose.sketch.pick'))}
      </span>
      {texts.unit && <span>{texts.unit.text}</span>}
    </div>
  );
}
