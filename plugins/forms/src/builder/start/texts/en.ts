/** The words of beginning a form. */
export const startEn = {
  'start.title': 'New form',
  'start.cancel': 'Cancel',
  'start.begin': 'Begin',
  'start.way': 'Where do you begin?',
  'start.way.blank': 'Blank',
  'start.wayHelp.blank': 'One empty page.',
  'start.way.copy': 'From another form',
  'start.wayHelp.copy':
    'Its questions, rules, translations and tests come along. Any version will do.',
  'start.way.file': 'Import a file',
  'start.wayHelp.file':
    'A form of this service, a JSON Schema, or a FHIR Questionnaire.',
  'start.way.block': 'From a block',
  'start.wayHelp.block': 'A page of ready questions from the shelf.',
  'start.block': 'Block',
  'start.blockNeeded': 'Choose a block',
  'start.blocks': 'Blocks',
  'start.blocksLead':
    'Questions that many forms ask alike, in three languages and with their privacy class.',
  'start.add': 'Add to a form…',
  'start.addOf': 'Add to a form: {{block}}',
  'start.addNow': 'Add',
  'start.addLead':
    'The block becomes the last page of the form’s draft. Move its questions where they belong.',
  'start.toForm': 'Form',
  'start.toFormNeeded': 'Choose a form',
  'start.newFrom': 'New form…',
  'start.newOf': 'New form from the block {{block}}',
  'start.copyBlock': 'Copy',
  'start.copyOf': 'Copy the block {{block}}',
  'start.blockCopied':
    'The block {{block}} is on the clipboard. Paste it in the outline of a form.',
  'start.name': 'Name of the form',
  'start.nameNeeded': 'Write the name of the form',
  'start.firstPage': 'First page',
  'start.process': 'What becomes of what is sent?',
  'start.processNeeded': 'Choose what becomes of what is sent',
  'start.process.case': 'A request that a team answers',
  'start.process.record': 'A record that is kept and counted',
  'start.process.anonymous': 'Anonymous answers',
  'start.process.advice': 'Advice at once; nothing is stored',
  'start.key': 'Key',
  'start.keyHelp':
    'Stands in the address of the form and never changes. Small letters a–z, digits and hyphens.',
  'start.keyNeeded': 'Write a key',
  'start.keyMalformed':
    'Begin with a letter a–z, and use only small letters, digits and hyphens.',
  'start.keyTaken': 'A form with this key exists. Write another key.',
  'start.openTaken': 'Open that form',
  'start.keyFree': 'The key is free.',
  'start.refused_one':
    'The form cannot be kept like this: {{count}} place needs mending.',
  'start.refused_other':
    'The form cannot be kept like this: {{count}} places need mending.',
  'start.from': 'Form to copy',
  'start.fromNeeded': 'Choose the form to copy',
  'start.version': 'Version',
  'start.itsDraft': 'Draft',
  'start.versionOf': 'Version {{version}}, {{time}}',
  'start.fileHelp': 'JSON, at most {{size}}.',
  'start.chooseFile': 'Choose a file',
  'start.fileNeeded': 'Choose a file',
  'start.file.form_one': 'A form: {{title}}, {{count}} question.',
  'start.file.form_other': 'A form: {{title}}, {{count}} questions.',
  'start.file.questionnaire_one':
    'A FHIR Questionnaire: {{title}}, {{count}} question.',
  'start.file.questionnaire_other':
    'A FHIR Questionnaire: {{title}}, {{count}} questions.',
  'start.file.schema_one': 'A JSON Schema: {{title}}, {{count}} question.',
  'start.file.schema_other': 'A JSON Schema: {{title}}, {{count}} questions.',
  'start.notCarried_one': '{{count}} thing could not be carried over',
  'start.notCarried_other': '{{count}} things could not be carried over',
  'start.mend_one': '{{count}} place needs mending',
  'start.mend_other': '{{count}} places need mending',
  'start.more_one': 'And {{count}} more.',
  'start.more_other': 'And {{count}} more.',
  'start.refusal.tooLarge':
    'The file is too large to be a form. Check that you chose the right one.',
  'start.refusal.notJson':
    'The file is not JSON, or it is broken. Export it again where it came from.',
  'start.refusal.newerFormat':
    'The form was made with a newer version of this service. Ask those who run this portal to update it.',
  'start.refusal.unknown':
    'The file holds neither a form, nor a JSON Schema of an object, nor a FHIR Questionnaire.',
  'start.refusal.notWhole': 'The form in the file is not whole.',
} as const;
