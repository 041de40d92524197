import {
  asGroup,
  expressionOfFormula,
  formulaOf,
  type Formula,
  type Subject,
} from '@tukiverkko/plugin-forms-common/building';
import { Field, SelectInput, useTexts } from '@tukiverkko/ui';
import { useId, useState } from 'react';
import { builderTranslationRef } from '../../texts/builderTranslationRef';
import { useTelling, type RuleTelling } from '../useTelling';
import { JsonEditor } from './JsonEditor';
import { NamesControl } from './NamesControl';
import { nothingYet, type RuleEditorProps } from './RuleEditor';
import { SentenceEditor } from './SentenceEditor';
import { TermControl } from './TermControl';
import styles from './editor.module.css';

const kinds = [
  'truth',
  'holding',
  'choice',
  'sum',
  'mean',
  'count',
  'calculation',
  'years',
  'days',
  'json',
] as const satisfies readonly Formula['kind'][];

/** How a value is calculated: one of a few formulas, each with the guards it needs, or JSON. */
export function FormulaEditor({
  place,
  expression,
  isReadOnly = false,
  onChange,
}: RuleEditorProps) {
  const { t } = useTexts(builderTranslationRef);
  const telling = useTelling()(place);
  const id = useId();
  const formula =
    expression === undefined ? undefined : formulaOf(expression, telling.names);
  const [chosen, setChosen] = useState<Formula['kind']>();
  const kind = chosen ?? formula?.kind ?? 'truth';
  const change = (next: Formula) => onChange(expressionOfFormula(next));
  return (
    <div className={styles.builder}>
      <Field
        id={id}
        label={t('rules.formula')}
        help={t('rules.formula.missing')}
      >
        {wiring => (
          <SelectInput
            {...wiring}
            options={kinds.map(one => ({
              value: one,
              label: t(`rules.formula.${one}`),
            }))}
            value={kind}
            onChange={next => next && setChosen(next as Formula['kind'])}
            readOnly={isReadOnly}
          />
        )}
      </Field>
      <FormulaParts
        key={kind}
        kind={kind}
        formula={formula?.kind === kind ? formula : undefined}
        expression={expression}
        telling={telling}
        isReadOnly={isReadOnly}
        onChange={change}
      />
    </div>
  );
}

interface PartsProps {
  readonly kind: Formula['kind'];
  /** Undefined while the value is still calculated in another way. */
  readonly formula: Formula | undefined;
  readonly expression: unknown;
  readonly telling: RuleTelling;
  readonly isReadOnly: boolean;
  readonly onChange: (formula: Formula) => void;
}

const isNumber = ({ kind }: Subject): boolean => kind === 'number';
const isDate = ({ kind }: Subject): boolean => kind === 'date';

function FormulaParts(props: PartsProps) {
  const { kind, formula, telling, isReadOnly, onChange } = props;
  const { t } = useTexts(builderTranslationRef);
  const shared = { telling, isReadOnly };
  if (kind === 'json')
    return (
      <JsonEditor
        {...shared}
        gives="value"
        expression={props.expression ?? 0}
        onChange={written => onChange({ kind: 'json', expression: written })}
      />
    );
  if (kind === 'truth')
    return (
      <SentenceEditor
        {...shared}
        group={formula?.kind === 'truth' ? formula.when : nothingYet}
        onChange={when =>
          when.conditions.length > 0 && onChange({ kind: 'truth', when })
        }
      />
    );
  if (kind === 'holding')
    return (
      <SentenceEditor
        {...shared}
        isCounting
        group={{
          ...nothingYet,
          conditions: formula?.kind === 'holding' ? formula.conditions : [],
        }}
        onChange={({ conditions }) =>
          conditions.length > 0 && onChange({ kind: 'holding', conditions })
        }
      />
    );
  if (kind === 'sum' || kind === 'mean' || kind === 'count')
    return (
      <NamesControl
        {...shared}
        label={t('rules.formula.of')}
        fits={
          kind === 'count'
            ? one => !one.name.startsWith('$') || one.name.startsWith('$calc.')
            : isNumber
        }
        names={formula && 'of' in formula ? formula.of : []}
        onChange={of => of.length > 0 && onChange({ kind, of })}
      />
    );
  if (kind === 'choice') return <ChoiceParts {...props} />;
  return <TwoTerms {...props} />;
}

