import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import {
  Field,
  FileDrop,
  SelectInput,
  useLanguage,
  type FileState,
  useTexts,
} from '@tukiverkko/ui';
import {
  listTypes,
  type ImportResponse,
  type RecordTypeId,
} from '@tukiverkko/plugin-expert-network-common';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { saveFile } from '../coverage/saveFile';
import { importRouteRef } from '../routes';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import { ChooseSheet } from './ChooseSheet';
import { emptyList } from './emptyList';
import styles from './Imports.module.css';
import { importsApiRef } from './ImportsApi';
import { refusalIn } from './refusalIn';

/** Chooses a file and sends it. A workbook with several sheets asks which. */
export function SendList() {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const api = useApi(importsApiRef);
  const importPath = useRouteRef(importRouteRef);
  const navigate = useNavigate();
  const [type, setType] = useState<RecordTypeId>();
  const [file, setFile] = useState<File>();
  const [way, setWay] = useState<FileState>({ kind: 'waiting' });
  const [read, setRead] = useState<ImportResponse>();

  const open = ({ id }: ImportResponse) =>
    navigate(importPath?.({ id }) ?? `/find/imports/${id}`);
  const send = async (chosen: File, sheet?: string) => {
    if (!type) return;
    setFile(chosen);
    setRead(undefined);
    setWay({ kind: 'uploading', share: 0 });
    try {
      const list = { type, file: chosen, sheet };
      const sent = await api.send(crypto.randomUUID(), list);
      setWay({ kind: 'clean' });
      if (sent.sheets.length > 1 && !sheet) setRead(sent);
      else open(sent);
    } catch (error) {
      const why = t(`imports.refused.${refusalIn(error)}`);
      setWay({ kind: 'refused', why });
    }
  };
  const choose = async (sheet: string) => {
    if (!read || !file) return;
    if (sheet === read.sheet) {
      open(read);
      return;
    }
    // What was read of the other sheet is of no use to anybody.
    await api.forget(read.id).catch(() => undefined);
    await send(file, sheet);
  };

  return (
    <div className={styles.stack}>
      <Field id="import-type" label={t('imports.type')}>
        {wiring => (
          <SelectInput
            {...wiring}
            options={listTypes.map(({ id }) => ({
              value: id,
              label: t(`imports.type.${id}`),
            }))}
            value={type}
            onChange={value => setType(value as RecordTypeId | undefined)}
          />
        )}
      </Field>
      {type && (
        <>
          <Button
            variant="tertiary"
            onPress={() =>
              saveFile(
                `${type}.csv`,
                emptyList(type, language),
                'text/csv;charset=utf-8',
              )
            }
          >
            {t('imports.template')}
          </Button>
          <FileDrop
            label={t('imports.file')}
            items={
              file
                ? [{ id: 'list', name: file.name, size: file.size, state: way }]
                : []
            }
            adding={
              way.kind === 'uploading'
                ? undefined
                : {
                    limits: t('imports.limits'),
                    endings: ['.csv', '.txt', '.tsv', '.xlsx'],
                    onAdd: ([chosen]) => void send(chosen),
                  }
            }
          />
        </>
      )}
      {read && <ChooseSheet sheets={read.sheets} onChoose={choose} />}
    </div>
  );
}
