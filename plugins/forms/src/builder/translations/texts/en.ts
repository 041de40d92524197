/** The words of the translations of a form. */
export const translationsEn = {
  'translations.lead':
    'A form is published when everything is there in Finnish and Swedish. A text that changes marks its translations as outdated.',
  'translations.complete': 'Finnish and Swedish are complete.',
  'translations.left':
    '{{language}}: {{missing}} missing, {{stale}} outdated, {{reviewed}} of {{all}} reviewed',
  'translations.filters': 'Which texts',
  'translations.show': 'Show',
  'translations.show.all': 'All texts',
  'translations.show.missing': 'Missing',
  'translations.show.stale': 'Outdated',
  'translations.show.unreviewed': 'Not reviewed',
  'translations.page': 'Page',
  'translations.page.all': 'All pages',
  'translations.language': 'Language',
  'translations.language.all': 'All languages',
  'translations.count': '{{shown}} of {{all}} texts',
  'translations.caption': 'Texts in the order they are read',
  'translations.more_one': 'Show 1 more',
  'translations.more_other': 'Show {{count}} more',
  'translations.none': 'No text is like this.',
  'translations.source': '{{language}} (source)',
  'translations.state': 'State: {{language}}',
  'translations.state.missing': 'Missing',
  'translations.state.stale': 'Outdated',
  'translations.state.new': 'New',
  'translations.state.machine': 'By machine',
  'translations.state.translated': 'Translated',
  'translations.state.reviewed': 'Reviewed',
  'translations.longer': 'Much longer than the source: look that it fits.',
  'translations.shorter': 'Much shorter than the source: is everything there?',
  'translations.cell': '{{language}}: {{text}}',
  'translations.review': '{{state}}. Mark as reviewed: {{text}}',
  'translations.unreview': '{{state}}. Take the mark away: {{text}}',
  'translations.tooLong':
    'This is longer than {{limit}} characters. Shorten it.',
  'translations.reviewShown': 'Mark those shown as reviewed…',
  'translations.reviewShown.title_one': 'Mark 1 translation as reviewed?',
  'translations.reviewShown.title_other':
    'Mark {{count}} translations as reviewed?',
  'translations.reviewShown.text':
    '{{language}}: outdated ones are then taken to fit the texts as they read now.',
  'translations.reviewShown.do': 'Mark as reviewed',
  'translations.download': 'Download as a table (CSV)',
  'translations.import': 'Bring in a table (CSV)…',
  'translations.import.title': 'Translations from {{file}}',
  'translations.import.do_one': 'Take 1 translation',
  'translations.import.do_other': 'Take {{count}} translations',
  'translations.import.nothing':
    'The file changes nothing: {{same}} translations are as they stand in the form.',
  'translations.import.changes_one':
    '1 translation changes, {{same}} stay as they are. Nothing is taken before you say so, and it can be taken back in one step.',
  'translations.import.changes_other':
    '{{count}} translations change, {{same}} stay as they are. Nothing is taken before you say so, and it can be taken back in one step.',
  'translations.import.stale_one':
    '1 was made for a text that has changed since. It comes in as outdated.',
  'translations.import.stale_other':
    '{{count}} were made for texts that have changed since. They come in as outdated.',
  'translations.import.ignored':
    'Columns that are no language of the form: {{columns}}',
  'translations.import.problems_one': '1 row is not taken:',
  'translations.import.problems_other': '{{count}} rows are not taken:',
  'translations.import.key-missing': 'Line {{line}}: the key is missing.',
  'translations.import.key-unknown':
    'Line {{line}}: the form has no text “{{key}}”.',
  'translations.import.key-twice':
    'Line {{line}}: “{{key}}” stood already on a line before.',
  'translations.import.cells-missing':
    'Line {{line}}: “{{key}}” has fewer cells than the first line.',
  'translations.import.more_one': 'and 1 more',
  'translations.import.more_other': 'and {{count}} more',
  'translations.import.was': 'was: {{text}}',
  'translations.import.tooLarge':
    'With these the form would be larger than a form may be. Shorten the texts and bring the file in again.',
  'translations.refused.too-large':
    'The file is larger than 10 MB. Bring in only the translations of this form.',
  'translations.refused.not-text':
    'The file is no text, or its letters cannot be read. Save it as CSV UTF-8 and bring it in again.',
  'translations.refused.empty': 'The file is empty. Choose another.',
  'translations.refused.no-key-column':
    'The table has no column “key”. Download the table here first and translate into it.',
  'translations.refused.no-language-column':
    'No column of the table is a language of this form. The first line has to name one, for example sv.',
  'translations.refused.unclosed-quote':
    'A quotation mark on line {{line}} never ends, so the rest cannot be read. Correct it and bring the file in again.',
  'translations.add': 'Add a language…',
  'translations.add.title': 'Add a language',
  'translations.add.do': 'Add',
  'translations.remove': 'Remove a language…',
  'translations.remove.text_one':
    'Its 1 translation goes with it. You can undo this.',
  'translations.remove.text_other':
    'Its {{count}} translations go with it. You can undo this.',
  'translations.remove.gate':
    'A form is published only with Finnish and Swedish.',
  'translations.remove.do': 'Remove the language',
  'translations.unused_one':
    '1 translation ({{language}}) belongs to a text the form no longer has.',
  'translations.unused_other':
    '{{count}} translations ({{language}}) belong to texts the form no longer has.',
  'translations.unused.do': 'Remove them',
  'translations.beside': 'Preview in two languages',
  'translations.beside.left': 'Left',
  'translations.beside.right': 'Right',
  'translations.part.form': 'Title of the form',
  'translations.part.page.title': 'Title of a page',
  'translations.part.page.intro': 'Introduction of a page',
  'translations.part.note': 'Text on a page',
  'translations.part.title': 'Question',
  'translations.part.description': 'Description',
  'translations.part.help': 'Help',
  'translations.part.placeholder': 'Example in the field',
  'translations.part.unit': 'Unit',
  'translations.part.option': 'Option',
  'translations.part.error': 'Error',
  'translations.part.item': 'Name of a row',
  'translations.part.add': 'Button that adds a row',
  'translations.part.score': 'Score',
  'translations.part.band': 'Band of a score',
  'translations.part.flag': 'Flag',
  'translations.part.advise': 'Advice',
} as const;
