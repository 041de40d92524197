import { Button } from '@backstage/ui';
import { problemText } from '@tukiverkko/plugin-forms-common';
import {
  elementOfPointer,
  problemIn,
  titleOf,
} from '@tukiverkko/plugin-forms-common/building';
import { Notice, useLanguage, useTexts } from '@tukiverkko/ui';
import { useDeferredValue, useId, useMemo, useRef, useState } from 'react';
import { saveBlob } from '../../attachments/saveBlob';
import { useBuilder } from '../session/Builder';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import { PlainSource } from './PlainSource';
import { lineOf } from './placesInJson';
import { readSource, type SourceProblem } from './readSource';
import { SourceEditor, type SourceEditorHandle } from './SourceEditor';
import styles from './source.module.css';
import { useSourceText } from './useSourceText';
import { Way } from '../properties/Way';

/** More than anybody reads at once. */
const mostShown = 50;

/** The whole form as JSON: to read, to change as one step, to download. */
export function SourceTab() {
  const { t } = useTexts(builderTranslationRef);
  const language = useLanguage();
  const { definition, edit, formKey, isFrozen, mayEdit } = useBuilder();
  const isReadOnly = !mayEdit || isFrozen;
  const { text, isChanged, isOvertaken, write, discard } = useSourceText(
    formKey,
    definition,
  );
  const [isPlain, setPlain] = useState(false);
  const [isRefused, setRefused] = useState(false);
  const editor = useRef<SourceEditorHandle>(null);
  const actions = useRef<HTMLDivElement>(null);
  const id = useId();
  const settled = useDeferredValue(text);
  const { problems } = useMemo(
    () => readSource(settled, formKey),
    [settled, formKey],
  );

  const say = ({ problem }: SourceProblem): string => {
    if ('pointer' in problem)
      return problemIn(language, { ...problem, text: problemText(problem) });
    if (problem.code === 'other-key')
      return t('source.otherKey', { key: formKey });
    return 'name' in problem
      ? t('source.twice', { name: problem.name })
      : t('source.notJson', { text: problem.text });
  };
  const diagnostics = useMemo(
    () =>
      problems.map(one => ({
        from: one.from,
        to: one.to,
        severity: one.severity,
        message: say(one),
      })),
    // The words follow from the problems and the language.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [problems, language],
  );
  const apply = () => {
    const read = readSource(text, formKey);
    setRefused(read.definition === undefined);
    if (!read.definition) return;
    edit('replaceForm', { definition: read.definition });
    discard();
  };
  const download = () =>
    saveBlob(
      new Blob([text], { type: 'application/json' }),
      `${formKey}.form.json`,
    );
  const Editor = isPlain ? PlainSource : SourceEditor;
  return (
    <div className={styles.source}>
      <p id={`${id}-help`}>
        {t('source.help')} {!isPlain && t('source.keys')}
      </p>
      {isReadOnly && <Notice tone="info">{t('source.locked')}</Notice>}
      {isOvertaken && <Notice tone="warning">{t('source.overtaken')}</Notice>}
      {isRefused && (
        <Notice tone="negative" live="alert">
          {t('source.refused')}
        </Notice>
      )}
      <label className={styles.bar}>
        <input
          type="checkbox"
          checked={isPlain}
          onChange={event => setPlain(event.target.checked)}
        />
        {t('source.plain')}
        <span className={styles.meta}>{t('source.plain.help')}</span>
      </label>
      <div className={isPlain ? undefined : styles.editor}>
        <Editor
          ref={editor}
          text={text}
          onChange={next => {
            setRefused(false);
            write(next);
          }}
          isReadOnly={isReadOnly}
          label={t('source.label')}
          describedBy={`${id}-help`}
          diagnostics={diagnostics}
          onLeave={() =>
            actions.current?.querySelector<HTMLElement>('button')?.focus()
          }
        />
      </div>
      <div className={styles.bar} ref={actions}>
        {!isReadOnly && isChanged && (
          <>
            <Button variant="primary" size="small" onPress={apply}>
              {t('source.apply')}
            </Button>
            <Button
              variant="secondary"
              size="small"
              onPress={() => {
                setRefused(false);
                discard();
              }}
            >
              {t('source.revert')}
            </Button>
          </>
        )}
        <Button variant="secondary" size="small" onPress={download}>
          {t('source.download')}
        </Button>
        <span role="status" className={styles.meta}>
          {!isReadOnly && t(isChanged ? 'source.changed' : 'source.same')}
        </span>
      </div>
      <section aria-labelledby={`${id}-problems`}>
        <h2 id={`${id}-problems`}>{t('source.problems')}</h2>
        {problems.length === 0 && <p>{t('source.problems.none')}</p>}
        <ul className={styles.problems}>
          {problems.slice(0, mostShown).map((one, index) => (
            // Two problems may stand at one place and say the same.
            // eslint-disable-next-line react/no-array-index-key
            <li key={index}>
              <Way onPress={() => editor.current?.show(one)}>
                {t('source.toLine', {
                  line: String(lineOf(settled, one)),
                  text: say(one),
                })}
              </Way>
              {!isChanged && 'pointer' in one.problem && (
                <ToElement pointer={one.problem.pointer} />
              )}
            </li>
          ))}
        </ul>
        {problems.length > mostShown && (
          <p>
            {t('source.more', { number: String(problems.length - mostShown) })}
          </p>
        )}
      </section>
    </div>
  );
}

/** The way from a problem to the element it is of. */
function ToElement({ pointer }: { readonly pointer: string }) {
  const { t } = useTexts(builderTranslationRef);
  const { definition, goTo } = useBuilder();
  const place = elementOfPointer(definition, pointer);
  return place.element === '$form' ? null : (
    <Way onPress={() => goTo({ ...place, pointer })}>
      {t('source.toElement', { title: titleOf(definition, place.element) })}
    </Way>
  );
}
