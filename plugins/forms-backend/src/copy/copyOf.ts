import {
  fieldsFor,
  formTexts,
  isPageShown,
  resolveField,
  type Answers,
  type CaseAnswer,
  type CaseEvent,
  type FormDefinition,
  type FormText,
  type Language,
  type Localized,
  type Relation,
  type SubmissionView,
} from '@tukiverkko/plugin-forms-common';
import { answerLines } from './answerLines';
import type { CopyBlock, CopyDocument } from './CopyDocument';
import { copyTexts } from './copyTexts';
import { dayText, momentText } from './moments';

/** What a copy is made of: a case as somebody may read it, and the forms it was made with. */
export interface Copied {
  readonly view: SubmissionView;
  readonly form: FormDefinition;
  /** The form the team answered with, in the version it used. */
  readonly answerForm?: FormDefinition;
  readonly printedAt: string;
  /** Names of teams that answers mention, by entity ref. */
  readonly names: ReadonlyMap<string, Localized>;
}

/** Everything a copy says, in one language; pure, so the same request always gives the same copy. */
export function copyOf(copied: Copied, language: Language): CopyDocument {
  const { view, form, answerForm, printedAt } = copied;
  const own = copyTexts[language];
  const title = formTexts(form, language).title.text;
  const role = roleOf(view, language);
  const printed = momentText(printedAt, language);
  return {
    title: `${view.reference} ${title}`,
    language,
    header: [
      view.reference,
      `${view.form} ${own.version(view.formVersion)}`,
      own.printed(printed),
      role,
    ].join(' · '),
    footer: own.footer,
    blocks: [
      heading(1, formTexts(form, language).title),
      factsOf(copied, { role, printed }, language),
      heading(2, said(own.whatWasSent, language)),
      ...answersOf(copied, form, view.answers, language),
      ...resultsOf(copied, language),
      ...(view.answer && answerForm
        ? [
            heading(2, said(own.answer, language)),
            ...answersOf(copied, answerForm, view.answer.answers, language),
            ...contributorsOf(view.answer, language),
            paragraph(
              `${own.seal} ${view.ownerName[language]}, ${momentText(
                view.answer.at,
                language,
              )}`,
              language,
            ),
          ]
        : []),
      ...filesOf(view, language),
      heading(2, said(own.history, language)),
      historyOf(view, language),
      paragraph(own.footer, language),
    ],
  };
}

function factsOf(
  { view, form }: Copied,
  made: { readonly role: string; readonly printed: string },
  language: Language,
): CopyBlock {
  const own = copyTexts[language];
  const rows: [string, string | undefined][] = [
    [own.reference, view.reference],
    [own.form, `${form.key}, ${own.version(view.formVersion)}`],
    [own.state, own.states[view.state]],
    [own.sent, momentText(view.submittedAt, language)],
    [own.service, view.serviceName?.[language]],
    [own.team, view.ownerName[language]],
    [
      own.answerBy,
      view.answerBy ? dayText(view.answerBy, language) : undefined,
    ],
    [own.copyMade, made.printed],
    [own.madeFor, made.role],
  ];
  return {
    kind: 'facts',
    rows: rows.flatMap(([name, value]) =>
      value ? [[said(name, language), said(value, language)] as const] : [],
    ),
  };
}

/** Who took part in the answer besides the team, by role. */
function contributorsOf(
  { contributors = [] }: CaseAnswer,
  language: Language,
): readonly CopyBlock[] {
  if (contributors.length === 0) return [];
  const who = contributors.map(({ role, unit, name }) => {
    const of = [name, unit?.[language]].filter(Boolean).join(', ');
    return of ? `${role} (${of})` : role;
  });
  return [paragraph(copyTexts[language].tookPart(who.join(' · ')), language)];
}

/** The pages of a form with what was asked and answered; what the reader may not see is not asked either. */
function answersOf(
  { view, names }: Copied,
  form: FormDefinition,
  answers: Answers,
  language: Language,
): readonly CopyBlock[] {
  const own = copyTexts[language];
  const texts = formTexts(form, language);
  const isSent = form.key === view.form;
  const hidden = isSent ? view.evaluation.hidden : [];
  const readable = fieldsFor(form, view.relations as Relation[], 'read');
  const files = new Map(view.attachments?.map(file => [file.id, file.name]));
  const nameOf = (answer: string) =>
    names.get(answer)?.[language] ?? files.get(answer);

  const shown = form.pages.filter(page => isPageShown(form, page, { hidden }));
  return shown.flatMap(page => {
    const items = page.fields
      .filter(id => readable.includes(id) && !hidden.includes(id))
      .filter(id => isAsked(form, id) || Object.hasOwn(answers, id))
      .map(id => {
        const schema =
          resolveField(form.data.properties[id] ?? {}, form.data.$defs) ?? {};
        const words = { texts, language, nameOf };
        const lines = answerLines(id, schema, answers[id], words);
        return {
          question: texts.field(id).title,
          answer: lines.length > 0 ? lines : [said(own.notAnswered, language)],
        };
      });
    if (items.length === 0) return [];
    return [
      heading(3, texts.page(page.id).title),
      { kind: 'answers' as const, items },
    ];
  });
}

