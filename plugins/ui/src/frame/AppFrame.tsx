import { ButtonIcon, Link } from '@backstage/ui';
import { RiMenuLine } from '@remixicon/react';
import { type ReactElement, type ReactNode, useEffect, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { Dialog } from '../dialog/Dialog';
import { uiTranslationRef } from '../language/translation';
import { useIsNarrow } from '../list/useIsNarrow';
import { Brand } from './Mark';
import './frame.css';
import { useIsOnline } from './useIsOnline';
import { useTexts } from '../language/useTexts';

/** One room in the main menu. */
export interface FrameEntry {
  readonly id: string;
  /** With its count in words: "Saapuneet, 4 odottaa". */
  readonly label: string;
  readonly href: string;
  readonly icon: ReactElement;
  /** Only this page is the room. The pages under its path are reached from other rooms too. */
  readonly isOnePage?: boolean;
  /** Pages elsewhere that belong to the room. */
  readonly isAlsoAt?: (place: Place) => boolean;
}

/** An address inside the portal. */
export interface Place {
  readonly pathname: string;
  readonly search: string;
}

/** Props of {@link AppFrame}. */
export interface AppFrameProps {
  readonly entries: readonly FrameEntry[];
  /** Below the rooms: help and the like. */
  readonly bottomEntries?: readonly FrameEntry[];
  /** Language, appearance, sign out. */
  readonly menu?: ReactNode;
  /** One line above everything, such as that this is a demonstration. */
  readonly notice?: ReactNode;
  readonly footerLinks: readonly {
    readonly label: string;
    readonly href: string;
  }[];
  readonly children?: ReactNode;
}

/** The frame of the portal: skip link, banner, main menu, the page and the footer, as landmarks in that order. */
export function AppFrame({
  entries,
  bottomEntries = [],
  menu,
  notice,
  footerLinks,
  children,
}: AppFrameProps) {
  const { t } = useTexts(uiTranslationRef);
  const isNarrow = useIsNarrow(1024);
  const place = useLocation();
  const { pathname } = place;
  const isOnline = useIsOnline();
  const [isMenuOpen, setIsMenuOpen] = useState(false);
  useEffect(() => setIsMenuOpen(false), [pathname]);

  const navigation = (
    <nav className="tuki-frame-nav" aria-label={t('frame.nav')}>
      <Entries entries={entries} place={place} />
      <div className="tuki-frame-bottom">
        <Entries entries={bottomEntries} place={place} />
        {menu}
      </div>
    </nav>
  );
  return (
    <>
      <a className="tuki-skip" href="#main" onClick={skipToMain}>
        {t('frame.skip')}
      </a>
      <div className="tuki-frame">
        {notice && (
          <section className="tuki-frame-notice" aria-label={t('frame.notice')}>
            {notice}
          </section>
        )}
        <div className="tuki-frame-side">
          <header className="tuki-frame-bar">
            <Link
              href="/"
              aria-label={t('frame.home')}
              className="tuki-frame-home"
            >
              <Brand />
            </Link>
            {isNarrow && (
              <ButtonIcon
                icon={<RiMenuLine aria-hidden />}
                variant="tertiary"
                aria-label={t('frame.menu')}
                aria-expanded={isMenuOpen}
                onPress={() => setIsMenuOpen(true)}
              />
            )}
          </header>
          {isNarrow ? (
            <Dialog
              title={t('frame.menu')}
              isOpen={isMenuOpen}
              onClose={() => setIsMenuOpen(false)}
              className="tuki-frame-drawer"
            >
              {navigation}
            </Dialog>
          ) : (
            navigation
          )}
        </div>
        <main id="main" tabIndex={-1} className="tuki-frame-main">
          <div role="status" className="tuki-frame-offline">
            {!isOnline && t('frame.offline')}
          </div>
          {children}
        </main>
        <footer className="tuki-frame-footer">
          <p>{t('frame.emergency')}</p>
          <ul aria-label={t('frame.footer')}>
            {footerLinks.map(link => (
              <li key={link.href}>
                <Link href={link.href}>{link.label}</Link>
              </li>
            ))}
          </ul>
        </footer>
      </div>
    </>
  );
}

function Entries({
  entries,
  place,
}: {
  readonly entries: readonly FrameEntry[];
  readonly place: Place;
}) {
  if (entries.length === 0) return null;
  return (
    <ul className="tuki-frame-entries">
      {entries.map(entry => (
        <li key={entry.id}>
          <Link
            href={entry.href}
            className="tuki-frame-entry"
            standalone
            aria-current={isHere(entry, place) ? 'page' : undefined}
          >
            {entry.icon}
            <span>{entry.label}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function isHere(
  { href, isOnePage, isAlsoAt }: FrameEntry,
  place: Place,
): boolean {
  const { pathname } = place;
  return (
    pathname === href ||
    (!isOnePage && pathname.startsWith(`${href}/`)) ||
    (isAlsoAt?.(place) ?? false)
  );
}

function skipToMain(event: { preventDefault(): void }) {
  event.preventDefault();
  document.getElementById('main')?.focus();
}
