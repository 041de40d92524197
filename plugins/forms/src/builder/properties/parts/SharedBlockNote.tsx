import {
  elementsUsing,
  type PropertySubject,
} from '@tukiverkko/plugin-forms-common/building';
import { Notice, useTexts } from '@tukiverkko/ui';
import { useBuilder } from '../../session/Builder';
import { builderTranslationRef } from '../../texts/builderTranslationRef';

/** Says where the answers come from, where questions share them. */
export function SharedBlockNote({
  subject,
}: {
  readonly subject: PropertySubject;
}) {
  const { t } = useTexts(builderTranslationRef);
  const { definition } = useBuilder();
  const ref = subject.field?.$ref ?? subject.field?.items?.$ref;
  const block = ref?.split('/').pop();
  if (block === undefined) return null;
  return (
    <Notice tone="neutral">
      {t('properties.shared', {
        block,
        number: String(elementsUsing(definition, block).length),
      })}
    </Notice>
  );
}
