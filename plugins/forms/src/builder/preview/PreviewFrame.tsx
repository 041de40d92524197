import type { ReactNode } from 'react';
import { useTexts } from '@tukiverkko/ui';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import type { Preview } from './Preview';
import styles from './preview.module.css';

/** Shows what is inside as wide, as large and as dark as it is tried. */
export function PreviewFrame({
  preview: { width, isDark, isLarge },
  children,
}: {
  readonly preview: Pick<Preview, 'width' | 'isDark' | 'isLarge'>;
  readonly children: ReactNode;
}) {
  const { t } = useTexts(builderTranslationRef);
  const isNarrow = width === '320' || isLarge;
  return (
    <section
      aria-label={t('preview.form')}
      className={`${styles.frame} ${isNarrow ? styles.narrow : ''}`}
      data-theme-mode={isDark ? 'dark' : undefined}
      style={{
        maxWidth: width === 'full' ? undefined : `${width}px`,
        zoom: isLarge ? 2 : undefined,
      }}
    >
      {children}
    </section>
  );
}
