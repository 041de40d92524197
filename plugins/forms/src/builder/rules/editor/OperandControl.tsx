import {
  nameIn,
  takesSeveral,
  valueText,
  type Comparing,
  type Operand,
  type Scalar,
  type Subject,
} from '@tukiverkko/plugin-forms-common/building';
import {
  DateField,
  Picker,
  readNumber,
  SelectInput,
  TextInput,
  useTexts,
} from '@tukiverkko/ui';
import { useTyped } from '../../properties/useTyped';
import { builderTranslationRef } from '../../texts/builderTranslationRef';
import { useSubjectTitle } from '../useSubjectTitle';
import type { RuleTelling } from '../useTelling';
import styles from './editor.module.css';

interface OperandControlProps {
  readonly name: string;
  readonly isCounted: boolean;
  readonly comparing: Comparing;
  readonly operand: Operand | undefined;
  readonly place: string;
  readonly telling: RuleTelling;
  readonly isReadOnly: boolean;
  readonly onChange: (operand: Operand | undefined) => void;
}

/** What a condition compares with, chosen or typed as its subject asks for: a code, a number, a date, or another answer. */
export function OperandControl(props: OperandControlProps) {
  const { name, isCounted, operand, telling, place } = props;
  const { t } = useTexts(builderTranslationRef);
  const titleOf = useSubjectTitle();
  const subject = telling.subjects.find(one => one.name === name);
  const kind = isCounted ? 'number' : subject?.kind ?? 'other';
  const other = nameIn(operand);
  const others =
    isCounted || !['number', 'date', 'moment'].includes(kind)
      ? []
      : telling.subjects.filter(one => one.kind === kind && one.name !== name);
  const label = t('rules.value', { place });
  if (others.length === 0 && other === undefined)
    return <PlainControl {...props} subject={subject} label={label} />;
  const names = [
    ...new Set([
      ...others.map(one => one.name),
      ...(other === undefined ? [] : [other]),
    ]),
  ];
  return (
    <div className={styles.operand}>
      <SelectInput
        aria-label={t('rules.valueOf', { place })}
        placeholder={t('rules.valueOf.plain')}
        options={names.map(one => ({
          value: one,
          label: titleOf(one, telling.titles),
        }))}
        value={other}
        onChange={next =>
          props.onChange(next === undefined ? undefined : { name: next })
        }
        readOnly={props.isReadOnly}
      />
      {other === undefined && (
        <PlainControl {...props} subject={subject} label={label} />
      )}
    </div>
  );
}

interface PlainProps extends OperandControlProps {
  readonly subject: Subject | undefined;
  readonly label: string;
}

function PlainControl(props: PlainProps) {
  const { subject, name, comparing, operand, telling, label, isReadOnly } =
    props;
  const { onChange } = props;
  const kind = props.isCounted ? 'number' : subject?.kind ?? 'other';
  const codes: readonly Scalar[] =
    kind === 'truth'
      ? [true, false]
      : (!props.isCounted && subject?.codes) || [];
  if (codes.length > 0) {
    const titled = codes.map(code => ({
      code,
      id: String(code),
      label: valueText(name, code, telling).replace(/^[”“]|[”“]$/g, ''),
    }));
    if (takesSeveral(comparing)) {
      const chosen = (operand as readonly Scalar[] | undefined) ?? [];
      return (
        <Picker
          mode="multiple"
          aria-label={label}
          options={titled}
          value={chosen.map(
            code =>
              titled.find(one => one.code === code) ?? {
                id: String(code),
                label: String(code),
              },
          )}
          onChange={options =>
            onChange(
              options.map(
                ({ id }) => titled.find(one => one.id === id)?.code ?? id,
              ),
            )
          }
          readOnly={isReadOnly}
        />
      );
    }
    return (
      <SelectInput
        aria-label={label}
        options={titled.map(({ id, label: title }) => ({
          value: id,
          label: title,
        }))}
        value={operand === undefined ? undefined : String(operand)}
        onChange={id => onChange(titled.find(one => one.id === id)?.code)}
        readOnly={isReadOnly}
      />
    );
  }
  if (kind === 'date')
    return (
      <DateField
        aria-label={label}
        value={typeof operand === 'string' ? operand : undefined}
        onChange={onChange}
        readOnly={isReadOnly}
      />
    );
  return <TypedControl {...props} isNumber={kind === 'number'} />;
}

/** A number or a text; several are parted by a semicolon. Kept when the field is left, so that typing is one step. */
function TypedControl({
  comparing,
  operand,
  label,
  isNumber,
  isReadOnly,
  onChange,
}: PlainProps & { readonly isNumber: boolean }) {
  const shown = Array.isArray(operand)
    ? operand.join('; ')
    : String(operand ?? '');
  const typed = useTyped(shown, text => {
    const values = (takesSeveral(comparing) ? text.split(';') : [text])
      .map(one => one.trim())
      .filter(one => one !== '')
      .flatMap((one): readonly Scalar[] => {
        const value = isNumber ? readNumber(one) : one;
        return value === undefined ? [] : [value];
      });
    onChange(takesSeveral(comparing) && values.length > 0 ? values : values[0]);
    return true;
  });
  return (
    <TextInput
      aria-label={label}
      value={typed.text}
      onChange={typed.type}
      onBlur={typed.settle}
      inputMode={isNumber ? 'decimal' : 'text'}
      size={isNumber ? 8 : 16}
      readOnly={isReadOnly}
    />
  );
}
