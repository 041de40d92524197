import { Button, ButtonIcon, Menu, MenuItem, MenuTrigger } from '@backstage/ui';
import {
  RiCheckLine,
  RiCloseCircleLine,
  RiMore2Line,
  RiTimeLine,
} from '@remixicon/react';
import type { FormTest } from '@tukiverkko/plugin-forms-common';
import type { CheckedTest } from '@tukiverkko/plugin-forms-common/building';
import { StatusTag, useTexts } from '@tukiverkko/ui';
import styles from '../preview/preview.module.css';
import { useBuilder } from '../session/Builder';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import { useGoalWords } from './useGoalWords';
import { useResultWords } from './useResultWords';

/** Props of {@link TestRow}. */
export interface TestRowProps {
  readonly test: FormTest;
  /** Absent while it has not run yet. */
  readonly result?: CheckedTest;
  readonly onOpen: () => void;
  readonly onRename: () => void;
  readonly onRecord: () => void;
}

/** One test: how it goes, what it is there for, and where it comes out otherwise than it says. */
export function TestRow({
  test,
  result,
  onOpen,
  onRename,
  onRecord,
}: TestRowProps) {
  const { t } = useTexts(builderTranslationRef);
  const { edit, mayEdit } = useBuilder();
  const words = useResultWords();
  const goalWords = useGoalWords();
  const { name } = test;
  const covers = result?.covers ?? [];
  return (
    <li>
      <div className={styles.row}>
        <span>
          {name}
          {covers.length > 0 && (
            <p className={styles.quiet}>
              {t('tests.covers', { what: covers.map(goalWords).join(', ') })}
            </p>
          )}
        </span>
        <Result passed={result?.passed} />
        <Button
          variant="tertiary"
          size="small"
          aria-label={t('tests.openNamed', { name })}
          onPress={onOpen}
        >
          {t('tests.open')}
        </Button>
        {mayEdit && (
          <MenuTrigger>
            <ButtonIcon
              variant="tertiary"
              size="small"
              icon={<RiMore2Line />}
              aria-label={t('tests.more', { name })}
            />
            <Menu>
              <MenuItem onAction={onRecord}>{t('tests.recordAgain')}</MenuItem>
              <MenuItem onAction={onRename}>{t('tests.rename')}</MenuItem>
              <MenuItem onAction={() => edit('duplicateTest', { test: name })}>
                {t('tests.duplicate')}
              </MenuItem>
              <MenuItem onAction={() => edit('removeTest', { test: name })}>
                {t('tests.remove')}
              </MenuItem>
            </Menu>
          </MenuTrigger>
        )}
      </div>
      {result && !result.passed && (
        <ul aria-label={t('tests.differences', { name })}>
          {result.differences.map(({ member, expected, actual }) => (
            <li key={member}>
              {t('tests.difference', {
                member: words.member(member),
                expected: words.value(member, expected),
                actual: words.value(member, actual),
              })}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function Result({ passed }: { readonly passed: boolean | undefined }) {
  const { t } = useTexts(builderTranslationRef);
  if (passed === undefined)
    return (
      <StatusTag tone="neutral" icon={<RiTimeLine />}>
        {t('tests.running')}
      </StatusTag>
    );
  return passed ? (
    <StatusTag tone="positive" icon={<RiCheckLine />}>
      {t('tests.passes')}
    </StatusTag>
  ) : (
    <StatusTag tone="negative" icon={<RiCloseCircleLine />}>
      {t('tests.fails')}
    </StatusTag>
  );
}
