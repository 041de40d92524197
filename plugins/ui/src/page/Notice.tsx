import {
  type RemixiconComponentType,
  RiAlertLine,
  RiCheckboxCircleLine,
  RiErrorWarningLine,
  RiInformationLine,
} from '@remixicon/react';
import type { ReactNode } from 'react';
import type { Tone } from './StatusTag';
import './page.css';

const icons: Readonly<Record<Tone, RemixiconComponentType>> = {
  neutral: RiInformationLine,
  info: RiInformationLine,
  positive: RiCheckboxCircleLine,
  warning: RiAlertLine,
  negative: RiErrorWarningLine,
};

/** Props of {@link Notice}. */
export interface NoticeProps {
  readonly tone: Tone;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  /** At most one thing to do. */
  readonly action?: ReactNode;
  /** How it is announced if it appears after the page has loaded; otherwise it is silent. */
  readonly live?: 'status' | 'alert';
}

/** A sentence that must be seen, with at most one thing to do about it. */
export function Notice({ tone, title, children, action, live }: NoticeProps) {
  const Icon = icons[tone];
  return (
    <div className={`tuki-notice tuki-tone-${tone}`} role={live}>
      <Icon aria-hidden />
      <div className="tuki-notice-text">
        {title && <div className="tuki-notice-title">{title}</div>}
        {children && <div>{children}</div>}
        {action}
      </div>
    </div>
  );
}
