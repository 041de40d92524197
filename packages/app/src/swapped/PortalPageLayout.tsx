import type { PageLayoutProps } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { Page } from '@tukiverkko/ui';
import { useResolvedPath } from 'react-router-dom';

/** Around the page of a plugin: its title and tabs, unless it brings its own header, as all of ours do. */
export function PortalPageLayout({
  title,
  noHeader,
  headerActions,
  tabs,
  children,
}: PageLayoutProps) {
  const parent = useResolvedPath('.').pathname.replace(/\/$/, '');
  if (noHeader || !title) return <>{children}</>;
  return (
    <Page title={title} primaryAction={headerActions}>
      {tabs && tabs.length > 0 && (
        <nav aria-label={title}>
          <ul>
            {tabs.map(tab => (
              <li key={tab.id}>
                <Link
                  href={
                    tab.href.startsWith('/')
                      ? tab.href
                      : `${parent}/${tab.href}`
                  }
                >
                  {tab.label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {children}
    </Page>
  );
}
