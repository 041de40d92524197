/** The words of the page around the tabs of the builder. */
export const frameEn = {
  'builder.title': 'Forms',
  'frame.tabs': 'Parts of the form',
  'tab.edit': 'Edit',
  'tab.rules': 'Rules',
  'tab.scores': 'Scores',
  'tab.routing': 'Routing',
  'tab.translations': 'Translations',
  'tab.preview': 'Preview',
  'tab.tests': 'Tests',
  'tab.versions': 'Versions',
  'tab.source': 'JSON',
  'tab.settings': 'Settings',
} as const;
