import { Button, ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import { RiCloseLine, RiSideBarLine } from '@remixicon/react';
import { useIsNarrow, useTexts } from '@tukiverkko/ui';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useOpenBuilder } from '../session/BuilderProvider';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import styles from './Panes.module.css';
import { paneIds, type PaneId } from './PaneId';
import { usePaneKeys } from './usePaneKeys';

/** Props of {@link Panes}. */
export type PanesProps = Readonly<Record<PaneId, ReactNode>>;

/**
 * The outline, the form and the properties of what is selected, as three regions. Side by side where there is room;
 * with the properties in a drawer where there is less; one at a time on a small screen or at large text.
 */
export function Panes(panes: PanesProps) {
  const { t } = useTexts(builderTranslationRef);
  const { asked } = useOpenBuilder();
  const isSingle = useIsNarrow(1024);
  const hasDrawer = useIsNarrow(1280) && !isSingle;
  const [single, setSingle] = useState<PaneId>('form');
  const [isDrawerOpen, setIsDrawerOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const drawerButton = useRef<HTMLButtonElement>(null);

  // What one is led to stands in the form.
  useEffect(() => {
    if (asked) setSingle('form');
  }, [asked]);

  const isShown = (pane: PaneId) => {
    if (isSingle) return pane === single;
    return pane !== 'properties' || !hasDrawer || isDrawerOpen;
  };
  const show = (pane: PaneId) => {
    if (isSingle) setSingle(pane);
    else if (pane === 'properties') setIsDrawerOpen(true);
  };
  const closeDrawer = () => {
    setIsDrawerOpen(false);
    drawerButton.current?.focus();
  };
  usePaneKeys(box, {
    show,
    escape: pane => {
      if (pane === 'properties' && hasDrawer) closeDrawer();
    },
  });
  const layout = isSingle ? styles.single : styles.beside;
  return (
    <>
      {isSingle && (
        <ToggleButtonGroup
          aria-label={t('panes.label')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[single]}
          onSelectionChange={keys => {
            const chosen = paneIds.find(pane => keys.has(pane));
            if (chosen) setSingle(chosen);
          }}
        >
          {paneIds.map(pane => (
            <ToggleButton key={pane} id={pane}>
              {t(`panes.${pane}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      )}
      {hasDrawer && !isDrawerOpen && (
        <div className={styles.open}>
          <Button
            ref={drawerButton}
            size="small"
            variant="secondary"
            iconStart={<RiSideBarLine aria-hidden />}
            onPress={() => setIsDrawerOpen(true)}
          >
            {t('panes.properties')}
          </Button>
        </div>
      )}
      <div
        ref={box}
        className={layout}
        data-drawer={hasDrawer && isDrawerOpen ? '' : undefined}
      >
        {paneIds.map(pane => (
          <section
            key={pane}
            className={`${styles.pane} ${styles[pane]}`}
            aria-label={t(`panes.${pane}`)}
            data-pane={pane}
            tabIndex={-1}
            hidden={!isShown(pane)}
          >
            {pane === 'properties' && hasDrawer && (
              <div className={styles.open}>
                <Button
                  size="small"
                  variant="tertiary"
                  iconStart={<RiCloseLine aria-hidden />}
                  onPress={closeDrawer}
                >
                  {t('panes.close')}
                </Button>
              </div>
            )}
            {panes[pane]}
          </section>
        ))}
      </div>
    </>
  );
}
