import { Button } from '@backstage/ui';
import { problemIn } from '@tukiverkko/plugin-forms-common/building';
import { formatBytes, Notice, useLanguage, useTexts } from '@tukiverkko/ui';
import { useId } from 'react';
import { FileTrigger } from 'react-aria-components';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import { largestFile, readFormFile, type FormFile } from './readFormFile';

/** Props of {@link ImportFile}. */
export interface ImportFileProps {
  readonly file: FormFile | undefined;
  readonly isAsked: boolean;
  readonly onChange: (file: FormFile) => void;
}

/** Reads a form from a file, and says what of it could not be taken along. */
export function ImportFile({ file, isAsked, onChange }: ImportFileProps) {
  const { t } = useTexts(builderTranslationRef);
  const language = useLanguage();
  const helpId = useId();
  const read = async (chosen: File) => {
    // Not even read: a browser would hold it three times over.
    if (chosen.size > largestFile) onChange({ refusal: 'tooLarge' });
    else onChange(readFormFile(await chosen.text()));
  };
  return (
    <>
      <p id={helpId}>
        {t('start.fileHelp', { size: formatBytes(largestFile, language) })}
      </p>
      <FileTrigger
        acceptedFileTypes={['.json', 'application/json']}
        onSelect={files => {
          const [chosen] = files ?? [];
          if (chosen) void read(chosen);
        }}
      >
        <Button variant="secondary" aria-describedby={helpId}>
          {t('start.chooseFile')}
        </Button>
      </FileTrigger>
      <div role="status">
        {isAsked && !file && (
          <Notice tone="negative">{t('start.fileNeeded')}</Notice>
        )}
        {file && <Outcome file={file} />}
      </div>
    </>
  );
}

function Outcome({ file }: { readonly file: FormFile }) {
  const { t } = useTexts(builderTranslationRef);
  const language = useLanguage();
  if ('definition' in file)
    return (
      <>
        <Notice tone="positive">
          {t(`start.file.${file.kind}`, {
            title: file.definition.title,
            count: Object.keys(file.definition.data.properties).length,
          })}
        </Notice>
        <Places
          title={t('start.notCarried', { count: file.notCarried.length })}
          places={file.notCarried.map(({ pointer, reason }) => ({
            pointer,
            text: reason,
            // What an exchange format has no word for is told in English alone.
            lang: 'en',
          }))}
        />
      </>
    );
  return (
    <>
      <Notice tone="negative">{t(`start.refusal.${file.refusal}`)}</Notice>
      {'problems' in file && (
        <Places
          title={t('start.mend', { count: file.problems.length })}
          places={file.problems.map(problem => ({
            pointer: problem.pointer,
            text: problemIn(language, problem),
          }))}
        />
      )}
    </>
  );
}

/** More than anybody reads at once. */
const mostShown = 30;

function Places(props: {
  readonly title: string;
  readonly places: readonly {
    readonly pointer: string;
    readonly text: string;
    readonly lang?: string;
  }[];
}) {
  const { t } = useTexts(builderTranslationRef);
  const { title, places } = props;
  if (places.length === 0) return null;
  return (
    <details>
      <summary>{title}</summary>
      <ul>
        {places.slice(0, mostShown).map(({ lang, pointer, text }, index) => (
          <li key={`${index} ${pointer}`}>
            <code>{pointer || '/'}</code> <span lang={lang}>{text}</span>
          </li>
        ))}
      </ul>
      {places.length > mostShown && (
        <p>{t('start.more', { count: places.length - mostShown })}</p>
      )}
    </details>
  );
}
