import {
  propertiesOf,
  propertyOf,
  subjectOf,
  type PropertyState,
  type PropertySubject,
  type PropertyTab,
} from '@tukiverkko/plugin-forms-common/building';
import { Notice, useTexts } from '@tukiverkko/ui';
import { useMemo, useState } from 'react';
import { useBuilder } from '../session/Builder';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import { DataPart } from './parts/DataPart';
import { PrivacyPart } from './parts/PrivacyPart';
import { RulesPart } from './parts/RulesPart';
import { ScoringPart } from './parts/ScoringPart';
import { SharedBlockNote } from './parts/SharedBlockNote';
import styles from './properties.module.css';
import { PropertiesHead } from './PropertiesHead';
import { PropertyList } from './PropertyList';
import { PropertySearch } from './PropertySearch';
import { PropertyTabs } from './PropertyTabs';
import { tabsOf } from './tabsOf';
import { useFoundProperties } from './useFoundProperties';

/** What can be said of the selected element, or of several at once. */
export function PropertiesPane() {
  const { t } = useTexts(builderTranslationRef);
  const { definition, published, selection } = useBuilder();
  const elements = selection.filter(element => element !== '$form');
  const earlier = published?.definition;
  const names = elements.join(' ');
  const states = useMemo(
    () => propertiesOf(definition, names.split(' ').filter(Boolean), earlier),
    [definition, names, earlier],
  );
  const [element] = elements;
  if (element === undefined)
    return <p className={styles.empty}>{t('properties.none')}</p>;
  const subject = subjectOf(definition, element);
  return subject ? (
    <Pane elements={elements} subject={subject} states={states} />
  ) : (
    <p className={styles.empty}>{t('properties.notRead')}</p>
  );
}

const unfinishedTabs = (
  states: readonly PropertyState[],
): ReadonlySet<PropertyTab> =>
  new Set(
    states
      .filter(
        ({ name, value, isMixed }) =>
          propertyOf(name).isNeeded &&
          !isMixed &&
          (value === undefined || value === ''),
      )
      .map(({ name }) => propertyOf(name).tab),
  );

function Pane({
  elements,
  subject,
  states,
}: {
  readonly elements: readonly string[];
  readonly subject: PropertySubject;
  readonly states: readonly PropertyState[];
}) {
  const { t } = useTexts(builderTranslationRef);
  const { definition, isFrozen, language, mayEdit } = useBuilder();
  const [asked, setAsked] = useState<PropertyTab>('content');
  const [words, setWords] = useState('');
  const found = useFoundProperties(states, words);
  const isReadOnly = !mayEdit || isFrozen;
  const isAlone = elements.length === 1;
  const tabs = tabsOf(definition, subject, states, isAlone);
  // The tab stays from element to element, where it says something of them.
  const chosen = tabs.includes(asked) ? asked : tabs[0] ?? 'content';
  const list = (some: readonly PropertyState[]) => (
    <PropertyList
      states={some}
      subject={subject}
      elements={elements}
      isReadOnly={isReadOnly}
    />
  );
  return (
    <div className={styles.pane}>
      <PropertiesHead elements={elements} />
      {isReadOnly && <Notice tone="info">{t('properties.locked')}</Notice>}
      {language !== definition.languages.source && (
        <Notice tone="info">{t('properties.language')}</Notice>
      )}
      <SharedBlockNote subject={subject} />
      <PropertySearch words={words} onChange={setWords} count={found?.length} />
      {found ? (
        list(found)
      ) : (
        <PropertyTabs
          tabs={tabs}
          chosen={chosen}
          onChoose={setAsked}
          unfinished={unfinishedTabs(states)}
        >
          {list(states.filter(({ name }) => propertyOf(name).tab === chosen))}
          {isAlone && <TabParts tab={chosen} subject={subject} />}
        </PropertyTabs>
      )}
    </div>
  );
}

const parts: Readonly<
  Partial<
    Record<
      PropertyTab,
      (props: { readonly subject: PropertySubject }) => JSX.Element | null
    >
  >
> = {
  rules: RulesPart,
  scoring: ScoringPart,
  privacy: PrivacyPart,
  data: DataPart,
};

/** What else there is to say under a tab. */
function TabParts({
  tab,
  subject,
}: {
  readonly tab: PropertyTab;
  readonly subject: PropertySubject;
}) {
  const Part = parts[tab];
  return Part ? <Part subject={subject} /> : null;
}
