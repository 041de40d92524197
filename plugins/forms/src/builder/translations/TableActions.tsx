import { Button } from '@backstage/ui';
import {
  readTranslations,
  translationFileBytes,
  translationsCsv,
  type TranslationFile,
} from '@tukiverkko/plugin-forms-common/building';
import { Notice, useTexts } from '@tukiverkko/ui';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { saveBlob } from '../../attachments/saveBlob';
import { useBuilder } from '../session/Builder';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import { ImportDialog } from './ImportDialog';

/** Gives the texts out as a table for a translator, and takes the table back. */
export function TableActions() {
  const { t } = useTexts(builderTranslationRef);
  const { definition, formKey, isFrozen, mayEdit } = useBuilder();
  const [file, setFile] = useState<{
    readonly name: string;
    readonly read: TranslationFile;
  }>();

  const download = () =>
    saveBlob(
      new Blob([translationsCsv(definition)], { type: 'text/csv' }),
      `${formKey}.csv`,
    );
  const take = async (chosen: File) => {
    // A file that is too large is not even read.
    const bytes =
      chosen.size > translationFileBytes
        ? new Uint8Array(translationFileBytes + 1)
        : new Uint8Array(await chosen.arrayBuffer());
    setFile({ name: chosen.name, read: readTranslations(definition, bytes) });
  };
  const read = file?.read;
  return (
    <>
      <Button variant="secondary" onPress={download}>
        {t('translations.download')}
      </Button>
      {mayEdit && !isFrozen && (
        <FileTrigger
          acceptedFileTypes={['.csv', '.txt', 'text/csv']}
          onSelect={files => {
            const chosen = files?.item(0);
            if (chosen) take(chosen);
          }}
        >
          <Button variant="secondary">{t('translations.import')}</Button>
        </FileTrigger>
      )}
      {file && read?.ok && (
        <ImportDialog
          name={file.name}
          file={read}
          onClose={() => setFile(undefined)}
        />
      )}
      {read && !read.ok && (
        <Notice tone="negative" live="alert" title={file?.name}>
          {t(`translations.refused.${read.refusal}`, {
            line: String(read.line ?? ''),
          })}
        </Notice>
      )}
    </>
  );
}
