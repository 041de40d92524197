import { Button, Radio, RadioGroup } from '@backstage/ui';
import {
  optionRefusals,
  type OptionRefusal,
  optionsOf,
  type PastedOptions,
  readOptions,
  titleOf,
} from '@tukiverkko/plugin-forms-common/building';
import {
  Dialog,
  Field,
  Notice,
  TextArea,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { useId, useMemo, useState } from 'react';
import { useBuilder } from '../../session/Builder';
import { builderTranslationRef } from '../../texts/builderTranslationRef';
import styles from './dialogs.module.css';

/** What is pasted, and where. */
export interface PastedList {
  readonly element: string;
  readonly list: string;
}

interface PasteOptionsDialogProps {
  readonly pasted: PastedList | undefined;
  readonly onClose: () => void;
}

/** A list becomes options, one a line or two columns of a spreadsheet; what comes of it is seen before it is done. */
export function PasteOptionsDialog({
  pasted,
  onClose,
}: PasteOptionsDialogProps) {
  const { t } = useTexts(builderTranslationRef);
  const { definition, language } = useBuilder();
  return (
    <Dialog
      title={t('compose.paste.title', {
        title: pasted ? titleOf(definition, pasted.element, language) : '',
      })}
      isOpen={pasted !== undefined}
      onClose={onClose}
      isDismissable={false}
    >
      {pasted && <Paste pasted={pasted} onClose={onClose} />}
    </Dialog>
  );
}

type How = 'append' | 'replace';

/** Text longer than this is not put into a field: it would stop the browser, and is no list anyway. */
const mostShown = 200_000;

function Paste({
  pasted,
  onClose,
}: {
  readonly pasted: PastedList;
  readonly onClose: () => void;
}) {
  const { t } = useTexts(builderTranslationRef);
  const { definition, edit } = useBuilder();
  const id = useId();
  const [text, setText] = useState(pasted.list);
  const [how, setHow] = useState<How>('append');
  const now = optionsOf(definition, pasted.element);
  const read = useMemo(
    () => (now && text.trim() !== '' ? readOptions(text, now, how) : undefined),
    [text, now, how],
  );
  const paste = () => {
    edit('pasteOptions', { element: pasted.element, text, how });
    onClose();
  };
  return (
    <div className={styles.paste}>
      <Field
        id={id}
        label={t('compose.paste.list')}
        help={t('compose.paste.help')}
      >
        {wiring => (
          <TextArea
            {...wiring}
            rows={6}
            value={text.length > mostShown ? '' : text}
            onChange={setText}
          />
        )}
      </Field>
      {now && now.options.length > 0 && (
        <RadioGroup
          label={t('compose.paste.how', { count: now.options.length })}
          value={how}
          onChange={value => setHow(value as How)}
        >
          <Radio value="append">{t('compose.paste.append')}</Radio>
          <Radio value="replace">{t('compose.paste.replace')}</Radio>
        </RadioGroup>
      )}
      <div role="status">{read && <Outcome read={read} />}</div>
      <div className={styles.buttons}>
        <Button variant="secondary" onPress={onClose}>
          {t('compose.cancel')}
        </Button>
        <Button variant="primary" isDisabled={!read?.ok} onPress={paste}>
          {t('compose.paste.do')}
        </Button>
      </div>
    </div>
  );
}

/** As many options as are shown; of more it is said how many. */
const mostListed = 12;

function Outcome({ read }: { readonly read: PastedOptions }) {
  const { t } = useTexts(builderTranslationRef);
  if (!read.ok) return <Refused refusal={read.refusal} />;
  const { added, alreadyThere, removed } = read;
  return (
    <div className={styles.outcome}>
      <p>{t('compose.paste.added', { count: added.length })}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('compose.paste.label')}</th>
            <th scope="col">{t('compose.paste.code')}</th>
          </tr>
        </thead>
        <tbody>
          {added.slice(0, mostListed).map(option => (
            <tr key={option.const}>
              <td>{option.title}</td>
              <td>{option.const}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {added.length > mostListed && (
        <p>{t('compose.paste.more', { count: added.length - mostListed })}</p>
      )}
      {alreadyThere > 0 && (
        <p>{t('compose.paste.there', { count: alreadyThere })}</p>
      )}
      {removed.length > 0 && (
        <Notice tone="warning">
          {t('compose.paste.removed', {
            options: removed.map(({ title }) => title).join(', '),
          })}
        </Notice>
      )}
    </div>
  );
}

function Refused({ refusal }: { readonly refusal: OptionRefusal }) {
  const language = useLanguage();
  const sentence = Object.entries(refusal.params).reduce(
    (text, [name, value]) => text.replace(`{${name}}`, String(value)),
    optionRefusals[refusal.code][language] as string,
  );
  return <Notice tone="negative">{sentence}</Notice>;
}
