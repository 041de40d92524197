import {
  RiAddLine,
  RiAlertLine,
  RiLock2Line,
  RiRouteLine,
  RiSortNumberAsc,
  RiText,
  RiContractLeftRightLine,
} from '@remixicon/react';
import type { ChangeClass } from '@tukiverkko/plugin-forms-common';
import { StatusTag, type Tone, useTexts } from '@tukiverkko/ui';
import type { ReactElement } from 'react';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import styles from './versions.module.css';

const looks: Readonly<
  Record<ChangeClass, { readonly tone: Tone; readonly icon: ReactElement }>
> = {
  text: { tone: 'neutral', icon: <RiText /> },
  additive: { tone: 'positive', icon: <RiAddLine /> },
  tightening: { tone: 'info', icon: <RiContractLeftRightLine /> },
  breaking: { tone: 'negative', icon: <RiAlertLine /> },
  scoring: { tone: 'warning', icon: <RiSortNumberAsc /> },
  routing: { tone: 'warning', icon: <RiRouteLine /> },
  privacy: { tone: 'warning', icon: <RiLock2Line /> },
};

/** What a change means, in one word. */
export function ClassTag({ of }: { readonly of: ChangeClass }) {
  const { t } = useTexts(builderTranslationRef);
  return <StatusTag {...looks[of]}>{t(`versions.class.${of}`)}</StatusTag>;
}

/** Several of them. */
export function ClassTags(props: { readonly classes: readonly ChangeClass[] }) {
  return (
    <span className={styles.tags}>
      {props.classes.map(one => (
        <ClassTag key={one} of={one} />
      ))}
    </span>
  );
}
