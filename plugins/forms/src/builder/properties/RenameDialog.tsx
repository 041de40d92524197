import { Button } from '@backstage/ui';
import {
  nameWithId,
  referencesTo,
  referenceText,
  renameRefusal,
  renameRefusals,
  titleOf,
} from '@tukiverkko/plugin-forms-common/building';
import {
  Dialog,
  Field,
  TextInput,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { useId, useMemo, useState } from 'react';
import { useBuilder } from '../session/Builder';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import { idOfElement } from './idOfElement';
import styles from './properties.module.css';

/** Gives an element another id; everything that names it follows, and is listed first. */
export function RenameDialog({
  element,
  onClose,
}: {
  readonly element: string;
  readonly onClose: () => void;
}) {
  const { t } = useTexts(builderTranslationRef);
  const language = useLanguage();
  const { definition, published, edit, select } = useBuilder();
  const fieldId = useId();
  const before = idOfElement(element);
  const [id, setId] = useState(before);
  const refusal = renameRefusal(definition, element, id);
  const following = useMemo(
    () => [
      ...new Set(
        referencesTo(definition, element).map(one =>
          referenceText(definition, one, language),
        ),
      ),
    ],
    [definition, element, language],
  );
  const rename = () => {
    if (refusal) return;
    if (id !== before) {
      edit('renameElement', { element, id });
      select([nameWithId(element, id)], { focus: true });
    }
    onClose();
  };
  const isPublished =
    published !== undefined &&
    Object.hasOwn(published.definition.data.properties, element.split('.')[0]);
  return (
    <Dialog
      title={t('properties.rename.title', {
        title: titleOf(definition, element),
      })}
      isOpen
      isDismissable={false}
      onClose={onClose}
      footer={
        <>
          <Button variant="secondary" onPress={onClose}>
            {t('properties.cancel')}
          </Button>
          <Button
            variant="primary"
            isDisabled={refusal !== undefined || id === before}
            onPress={rename}
          >
            {t('properties.rename.do')}
          </Button>
        </>
      }
    >
      <form
        className={styles.stack}
        onSubmit={event => {
          event.preventDefault();
          rename();
        }}
      >
        <Field
          id={fieldId}
          label={t('properties.id')}
          help={t('properties.rename.help')}
          error={refusal && renameRefusals[refusal][language]}
        >
          {wiring => <TextInput {...wiring} value={id} onChange={setId} />}
        </Field>
        {isPublished && !element.startsWith('$') && (
          <p>{t('properties.rename.published')}</p>
        )}
        <p>
          {following.length === 0
            ? t('properties.rename.alone')
            : t('properties.rename.follows', {
                number: String(following.length),
              })}
        </p>
        {following.length > 0 && (
          <ul className={styles.following}>
            {following.map(text => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        )}
      </form>
    </Dialog>
  );
}
