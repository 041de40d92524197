import { Button } from '@backstage/ui';
import { titleOf } from '@tukiverkko/plugin-forms-common/building';
import { Dialog, useTexts } from '@tukiverkko/ui';
import { useBuilder } from '../session/Builder';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import styles from './FrameDialogs.module.css';

/** What is to be mended, what stops publishing first; each leads to its place. */
export function ProblemsDialog({
  isOpen,
  onClose,
}: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}) {
  const { t } = useTexts(builderTranslationRef);
  const { definition, goTo, problems } = useBuilder();
  const lists = (['error', 'warning'] as const).map(severity => ({
    severity,
    found: problems.filter(one => one.severity === severity),
  }));
  return (
    <Dialog title={t('problems.title')} isOpen={isOpen} onClose={onClose}>
      {problems.length === 0 && <p>{t('problems.none')}</p>}
      {lists.map(
        ({ found, severity }) =>
          found.length > 0 && (
            <section key={severity}>
              <h3>{t(`problems.${severity}`)}</h3>
              <ul className={styles.list}>
                {found.map(({ element, pointer, tab, text }, index) => (
                  <li key={`${pointer} ${index}`}>
                    <Button
                      variant="tertiary"
                      className={styles.step}
                      onPress={() => {
                        onClose();
                        goTo({ element, tab, pointer });
                      }}
                    >
                      {titleOf(definition, element)}: {text}
                    </Button>
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
    </Dialog>
  );
}
