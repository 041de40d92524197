import {
  referenceText,
  removalOf,
  titleOf,
} from '@tukiverkko/plugin-forms-common/building';
import { Confirm, useLanguage, useTexts } from '@tukiverkko/ui';
import { useBuilder } from '../../session/Builder';
import { builderTranslationRef } from '../../texts/builderTranslationRef';

interface RemoveDialogProps {
  /** Nothing is removed while it is undefined. */
  readonly elements: readonly string[] | undefined;
  readonly onClose: () => void;
  readonly onRemove: (elements: readonly string[]) => void;
}

/** Says what else goes, and who refers to what goes, before it does. */
export function RemoveDialog({ elements, ...rest }: RemoveDialogProps) {
  return elements ? <Ask elements={elements} {...rest} /> : null;
}

function Ask({
  elements,
  onClose,
  onRemove,
}: RemoveDialogProps & { readonly elements: readonly string[] }) {
  const { t } = useTexts(builderTranslationRef);
  const { definition, language } = useBuilder();
  const reader = useLanguage();
  const { breaks, elements: going } = removalOf(definition, elements);
  const places = new Set(
    breaks.map(reference => referenceText(definition, reference, reader)),
  );
  const besides = going.length - elements.length;
  return (
    <Confirm
      title={
        elements.length === 1
          ? t('compose.remove.title', {
              title: titleOf(definition, elements[0], language),
            })
          : t('compose.remove.title.many', { number: String(elements.length) })
      }
      actionLabel={t('compose.command.remove')}
      cancelLabel={t('compose.cancel')}
      isOpen
      onCancel={onClose}
      onConfirm={() => onRemove(elements)}
    >
      {besides > 0 && (
        <p>{t('compose.remove.contents', { number: String(besides) })}</p>
      )}
      {places.size > 0 && (
        <>
          <p>{t('compose.remove.used')}</p>
          <ul>
            {[...places].map(place => (
              <li key={place}>{place}</li>
            ))}
          </ul>
        </>
      )}
    </Confirm>
  );
}
