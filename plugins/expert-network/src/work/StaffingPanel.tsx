import {
  staffingOf,
  textIn,
  type InitiativeEntity,
} from '@tukiverkko/plugin-expert-network-common';
import {
  formatNumber,
  ListTable,
  Notice,
  Panel,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';

/** The staffing as it is stated beside the sum of its posts; a difference is said. */
export function StaffingPanel(props: {
  readonly initiative: InitiativeEntity;
}) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const { posts = [] } = props.initiative.spec;
  const { stated, counted, difference } = staffingOf(props.initiative.spec);
  const inPosts = (hundredths: number) =>
    formatNumber(hundredths / 100, language, 2);
  if (stated === undefined && counted === undefined) return null;

  return (
    <Panel title={t('initiative.staff')}>
      {stated !== undefined && (
        <p>{t('initiative.staff.stated', { stated: inPosts(stated) })}</p>
      )}
      {counted !== undefined && (
        <p>{t('initiative.staff.counted', { counted: inPosts(counted) })}</p>
      )}
      {difference !== undefined && difference !== 0 && (
        <Notice tone="warning">
          {t(
            difference > 0 ? 'initiative.staff.more' : 'initiative.staff.less',
            { difference: inPosts(Math.abs(difference)) },
          )}
        </Notice>
      )}
      <ListTable
        caption={t('initiative.staff')}
        isCaptionHidden
        columns={[
          {
            id: 'post',
            label: t('initiative.post'),
            isRowHeader: true,
            render: ({ title }) => textIn(title, language)?.text,
          },
          {
            id: 'share',
            label: t('initiative.share'),
            render: ({ share }) => inPosts(share),
          },
        ]}
        rows={posts}
        rowKey={post => String(posts.indexOf(post))}
        empty={null}
      />
    </Panel>
  );
}
