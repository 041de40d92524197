import { Link } from '@backstage/ui';
import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';
import { uiTranslationRef } from '../language/translation';
import { useAlone } from './useAlone';
import './page.css';
import { useTexts } from '../language/useTexts';

/** Props of {@link Page}. */
export interface PageProps {
  readonly title: string;
  /** The room the page is in, for the title of the window: "Saapuneet". */
  readonly section?: string;
  /** Set while the page shows errors; the window title then begins with the word for it. */
  readonly titlePrefix?: 'error';
  /** What kind of thing the page shows, above its title: "Konsultaatiopalvelu". */
  readonly kind?: string;
  readonly lead?: ReactNode;
  readonly breadcrumbs?: readonly {
    readonly label: string;
    readonly href: string;
  }[];
  /** StatusTags and SaveStatus, beside the title. */
  readonly status?: ReactNode;
  readonly primaryAction?: ReactNode;
  /** `reading` is 720 px, for texts and forms; `wide` is 1180 px, for lists. */
  readonly width?: 'reading' | 'wide';
  /** Comes before the title; the place of an error summary. */
  readonly before?: ReactNode;
  /** Language of the title, where a name keeps its own. */
  readonly titleLang?: string;
  /** Without the frame's menu and footer, where nothing may lead the reader away. */
  readonly isAlone?: boolean;
  readonly children?: ReactNode;
}

/** One page: its title in the window and as the only `h1`, which takes focus when one has navigated here. */
export function Page(props: PageProps) {
  const {
    title,
    section,
    titlePrefix,
    kind,
    lead,
    breadcrumbs,
    status,
    primaryAction,
  } = props;
  const { t } = useTexts(uiTranslationRef);
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname, key } = useLocation();
  useAlone(props.isAlone ?? false);

  const windowTitle = titlePrefix ? t('page.error', { title }) : title;
  useEffect(() => {
    document.title = [windowTitle, section, 'Tukiverkko']
      .filter(Boolean)
      .join(' – ');
  }, [windowTitle, section]);

  // The first page of a visit keeps the browser's own focus; a change of the query is not a new page.
  const isFirst = useRef(key === 'default');
  useEffect(() => {
    if (isFirst.current) isFirst.current = false;
    else heading.current?.focus();
  }, [pathname]);

  return (
    <div className={`tuki-page tuki-page-${props.width ?? 'wide'}`}>
      {breadcrumbs && breadcrumbs.length > 0 && (
        <nav aria-label={t('page.path')}>
          <ol className="tuki-breadcrumbs">
            {breadcrumbs.map(crumb => (
              <li key={crumb.href}>
                <Link href={crumb.href}>{crumb.label}</Link>
              </li>
            ))}
          </ol>
        </nav>
      )}
      {props.before}
      <div className="tuki-page-head">
        <div className="tuki-page-title">
          {kind && <p className="tuki-page-kind">{kind}</p>}
          <h1 ref={heading} tabIndex={-1} lang={props.titleLang}>
            {title}
          </h1>
          {status && <div className="tuki-page-status">{status}</div>}
        </div>
        {primaryAction && (
          <div className="tuki-page-action">{primaryAction}</div>
        )}
      </div>
      {lead && <div className="tuki-page-lead">{lead}</div>}
      {props.children}
    </div>
  );
}
