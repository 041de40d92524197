import { Button } from '@backstage/ui';
import {
  elementsInOrder,
  type FormPiece,
  flatOutline,
  outwardIn,
  type OutwardName,
  outwardOf,
  type OutwardNames,
  referenceText,
  titleOf,
  typeOf,
} from '@tukiverkko/plugin-forms-common/building';
import {
  Dialog,
  Field,
  SelectInput,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { useState } from 'react';
import styles from '../dialogs/dialogs.module.css';
import { useBuilder } from '../../session/Builder';
import { builderTranslationRef } from '../../texts/builderTranslationRef';

interface PasteDialogProps {
  /** Nothing is asked while it is undefined. */
  readonly piece: FormPiece | undefined;
  readonly onAnswer: (outward: OutwardNames | undefined) => void;
}

/** Asks what the rules of a pasted piece mean here, where they read what did not come with it. */
export function PasteDialog({ piece, onAnswer }: PasteDialogProps) {
  const { t } = useTexts(builderTranslationRef);
  return (
    <Dialog
      title={t('compose.pasted.title')}
      isOpen={piece !== undefined}
      onClose={() => onAnswer(undefined)}
      isDismissable={false}
    >
      {piece && <Questions piece={piece} onAnswer={onAnswer} />}
    </Dialog>
  );
}

function Questions({
  piece,
  onAnswer,
}: PasteDialogProps & { readonly piece: FormPiece }) {
  const { t } = useTexts(builderTranslationRef);
  const { definition, language } = useBuilder();
  const [chosen, setChosen] = useState(() => outwardIn(definition, piece));
  const options = flatOutline(elementsInOrder(definition))
    .filter(name => typeOf(definition, name) !== undefined)
    .map(name => ({ value: name, label: titleOf(definition, name, language) }));
  return (
    <div className={styles.paste}>
      <p>{t('compose.pasted.lead')}</p>
      {outwardOf(piece).map(outward => (
        <Outward
          key={outward.name}
          piece={piece}
          outward={outward}
          options={options}
          value={chosen[outward.name] ?? undefined}
          onChange={name =>
            setChosen({ ...chosen, [outward.name]: name ?? null })
          }
        />
      ))}
      <div className={styles.buttons}>
        <Button variant="secondary" onPress={() => onAnswer(undefined)}>
          {t('compose.cancel')}
        </Button>
        <Button variant="primary" onPress={() => onAnswer(chosen)}>
          {t('compose.command.paste')}
        </Button>
      </div>
    </div>
  );
}

function Outward(props: {
  readonly piece: FormPiece;
  readonly outward: OutwardName;
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
  }[];
  readonly value: string | undefined;
  readonly onChange: (name: string | undefined) => void;
}) {
  const { t } = useTexts(builderTranslationRef);
  const reader = useLanguage();
  const { name, references } = props.outward;
  const rules = new Set(
    references.map(one => referenceText(props.piece.definition, one, reader)),
  );
  return (
    <Field
      id={`outward-${name}`}
      label={t('compose.pasted.name', { name })}
      help={[...rules].join(' · ')}
    >
      {wiring => (
        <SelectInput
          {...wiring}
          options={props.options}
          placeholder={t('compose.pasted.leave')}
          value={props.value}
          onChange={props.onChange}
        />
      )}
    </Field>
  );
}
