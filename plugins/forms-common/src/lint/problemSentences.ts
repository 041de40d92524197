/** What is wrong and what to do, for each code of parse and lint. `{name}` stands for a param of the problem. */
export const problemSentences = {
  'not-json':
    'This is no JSON value. Use texts, numbers, true, false, null, lists and objects.',
  'too-deep': 'This is nested deeper than {limit} levels. Flatten it.',
  'too-large':
    'The form is larger than {limit} bytes. Split it, or shorten its texts.',
  'too-many': 'There are more than {limit} of these. Split the form.',
  'name-refused':
    'The name "{name}" is reserved by JavaScript. Choose another.',
  'name-pattern': 'The name has to match {pattern}. Rename it.',
  'member-missing': 'The member "{name}" is missing. Add it.',
  'member-unknown':
    'The member "{name}" is not part of the format. Remove it, or look for a misspelling.',
  'wrong-type': 'Expected here: {expected}.',
  'type-missing': 'The field has no type. Add one.',
  'title-missing': 'The field has no title. Write the question.',
  'sensitivity-missing':
    'The field does not say how sensitive its answer is. Add x-sensitivity.',
  'max-length-missing': 'The text has no maxLength. Add one.',
  'max-items-missing': 'The list has no maxItems. Add one.',
  'items-missing': 'The list says nothing of its items. Add them.',
  'list-of-lists': 'A list of lists cannot be asked. Ask several questions.',
  'group-in-block':
    'A group cannot be shared as a block. Write it where it is asked.',
  'group-in-group': 'A group cannot stand inside a group. Ask it on its own.',
  'group-empty': 'The group asks nothing. Add questions to it.',
  'group-open':
    'The group does not say that it takes no other answers. Add "additionalProperties": false.',
  'rows-untitled':
    'The rows have no name. Add a title to items, for example "Child".',
  'matrix-scale':
    'The rows of a matrix need one scale. Give each the same choices, for example by one $ref.',
  'limit-exceeded': 'At most {limit} is allowed. Lower it.',
  'keyword-not-allowed':
    '"{keyword}" does not go with the type {type}. Remove it.',
  'keyword-beside-ref':
    '"{keyword}" cannot stand beside a $ref. Move it into the block, or copy the block.',
  'ref-unknown':
    'The reference {ref} leads nowhere, in a circle, or out of the form. Point it to #/$defs/….',
  'bounds-crossed': '{low} is greater than {high}. Correct one of them.',
  'multiple-of-positive':
    'The step of multipleOf has to be greater than 0. Correct it.',
  'pattern-refused':
    'The pattern uses what engines read differently or slowly: look-around, back-references, lazy repeats, ^ or $ inside. Rewrite it with classes, groups, choices and repeats.',
  'pattern-ambiguous':
    'The pattern can read the same text in many ways, which takes some engines for ever. Let no repeat stand in a repeat, and no two repeats of the same characters beside each other.',
  'pattern-too-long': 'The pattern is longer than 300 characters. Shorten it.',
  'text-html':
    'The text holds HTML or a script. Write plain text; it is shown as it is written.',
  'rule-never':
    'The rule can never be true: {reason}. Correct it or remove it.',
  'format-unknown': 'The format {format} is not known. Use one of: {known}.',
  'entity-incomplete':
    'An entity needs both "format": "entity-ref" and x-entity with its kind.',
  'options-unknown':
    'No module offers the choices "{source}". Use one of: {known}.',
  'choices-empty': 'There is nothing to choose. Add options.',
  'choices-without-labels':
    'People will read the codes of enum. Use oneOf with titles.',
  'choice-twice': 'The code {code} stands twice. Remove one.',
  'choice-type':
    'The code {code} does not fit the type {type} or its maxLength.',
  'field-unknown': 'There is no field "{field}". Correct the name.',
  'field-without-page': 'The field "{field}" is on no page. Put it on one.',
  'field-on-two-pages': 'The field "{field}" is on two pages. Leave it on one.',
  'pages-missing': 'The form has no page. Add one.',
  'page-empty':
    'The page asks nothing and says nothing. Add to it or remove it.',
  'page-title-twice':
    'Another page is called "{title}" too. Give one of them another title.',
  'title-twice':
    'Another question on the page is called "{title}" too. Give one of them another title.',
  'page-reserved':
    'Every form has a place called "{id}". Give the page another id.',
  'files-unkept':
    'Only what a team receives has files. Remove files, or make the process a case.',
  'page-unknown':
    'There is no page "{page}". Use the id of a page, or "emergency".',
  'end-page-asks':
    'A page that ends the form asks nothing, because nothing is stored. Move its questions.',
  'access-write':
    '"{relation}" may write what they may not read. Let them read it too.',
  'retention-longer':
    'Sensitive answers would be kept longer than the submission. Shorten it.',
  'id-twice': '"{id}" stands twice. Rename one.',
  'order-incomplete':
    'The order in ui:order does not fit the fields at "{field}". Add or remove it.',
  'cells-unordered':
    'Publishing sorts the questions of this group by name. Say with ui:order in which order they are asked.',
  'ui-unknown': '"{key}" is not allowed in ui. Remove it.',
  'ui-value': 'The value of "{key}" is not one we know. Correct it.',
  'expression-operator':
    '"{operator}" is no allowed operator. Use one of the strict profile.',
  'expression-path':
    'A var has to name what it reads as plain text, with a plain default.',
  'expression-unknown-name':
    'Nothing is called "{name}". Use a field id, $calc, $score, $band, $flags, $now, $today or $relations.',
  'expression-unguarded':
    'An operand of "{operator}" may be missing ({name}). Test it first with !== null, or give it a default.',
  'expression-too-deep':
    'The expression is nested deeper than {limit}. Move a part into compute.',
  'expression-too-large':
    'The expression has more than {limit} parts. Move some into compute.',
  'expression-iteration':
    'More than {limit} iterations stand inside each other. Move one into compute.',
  'expression-kinds':
    '"{operator}" cannot work on {kinds} together. Compare like with like.',
  'expression-instant': '"{operator}" counts dates. Use $today, not $now.',
  'choice-unknown':
    'The question "{field}" does not offer "{code}", so this is never true. Correct the code.',
  cycle: 'These wait for each other: {path}. Break the circle.',
  'score-item':
    '"{field}" is no number and no yes-or-no. Only those can be counted.',
  'score-range':
    'The answers can give a score from {low} to {high}, which the range does not hold. Widen the range.',
  'score-round-missing':
    'A mean or a prorated score has decimals. Say with round how many to keep.',
  'bands-gap': 'No band holds what lies between {first} and {second}.',
  'bands-overlap': 'The bands {first} and {second} overlap.',
  'bands-range': 'The bands do not reach the edge of the range, {edge}.',
  'routing-missing': 'A case needs routing: at least a fallback team.',
  'routing-unused':
    'The process "{process}" sends to nobody, so its routing is not used.',
  'rule-unreachable':
    'A rule before this one fits whenever this one does, so this one is never asked. Change its condition, or remove it.',
  'target-ref': 'This is no reference like group:default/team. Correct it.',
  'never-shown':
    'The rule of "{element}" can never hold together with what it waits for, so it is never shown. Correct its condition.',
  'rule-contradicts':
    'The condition can never hold where this rule is asked. Correct it or remove the rule.',
  'rule-always':
    'The condition holds whatever is answered. Correct it, or say that the rule always holds.',
  'rule-part-never':
    'One of the alternatives of this condition can never hold. Correct or remove it.',
  'figure-not-coded':
    '"{field}" is no coded answer. Only choices, numbers and yes-or-no are counted.',
  'source-language-missing':
    'The source language is not among the languages of the form. Add it.',
  'language-missing':
    'The form has to be available in {language} before it is published.',
  'language-unused':
    'There are translations into {language}, but the form is not available in it.',
  'translation-missing': 'The text "{key}" is not translated into {language}.',
  'translation-stale':
    'The text "{key}" has changed since it was translated into {language}. Check the translation.',
  'text-key-twice':
    'Two texts would share the key "{key}", and so their translation. Rename the field.',
  'translation-unused':
    'The translation "{key}" belongs to no text. Remove it.',
  'tests-missing': 'The form has no test. Add at least one.',
  'branch-untested':
    'No test of the form makes this {outcome}. Add one that does.',
  'band-untested':
    'No test scores into the band {band} of {score} and expects it. Add one that does.',
  'flag-untested':
    'No test raises the flag {flag} and expects it. Add one that does.',
  'rule-untested':
    'No test arrives at the routing rule {rule} and expects its target. Add one that does.',
  'check-given-up':
    'Checking the form took longer than {seconds} seconds and was given up. Make its rules or its tests fewer or simpler.',
  'test-identity-code':
    'The test holds what may be somebody’s identity code. Use an artificial one (individual number from 900).',
} as const;

/** A code of parse or lint. */
export type LintCode = keyof typeof problemSentences;
