import { useApi } from '@backstage/frontend-plugin-api';
import { Button, Menu, MenuItem, MenuTrigger } from '@backstage/ui';
import type { SubmissionView } from '@tukiverkko/plugin-forms-common';
import { useTexts } from '@tukiverkko/ui';
import { caseFiles, type CaseFile } from '../api/caseFiles';
import { formsApiRef } from '../api/formsApiRef';
import { useDownload } from '../attachments/useDownload';
import { Refusal } from '../load/Refusal';
import { formsTranslationRef } from '../translations/formsTranslationRef';

/** Saves a request as a file: for the archive of a county, for a spreadsheet, for another program. */
export function DownloadFiles({
  view,
}: {
  readonly view: Pick<SubmissionView, 'id' | 'reference'>;
}) {
  const { t } = useTexts(formsTranslationRef);
  const api = useApi(formsApiRef);
  const { download, isBusy, error } = useDownload();
  const save = (file: CaseFile) =>
    download(nameOf(view.reference, file), () => api.caseFile(view.id, file));
  return (
    <>
      <MenuTrigger>
        <Button variant="secondary">
          {isBusy ? t('request.copying') : t('request.files')}
        </Button>
        <Menu>
          {caseFiles.map(file => (
            <MenuItem key={file} onAction={() => save(file)}>
              {t(`request.file.${file}`)}
            </MenuItem>
          ))}
        </Menu>
      </MenuTrigger>
      {error !== undefined && <Refusal error={error} />}
    </>
  );
}

/** The reference alone names it: nothing that people wrote. */
function nameOf(reference: string, file: CaseFile): string {
  return `${reference}${file.slice(file.indexOf('.'))}`;
}
