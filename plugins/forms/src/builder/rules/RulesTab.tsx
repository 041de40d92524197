import {
  Button,
  SearchField,
  ToggleButton,
  ToggleButtonGroup,
} from '@backstage/ui';
import { RiAddLine } from '@remixicon/react';
import {
  rulesOf,
  type RulePlace,
} from '@tukiverkko/plugin-forms-common/building';
import { Empty, useTexts } from '@tukiverkko/ui';
import { useMemo, useState } from 'react';
import { useBuilder } from '../session/Builder';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import { AddRuleDialog } from './AddRuleDialog';
import { ruleKey, useToldRules } from './useToldRules';
import { ByCondition } from './views/ByCondition';
import { ByElement } from './views/ByElement';
import { Dependencies } from './views/Dependencies';
import styles from './rules.module.css';

const views = {
  element: ByElement,
  condition: ByCondition,
  dependencies: Dependencies,
} as const;
type View = keyof typeof views;
const viewNames = Object.keys(views) as readonly View[];

/** The rules of the form as sentences, seen from what they decide, from what they read, or as what waits for what. */
export function RulesTab() {
  const { t } = useTexts(builderTranslationRef);
  const { definition, mayEdit, isFrozen } = useBuilder();
  const [view, setView] = useState<View>('element');
  const [search, setSearch] = useState('');
  const [isAdding, setIsAdding] = useState(false);
  const [open, setOpen] = useState<string>();
  const told = useToldRules();
  const wanted = search.trim().toLocaleLowerCase();
  const shown = useMemo(
    () =>
      told.filter(
        ({ text, target }) =>
          wanted === '' ||
          text.toLocaleLowerCase().includes(wanted) ||
          target.toLowerCase().includes(wanted),
      ),
    [told, wanted],
  );
  const isReadOnly = !mayEdit || isFrozen;
  const hasRules = rulesOf(definition).length > 0;
  const Shown = views[view];
  const added = (place: RulePlace) => {
    setIsAdding(false);
    setView('element');
    setSearch('');
    setOpen(ruleKey(place));
  };
  return (
    <div className={styles.tab}>
      <div className={styles.head}>
        <h2 className={styles.title}>{t('tab.rules')}</h2>
        <ToggleButtonGroup
          aria-label={t('rules.views')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[view]}
          onSelectionChange={keys => setView(([...keys][0] as View) ?? view)}
        >
          {viewNames.map(one => (
            <ToggleButton key={one} id={one}>
              {t(`rules.view.${one}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <SearchField
          aria-label={t('rules.search')}
          placeholder={t('rules.search')}
          value={search}
          onChange={setSearch}
          className={styles.search}
        />
        {!isReadOnly && (
          <Button
            variant="primary"
            size="small"
            iconStart={<RiAddLine aria-hidden />}
            onPress={() => setIsAdding(true)}
          >
            {t('rules.add')}
          </Button>
        )}
      </div>
      <p className={styles.help}>{t('rules.help')}</p>
      {!hasRules && <Empty>{t('rules.none')}</Empty>}
      {hasRules && shown.length === 0 && <Empty>{t('rules.noneFound')}</Empty>}
      {shown.length > 0 && (
        <Shown
          rules={shown}
          isReadOnly={isReadOnly}
          open={open}
          onOpen={setOpen}
        />
      )}
      <AddRuleDialog
        isOpen={isAdding}
        onClose={() => setIsAdding(false)}
        onAdded={added}
      />
    </div>
  );
}
