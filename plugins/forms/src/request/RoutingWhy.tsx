import type { Routing } from '@tukiverkko/plugin-forms-common';
import { useLanguage, Why } from '@tukiverkko/ui';
import type { ReactNode } from 'react';
import { inLanguage } from '../names/inLanguage';

/** Props of {@link RoutingWhy}. */
export interface RoutingWhyProps {
  readonly routing: Routing;
  readonly title: string;
  readonly children?: ReactNode;
}

/** Why a request goes to this team; open where it leaves the county or the area. */
export function RoutingWhy({ routing, title, children }: RoutingWhyProps) {
  const language = useLanguage();
  return (
    <Why
      summary={`${title} ${inLanguage(routing.summary, language)}`}
      steps={routing.steps.map(step => ({
        outcome: step.outcome,
        text: inLanguage(step.text, language),
        items: step.items?.map(item => ({
          name: inLanguage(item.name, language),
          text: inLanguage(item.text, language),
        })),
      }))}
      dataTime={routing.directoryAt ?? undefined}
      isOpen={routing.leaves !== 'nothing'}
    >
      {children}
    </Why>
  );
}