/** Flags that were raised, and scores with their bands. */
function resultsOf(
  { view, form }: Copied,
  language: Language,
): readonly CopyBlock[] {
  const own = copyTexts[language];
  const texts = formTexts(form, language);
  const { flags, scores, bands } = view.evaluation;
  const raised = (form.flags ?? []).filter(({ id }) => flags.includes(id));
  const counted = (form.scores ?? []).map(({ id }) => {
    const value = scores[id] ?? null;
    const band = bands[id];
    const words =
      value === null
        ? own.noScore
        : [
            new Intl.NumberFormat(language).format(value),
            ...(band ? [texts.band(id, band).text] : []),
          ].join(', ');
    return { question: texts.score(id), answer: [said(words, language)] };
  });
  return [
    ...(raised.length > 0
      ? [
          heading(2, said(own.flags, language)),
          ...raised.map(({ id }) => ({
            kind: 'paragraph' as const,
            text: texts.flag(id),
          })),
        ]
      : []),
    ...(counted.length > 0
      ? [
          heading(2, said(own.scores, language)),
          { kind: 'answers' as const, items: counted },
        ]
      : []),
  ];
}

function filesOf(
  { attachments = [] }: SubmissionView,
  language: Language,
): readonly CopyBlock[] {
  if (attachments.length === 0) return [];
  const own = copyTexts[language];
  const words = (...texts: string[]) => texts.map(text => said(text, language));
  return [
    heading(2, said(own.files, language)),
    {
      kind: 'table',
      head: words(own.file, own.size, own.check),
      rows: attachments.map(({ name, size, state }) =>
        words(name, sizeText(size, language), own.checks[state]),
      ),
    },
  ];
}

type Told = Omit<CaseEvent, 'state'>;

/** Events and messages in one line of time; an event that brought a message is told by the message. A team's notes stay in the team. */
function toldIn({ events, messages = [] }: SubmissionView): readonly Told[] {
  const spoken = messages.map(({ kind, at, actor, text }) => ({
    command: kind,
    at,
    actor,
    text,
  }));
  const silent = events.filter(
    event =>
      !spoken.some(
        ({ command, at }) => command === event.command && at === event.at,
      ),
  );
  return [...silent, ...spoken]
    .filter(({ command }) => command !== 'note')
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

/** What happened, when and by whom, with the words that went with it. */
function historyOf(view: SubmissionView, language: Language): CopyBlock {
  const own = copyTexts[language];
  const whoOf = ({ actor }: Told) => {
    if (!actor) return own.byTime;
    const isAsking = actor === view.requester || view.helpers?.includes(actor);
    return isAsking ? own.roles.requester : own.roles.owner;
  };
  return {
    kind: 'answers',
    items: toldIn(view).map(event => {
      const { expert, meeting, place, reason, text } = event;
      const word =
        meeting && meeting.change !== 'booked'
          ? `schedule-${meeting.change}`
          : event.command;
      const what = Object.hasOwn(own.events, word)
        ? own.events[word]
        : own.otherEvent;
      const lines = [
        `${what}, ${whoOf(event)}`,
        ...(expert?.name ? [expert.name[language]] : []),
        ...(meeting ? [momentText(meeting.startsAt, language)] : []),
        ...(reason ? [own.reasons[reason]] : []),
        ...(text ? text.split(/\r\n|\r|\n/) : []),
        ...(place?.name ? [own.directed(place.name[language])] : []),
        ...(place?.instruction ? [own.directed(place.instruction)] : []),
      ];
      return {
        question: said(momentText(event.at, language), language),
        answer: lines.map(line => said(line, language)),
      };
    }),
  };
}

function roleOf({ relations }: SubmissionView, language: Language): string {
  const { roles } = copyTexts[language];
  return relations
    .filter((one): one is Relation => Object.hasOwn(roles, one))
    .map(one => roles[one])
    .join(', ');
}

/** A field whose widget is hidden holds what the form knew already: it stands in the copy only where it holds something. */
function isAsked({ ui }: FormDefinition, field: string): boolean {
  const settings = ui[field] as { 'ui:widget'?: unknown } | undefined;
  return settings?.['ui:widget'] !== 'hidden';
}

function sizeText(bytes: number, language: Language): string {
  const unit = language === 'fi' ? ['kt', 'Mt'] : ['kB', 'MB'];
  const [value, name] =
    bytes < 1024 * 1024
      ? [Math.max(1, Math.round(bytes / 1024)), unit[0]]
      : [Math.round((bytes / 1024 / 1024) * 10) / 10, unit[1]];
  return `${new Intl.NumberFormat(language).format(value)} ${name}`;
}

function heading(level: 1 | 2 | 3, text: FormText): CopyBlock {
  return { kind: 'heading', level, text };
}

function paragraph(text: string, language: Language): CopyBlock {
  return { kind: 'paragraph', text: said(text, language) };
}

function said(text: string, language: string): FormText {
  return { text, language };
}
