import { caseCommands } from '@tukiverkko/plugin-forms-common';
import { noticeRules } from './noticeRules';
import { noticeTitle } from './noticeTexts';

const about = { reference: 'OT-2026-7K3M9Q', day: '2026-11-30' };

describe('the table of notices', () => {
  it('has a rule for every command but the one whose person may see nothing any more and the one whose people are told only when they take part', () => {
    const silent = Object.keys(caseCommands).filter(
      command => !Object.hasOwn(noticeRules, command),
    );
    expect(silent).toEqual(['uninvite', 'share']);
  });

  it('tells the requester nothing of what a team writes for itself', () => {
    for (const { to } of noticeRules.note) {
      expect(to).not.toContain('requester');
      expect(to).not.toContain('otherSide');
    }
  });

  it.each(['fi', 'sv', 'en'] as const)(
    'says each thing in one sentence that names the request and leaves no gap, in %s',
    language => {
      for (const { says } of Object.values(noticeRules).flat()) {
        expect(noticeTitle(says, about, language)).toMatch(
          /^(Pyyntö|Begäran|Request) OT-2026-7K3M9Q: [^{}]+\.$/,
        );
      }
    },
  );

  it('writes a day as the portal does', () => {
    expect(
      (['fi', 'sv', 'en'] as const).map(language =>
        noticeTitle('half', about, language).replace(/\u00a0/g, ' '),
      ),
    ).toEqual([
      'Pyyntö OT-2026-7K3M9Q: puolet vastausajasta on kulunut, määräpäivä ma 30.11.2026.',
      'Begäran OT-2026-7K3M9Q: halva svarstiden har gått, sista dag må 30.11.2026.',
      'Request OT-2026-7K3M9Q: half of the answer time has passed, due date Mon 30 Nov 2026.',
    ]);
  });
});
