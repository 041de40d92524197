import type { FieldSchema } from '@tukiverkko/plugin-forms-common';
import { useTexts } from '@tukiverkko/ui';
import { builderTranslationRef } from '../../texts/builderTranslationRef';
import styles from '../properties.module.css';
import type { EditorProps } from './EditorProps';
import { TypedEditor } from './TypedEditor';

/** Keywords whose breach may be told in the form's own words. */
const told = [
  'minLength',
  'maxLength',
  'pattern',
  'format',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minItems',
  'maxItems',
  'uniqueItems',
] as const satisfies readonly (keyof FieldSchema)[];

type Code = 'required' | 'type' | (typeof told)[number];
type Sentences = Readonly<Record<string, string>>;

/** What an answer to a field may be refused for, the commonest first. */
function codesOf(field: FieldSchema): readonly Code[] {
  return [
    'required',
    ...(field.type === 'number' || field.type === 'integer'
      ? ['type' as const]
      : []),
    ...told.filter(
      code => field[code] !== undefined || field.items?.[code] !== undefined,
    ),
  ];
}

/** What is said of each error, in the form's own words; empty says what every form says. */
export function SentencesEditor(props: EditorProps<'sentences'>) {
  const { t } = useTexts(builderTranslationRef);
  const { state, subject, wiring, onChange } = props;
  const own = (state.value ?? {}) as Sentences;
  const codes: readonly string[] = codesOf(subject.resolved ?? {});
  const others = Object.keys(own).filter(code => !codes.includes(code));
  return (
    <div
      className={styles.stack}
      role="group"
      aria-labelledby={wiring['aria-labelledby']}
    >
      {[...codes, ...others].map((code, index) => {
        const id = index === 0 ? wiring.id : `${wiring.id}-${code}`;
        return (
          <div key={code} className={styles.stack}>
            <label htmlFor={id}>{t(`properties.error.${code as Code}`)}</label>
            <TypedEditor
              {...props}
              wiring={{ id }}
              text={own[code] ?? ''}
              isOfForm
              read={text => {
                const { [code]: _, ...rest } = own;
                const next =
                  text.trim() === '' ? rest : { ...rest, [code]: text };
                return {
                  value: Object.keys(next).length > 0 ? next : undefined,
                };
              }}
              onChange={onChange}
            />
          </div>
        );
      })}
    </div>
  );
}
