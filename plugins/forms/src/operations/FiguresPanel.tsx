import {
  operationsLimits,
  type OperationsFigures,
} from '@tukiverkko/plugin-forms-common';
import {
  Facts,
  formatNumber,
  Panel,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import { Measure } from './Measure';
import { useAgeText } from './useAgeText';

const shown = [
  'waiting',
  'oldestWaitingSeconds',
  'setAside',
  'withoutOwner',
  'overdue',
] as const;

/** What waits, with the limit beyond which somebody should look. How many are late is told without one: teams see to it. */
export function FiguresPanel(props: { readonly figures: OperationsFigures }) {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  const ageText = useAgeText();
  const inWords = (figure: keyof OperationsFigures, value: number) =>
    figure === 'oldestWaitingSeconds'
      ? ageText(value)
      : formatNumber(value, language, 0);
  return (
    <Panel title={t('operations.figures')}>
      <Facts
        items={shown.map(figure => {
          const value = props.figures[figure];
          const limit =
            figure === 'overdue' ? undefined : operationsLimits[figure];
          return {
            term: t(`operations.figure.${figure}`),
            value: (
              <Measure
                value={inWords(figure, value)}
                limit={limit === undefined ? undefined : inWords(figure, limit)}
                isOver={limit !== undefined && value > limit}
              />
            ),
          };
        })}
      />
    </Panel>
  );
}
