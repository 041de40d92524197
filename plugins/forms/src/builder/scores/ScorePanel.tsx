import type { FormScore } from '@tukiverkko/plugin-forms-common';
import {
  possibleTotals,
  type OperationArgs,
} from '@tukiverkko/plugin-forms-common/building';
import { Panel, useTexts } from '@tukiverkko/ui';
import { useMemo } from 'react';
import { useBuilder } from '../session/Builder';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import { Bands } from './Bands';
import { DraftText } from './DraftText';
import { Points } from './Points';
import { Provenance } from './Provenance';
import { RemoveScore } from './RemoveScore';
import { ScoreRules } from './ScoreRules';
import styles from './ScoresTab.module.css';
import { Totals } from './Totals';

/** One score: what it counts, how, and what it means. */
export function ScorePanel({ score }: { readonly score: FormScore }) {
  const { t } = useTexts(builderTranslationRef);
  const { definition, edit, isFrozen, mayEdit } = useBuilder();
  const isReadOnly = !mayEdit || isFrozen;
  const totals = useMemo(
    () => possibleTotals(score, definition),
    [definition, score],
  );
  const change = (changed: OperationArgs<'setScore'>['change']) =>
    edit('setScore', { score: score.id, change: changed });
  return (
    <div data-element={`$score.${score.id}`}>
      <Panel
        title={score.title}
        actions={!isReadOnly && <RemoveScore score={score} />}
      >
        <div className={styles.part}>
          <DraftText
            label={t('scores.title')}
            lang={definition.languages.source}
            value={score.title}
            isReadOnly={isReadOnly}
            onCommit={title => {
              change({ title });
              return undefined;
            }}
          />
          <Points {...{ isReadOnly, score }} />
          <ScoreRules {...{ change, isReadOnly, score }} />
          <Bands {...{ isReadOnly, score, totals }} />
          <Totals {...{ score, totals }} />
          <Provenance {...{ change, isReadOnly, score }} />
        </div>
      </Panel>
    </div>
  );
}
