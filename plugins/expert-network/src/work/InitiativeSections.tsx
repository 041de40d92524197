import {
  resultSections,
  textIn,
  type InitiativeEntity,
} from '@tukiverkko/plugin-expert-network-common';
import { LangText, Panel, useLanguage, useTexts } from '@tukiverkko/ui';
import { Description } from '../entity/Description';
import { LocalText } from '../entity/LocalText';
import type { Related } from '../entity/related';
import { useCommonFacts } from '../entity/useCommonFacts';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import { InitiativeChain } from './InitiativeChain';
import { PartnersPanel } from './PartnersPanel';
import { StaffingPanel } from './StaffingPanel';
import styles from './Work.module.css';

/** What an initiative is, where it stands in its chain, what it reached and who does it. */
export function InitiativeSections(props: {
  readonly initiative: InitiativeEntity;
  readonly related: Related;
}) {
  const { initiative, related } = props;
  return (
    <>
      <Description entity={initiative} />
      <Results initiative={initiative} />
      <InitiativeChain related={related} />
      <Goals initiative={initiative} />
      <Phases initiative={initiative} />
      <Groups initiative={initiative} />
      <PartnersPanel partners={initiative.spec.partners ?? []} />
      <StaffingPanel initiative={initiative} />
    </>
  );
}

interface Props {
  readonly initiative: InitiativeEntity;
}

function Results({ initiative }: Props) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const { results = {} } = initiative.spec;
  const told = resultSections.filter(name => textIn(results[name], language));
  if (told.length === 0) return null;
  return (
    <Panel title={t('initiative.results')}>
      {told.map(name => (
        <div key={name}>
          <h3>{t(`initiative.results.${name}`)}</h3>
          <LocalText texts={results[name]} />
        </div>
      ))}
    </Panel>
  );
}

function Goals({ initiative }: Props) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const { goals = [] } = initiative.spec;
  if (goals.length === 0) return null;
  return (
    <Panel title={t('initiative.goals')}>
      <ul className={styles.rows}>
        {goals.map(({ title, state }, at) => (
          <li key={at}>
            <Title of={title} />: {t(`initiative.goal.${state}`)}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Phases({ initiative }: Props) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const { validity } = useCommonFacts();
  const phases = [...(initiative.spec.phases ?? [])].sort((a, b) =>
    (a.validFrom ?? '').localeCompare(b.validFrom ?? ''),
  );
  if (phases.length === 0) return null;
  return (
    <Panel title={t('initiative.phases')}>
      <ol className={styles.rows}>
        {phases.map(phase => (
          <li key={phases.indexOf(phase)}>
            <Title of={phase.title} />
            <p className={styles.meta}>{validity(phase).value}</p>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function Groups({ initiative }: Props) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const { groups = [] } = initiative.spec;
  if (groups.length === 0) return null;
  return (
    <Panel title={t('initiative.groups')}>
      {groups.map(({ kind, title, members }, at) => {
        const said = textIn(members, language);
        return (
          <div key={at}>
            <h3>
              <Title of={title} />
            </h3>
            <p className={styles.meta}>{t(`initiative.group.${kind}`)}</p>
            {said && (
              <ul className={styles.rows} lang={said.language}>
                {said.text
                  .split('\n')
                  .filter(line => line.trim() !== '')
                  .map(line => (
                    <li key={line}>{line}</li>
                  ))}
              </ul>
            )}
          </div>
        );
      })}
    </Panel>
  );
}

function Title({ of }: { readonly of: Parameters<typeof textIn>[0] }) {
  const found = textIn(of, useLanguage());
  return found ? <LangText lang={found.language}>{found.text}</LangText> : null;
}
