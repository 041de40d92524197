import type { Expression } from '@tukiverkko/plugin-forms-common';
import {
  asRule,
  expressionOf,
  ruleOf,
  type Group,
  type RulePlace,
} from '@tukiverkko/plugin-forms-common/building';
import { Field, SelectInput, useTexts } from '@tukiverkko/ui';
import { useId, useState } from 'react';
import { builderTranslationRef } from '../../texts/builderTranslationRef';
import { useTelling } from '../useTelling';
import { FormulaEditor } from './FormulaEditor';
import { JsonEditor } from './JsonEditor';
import { SentenceEditor } from './SentenceEditor';
import styles from './editor.module.css';

/** Props of {@link RuleEditor}. */
export interface RuleEditorProps {
  readonly place: RulePlace;
  /** Undefined for a rule that is still to be made. */
  readonly expression: Expression | undefined;
  readonly isReadOnly?: boolean;
  /** Told of each whole change; what is still open is kept in the editor. */
  readonly onChange: (expression: Expression) => void;
}

type Mode = 'always' | 'sentence' | 'json';

/** A group nobody has filled yet. */
export const nothingYet: Group = { kind: 'group', join: 'and', conditions: [] };

/** Edits when a rule holds, or how a value is calculated: as a sentence, or as JSON where no sentence says it. */
export function RuleEditor(props: RuleEditorProps) {
  return props.place.aspect === 'compute' ? (
    <FormulaEditor {...props} />
  ) : (
    <WhenEditor {...props} />
  );
}

function WhenEditor({
  place,
  expression,
  isReadOnly = false,
  onChange,
}: RuleEditorProps) {
  const { t } = useTexts(builderTranslationRef);
  const telling = useTelling()(place);
  const id = useId();
  const rule =
    expression === undefined ? undefined : ruleOf(expression, telling.names);
  const [chosen, setChosen] = useState<Mode>();
  const mode = chosen ?? rule?.kind ?? 'sentence';
  const modes: readonly Mode[] = ['sentence', 'always', 'json'];
  const choose = (next: Mode) => {
    setChosen(next);
    if (next === 'always' && rule?.kind !== 'always') onChange(true);
  };
  return (
    <div className={styles.builder}>
      <Field id={id} label={t('rules.mode')}>
        {wiring => (
          <SelectInput
            {...wiring}
            options={modes.map(one => ({
              value: one,
              label: t(`rules.mode.${one}`),
            }))}
            value={mode}
            onChange={next => next && choose(next as Mode)}
            readOnly={isReadOnly}
          />
        )}
      </Field>
      {mode === 'sentence' &&
        (rule?.kind === 'json' ? (
          <p className={styles.open}>{t('rules.onlyJson')}</p>
        ) : (
          <SentenceEditor
            group={rule?.kind === 'sentence' ? rule.when : nothingYet}
            telling={telling}
            isReadOnly={isReadOnly}
            onChange={group => onChange(expressionOf(asRule(group)))}
          />
        ))}
      {mode === 'json' && (
        <JsonEditor
          gives="truth"
          telling={telling}
          expression={expression ?? true}
          isReadOnly={isReadOnly}
          onChange={onChange}
        />
      )}
    </div>
  );
}