function ChoiceParts({ formula, telling, isReadOnly, onChange }: PartsProps) {
  const { t } = useTexts(builderTranslationRef);
  const known = formula?.kind === 'choice' ? formula : undefined;
  const [when, setWhen] = useState(known?.when ?? nothingYet);
  const [then, setThen] = useState(known?.then);
  const [otherwise, setOtherwise] = useState(known?.otherwise);
  const shared = { telling, isReadOnly, fits: () => true };
  const tell = (next: {
    when?: typeof when;
    then?: typeof then;
    otherwise?: typeof otherwise;
  }) => {
    const whole = { when, then, otherwise, ...next };
    if (whole.then === undefined || whole.when.conditions.length === 0) return;
    onChange({
      kind: 'choice',
      when: asGroup(whole.when),
      then: whole.then,
      ...(whole.otherwise !== undefined && { otherwise: whole.otherwise }),
    });
  };
  return (
    <>
      <SentenceEditor
        telling={telling}
        isReadOnly={isReadOnly}
        group={known?.when ?? nothingYet}
        onChange={group => {
          setWhen(group);
          tell({ when: group });
        }}
      />
      <div className={styles.fields}>
        <TermControl
          {...shared}
          label={t('rules.formula.then')}
          term={then}
          onChange={term => {
            setThen(term);
            tell({ then: term });
          }}
        />
        <TermControl
          {...shared}
          label={t('rules.formula.otherwise')}
          term={otherwise}
          onChange={term => {
            setOtherwise(term);
            tell({ otherwise: term });
          }}
        />
      </div>
    </>
  );
}

const operators = ['+', '-', '*', '/'] as const;

function TwoTerms({
  kind,
  formula,
  telling,
  isReadOnly,
  onChange,
}: PartsProps) {
  const { t } = useTexts(builderTranslationRef);
  const id = useId();
  const isDates = kind === 'years' || kind === 'days';
  const known =
    formula && 'from' in formula
      ? { left: { name: formula.from }, right: { name: formula.to } }
      : formula?.kind === 'calculation' && formula;
  const [left, setLeft] = useState(known ? known.left : undefined);
  const [right, setRight] = useState(known ? known.right : undefined);
  const [operator, setOperator] = useState(
    formula?.kind === 'calculation' ? formula.operator : '+',
  );
  const tell = (
    first: typeof left,
    second: typeof right,
    sign: typeof operator,
  ) => {
    if (first === undefined || second === undefined) return;
    if (!isDates)
      onChange({
        kind: 'calculation',
        operator: sign,
        left: first,
        right: second,
      });
    else if (typeof first === 'object' && typeof second === 'object')
      onChange({ kind, from: first.name, to: second.name });
  };
  const asTerm = (term: unknown) =>
    typeof term === 'number' || (typeof term === 'object' && term !== null)
      ? (term as number | { readonly name: string })
      : undefined;
  const shared = {
    telling,
    isReadOnly,
    fits: isDates ? isDate : isNumber,
    isOnlyName: isDates,
  };
  return (
    <div className={styles.fields}>
      <TermControl
        {...shared}
        label={isDates ? t('rules.formula.from') : t('rules.formula.left')}
        term={left}
        onChange={term => {
          setLeft(asTerm(term));
          tell(asTerm(term), right, operator);
        }}
      />
      {!isDates && (
        <Field id={id} label={t('rules.formula.operator')}>
          {wiring => (
            <SelectInput
              {...wiring}
              options={operators.map(one => ({
                value: one,
                label: t(`rules.formula.operator.${one}`),
              }))}
              value={operator}
              onChange={next => {
                const sign = next as typeof operator | undefined;
                if (!sign) return;
                setOperator(sign);
                tell(left, right, sign);
              }}
              readOnly={isReadOnly}
            />
          )}
        </Field>
      )}
      <TermControl
        {...shared}
        label={isDates ? t('rules.formula.to') : t('rules.formula.right')}
        term={right}
        onChange={term => {
          setRight(asTerm(term));
          tell(left, asTerm(term), operator);
        }}
      />
    </div>
  );
}
