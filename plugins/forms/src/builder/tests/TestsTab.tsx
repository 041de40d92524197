import { useState } from 'react';
import { Button } from '@backstage/ui';
import { RiTestTubeLine } from '@remixicon/react';
import { runFormTest, type FormTest } from '@tukiverkko/plugin-forms-common';
import { ActionBar, Empty, Notice, Panel, useTexts } from '@tukiverkko/ui';
import { previewOf } from '../preview/Preview';
import styles from '../preview/preview.module.css';
import { usePreviewForm } from '../preview/usePreviewForm';
import { useBuilder } from '../session/Builder';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import { Coverage } from './Coverage';
import { RenameTest } from './RenameTest';
import { TestDialog } from './TestDialog';
import { TestRow } from './TestRow';

type Asked = { readonly what: 'rename' | 'record'; readonly test: FormTest };

/** The tab `tests`: how each goes, what it is there for, and what has none. They run again after every change. */
export function TestsTab() {
  const { t } = useTexts(builderTranslationRef);
  const { definition, formKey, goTo, mayEdit, testResults } = useBuilder();
  const shown = usePreviewForm();
  const [asked, ask] = useState<Asked>();
  const { tests } = definition;
  const toPreview = (test?: FormTest) => {
    previewOf(formKey).set(
      test
        ? {
            answers: test.input,
            now: test.now,
            relations: test.relations ?? ['requester'],
            test: test.name,
            page: undefined,
          }
        : { test: undefined },
    );
    goTo({ tab: 'preview' });
  };
  const failed = testResults.filter(({ passed }) => !passed).length;
  const isKnown = testResults.length === tests.length;
  return (
    <div className={styles.results}>
      <Panel
        title={t('tab.tests')}
        actions={
          mayEdit && (
            <Button variant="primary" size="small" onPress={() => toPreview()}>
              {t('tests.new')}
            </Button>
          )
        }
      >
        {tests.length === 0 ? (
          <Empty icon={<RiTestTubeLine />}>{t('tests.empty')}</Empty>
        ) : (
          <div role="status">
            {isKnown &&
              (failed > 0 ? (
                <Notice
                  tone="negative"
                  title={t('tests.fail', { count: failed })}
                >
                  {t('tests.fail.what')}
                </Notice>
              ) : (
                <Notice tone="positive">
                  {t('tests.pass', { count: tests.length })}
                </Notice>
              ))}
          </div>
        )}
        <ul className={styles.plain}>
          {tests.map((test, index) => (
            <TestRow
              key={test.name}
              test={test}
              // What was found is of the tests as they stood then.
              result={
                testResults[index]?.name === test.name
                  ? testResults[index]
                  : undefined
              }
              onOpen={() => toPreview(test)}
              onRename={() => ask({ what: 'rename', test })}
              onRecord={() => ask({ what: 'record', test })}
            />
          ))}
        </ul>
      </Panel>
      {shown ? (
        <Coverage form={shown.form} onPreview={() => toPreview()} />
      ) : (
        <Notice tone="negative">{t('preview.harmful')}</Notice>
      )}
      <ActionBar>
        <span className={styles.quiet}>{t('tests.gate')}</span>
      </ActionBar>
      {asked?.what === 'rename' && (
        <RenameTest test={asked.test.name} onClose={() => ask(undefined)} />
      )}
      {asked?.what === 'record' && shown && (
        <TestDialog
          test={asked.test}
          name={asked.test.name}
          evaluation={runFormTest(shown.form, asked.test).evaluation}
          onClose={() => ask(undefined)}
        />
      )}
    </div>
  );
}
