import { Button } from '@backstage/ui';
import type { Expression, LintProblem } from '@tukiverkko/plugin-forms-common';
import {
  expressionProblems,
  withGuards,
} from '@tukiverkko/plugin-forms-common/building';
import { Field, Notice, TextArea, useTexts } from '@tukiverkko/ui';
import { useEffect, useId, useState } from 'react';
import { builderTranslationRef } from '../../texts/builderTranslationRef';
import type { RuleTelling } from '../useTelling';
import { problemWords } from './problemWords';
import styles from './editor.module.css';

type Read =
  | {
      readonly expression: Expression;
      readonly problems: readonly LintProblem[];
    }
  | { readonly message: string };

/** A rule as JsonLogic. It is taken when lint has nothing against it; guards that are missing are offered. */
export function JsonEditor({
  expression,
  gives,
  telling,
  isReadOnly,
  onChange,
}: {
  readonly expression: Expression;
  readonly gives: 'value' | 'truth';
  readonly telling: RuleTelling;
  readonly isReadOnly: boolean;
  readonly onChange: (expression: Expression) => void;
}) {
  const { t } = useTexts(builderTranslationRef);
  const id = useId();
  const written = JSON.stringify(expression, undefined, 2);
  const [text, setText] = useState(written);
  const [read, setRead] = useState<Read>();
  useEffect(() => {
    setText(written);
    setRead(undefined);
  }, [written]);
  const take = (typed: string) => {
    const result = readText(typed, telling);
    const isTaken = 'expression' in result && result.problems.length === 0;
    setRead(isTaken ? undefined : result);
    if (
      isTaken &&
      JSON.stringify(result.expression) !== JSON.stringify(expression)
    )
      onChange(result.expression);
  };
  const mend =
    read && 'expression' in read
      ? withGuards(read.expression, gives)
      : undefined;
  const error =
    read &&
    ('message' in read
      ? t('rules.json.broken', { message: read.message })
      : read.problems.map(one => problemWords(one, telling)).join(' '));
  return (
    <div className={styles.json}>
      <Field
        id={id}
        label={t('rules.json')}
        help={t('rules.json.help')}
        error={error}
      >
        {wiring => (
          <TextArea
            {...wiring}
            rows={Math.min(16, text.split('\n').length + 1)}
            value={text}
            onChange={setText}
            readOnly={isReadOnly}
          />
        )}
      </Field>
      {mend !== undefined && (
        <Notice tone="info" title={t('rules.mend')}>
          <Button
            size="small"
            variant="secondary"
            onPress={() => {
              const mended = JSON.stringify(mend, undefined, 2);
              setText(mended);
              take(mended);
            }}
          >
            {t('rules.mend.do')}
          </Button>
        </Notice>
      )}
      {!isReadOnly && (
        <Button
          size="small"
          variant="secondary"
          isDisabled={text === written}
          onPress={() => take(text)}
        >
          {t('rules.json.take')}
        </Button>
      )}
    </div>
  );
}

function readText(text: string, { definition, group }: RuleTelling): Read {
  try {
    const expression: unknown = JSON.parse(text);
    const problems = expressionProblems(definition, expression, group);
    return { expression, problems };
  } catch (error) {
    return { message: error instanceof Error ? error.message : String(error) };
  }
}
