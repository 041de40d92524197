import { Dialog, useTexts } from '@tukiverkko/ui';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import { keyMap } from './keyMap';

/** What the keys do, by where they do it. */
export function KeyMapDialog({
  isOpen,
  onClose,
}: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}) {
  const { t } = useTexts(builderTranslationRef);
  return (
    <Dialog title={t('keymap.title')} isOpen={isOpen} onClose={onClose}>
      <p>{t('keymap.lead')}</p>
      {keyMap.map(({ rows, where }) => (
        <section key={where}>
          <h3>{t(where)}</h3>
          <dl className="tuki-keys">
            {rows.map(({ does, keys }) => (
              <div key={does}>
                <dt>
                  {keys.map((key, index) => (
                    <span key={key}>
                      {index > 0 && ' '}
                      <kbd>{key}</kbd>
                    </span>
                  ))}
                </dt>
                <dd>{t(does)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}
