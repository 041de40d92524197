export const guideEn = {
  'guide.title': 'How to make a form',
  'guide.lead':
    'Eight steps, from an empty page to a form that professionals fill. Nothing you do here is seen by others before it is published, and every change can be taken back.',
  'guide.back': 'Forms',
  'guide.begin.title': 'Begin',
  'guide.begin.text':
    'Press New form. Begin from nothing, from a form that exists, from a block, or from a file. A copy brings its rules, scores and translations along. What a file holds that a form cannot is listed, with its place.',
  'guide.ask.title': 'Ask',
  'guide.ask.text':
    'Press Add a question, or the key /, and write what you want to ask for: a choice, a date, a text. Write the question in place, as its reader will see it. Options can be pasted as a list, a line for each. Drag questions, or move them with Alt and the arrow keys.',
  'guide.protect.title': 'Say how the answer is protected',
  'guide.protect.text':
    'Each question has a privacy class: not personal, points to a person indirectly, tells who somebody is, or is a special category. It decides who may read the answer and how soon it is erased. It is never chosen for you, and a form is not published before each question has one.',
  'guide.rule.title': 'Make rules',
  'guide.rule.text':
    'Under Rules you say when a question is shown or must be answered: Show the interpreter when the language is another one. A question that is not shown has no answer. The builder takes care of answers that are missing.',
  'guide.send.title': 'Say where it goes',
  'guide.send.text':
    'Under Routing each row is a rule, and the first that fits decides. Choose a team or a service, or let the network be searched by the answers. Try it with answers: the row that decides lights up and tells why.',
  'guide.translate.title': 'Translate',
  'guide.translate.text':
    'Under Translations every text stands in a table. Finnish and Swedish must be complete. When you change a text, its translations are marked as old until somebody has looked at them. The table can go out to a translator as a file and come back.',
  'guide.try.title': 'Try it, and keep what you tried',
  'guide.try.text':
    'Under Preview you fill the form as any role, in any language and on any day. Nothing is sent. Ask why a question is not shown. Record as a test keeps your answers and what came of them: from then on, every change is tried with them.',
  'guide.publish.title': 'Check and publish',
  'guide.publish.text':
    'Check and publish lists what is missing and takes you to each place. Changes of scores, routing or privacy need a second person: one who has not written in the form since its last version. Who has begun to fill the form finishes it in the version they began with. To change it later, just open it again: the published version stays until you publish the next one.',
  'guide.keyboard.title': 'Without a mouse',
  'guide.keyboard.text':
    'Everything can be done with the keyboard. Ctrl K opens a search of all commands, F6 goes from one part of the page to the next, and ? lists the keys.',
  'guide.private.title': 'You do not see the answers',
  'guide.private.text':
    'As a form editor you do not see submitted answers. Try your form with invented answers only: what you record as a test stays in the form.',
  'guide.picture': 'Picture: {{step}}',
} as const;
