import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aCommand, aFile, aSubmission, Client } from '../client/Client.mjs';
import { openWorld } from '../world/openWorld.mjs';
import { owner, people } from '../world/people.mjs';

const { requester, team } = people;
const [worker] = team;

/** How many secrets one round writes down; counted when it is over. */
const perRound = 25;

/**
 * Secrets are written wherever people write, also where it is refused, with everything logged. Then they are looked for in
 * every file the portal has written: databases with their write-ahead logs, logs, events, notifications.
 */
export const nothingLeaks = {
  id: 'nothing-leaks',
  what: 'secrets are written in every text there is, and looked for in all that was stored, logged and told',
  engines: ['sqlite', 'postgresql'],
  times: { small: 40, long: 400 },
  ownWorld: true,
  async run({ root, engine, history, times, report, note }) {
    const databaseFolder = mkdtempSync(join(tmpdir(), 'tukiverkko-secrets-'));
    // PostgreSQL may run as another user; its own folder inside is closed to everybody else.
    chmodSync(databaseFolder, 0o755);
    let world;
    try {
      world = await openWorld({
        engine,
        root,
        databaseFolder,
        env: { LOG_LEVEL: 'debug' },
      });
      const client = new Client(world, history);
      const secrets = new Secrets();
      const references = [];
      for (let time = 0; time < times; time++)
        references.push(await writeEverywhere(world, client, secrets));
      if (secrets.count < times * perRound)
        report('unreadable', `only ${secrets.count} secrets were written`);

      for (const { breach, what } of lookFor(secrets, references, [
        world.folder,
        databaseFolder,
      ]))
        report(breach, what);
      for (const event of world.events())
        if (secrets.areIn(Buffer.from(JSON.stringify(event))))
          report('leaked', `an event says ${JSON.stringify(event)}`);
      note(`${secrets.count} secrets`);
      return times;
    } finally {
      await world?.close();
      rmSync(databaseFolder, { recursive: true, force: true });
    }
  },
};

/** Words that stand nowhere else. They share a beginning, so that one look finds any of them, in any writing. */
class Secrets {
  count = 0;
  #stem = `salaisuus${randomUUID()
    .replaceAll('-', '')
    .replace(/\d/g, digit => 'ghijklmnop'[digit])
    .slice(0, 15)}`;
  #writings = [
    Buffer.from(this.#stem),
    Buffer.from(this.#stem, 'utf16le'),
    Buffer.from(Buffer.from(this.#stem).toString('hex')),
    // Wherever it begins among three bytes, all but its edges reads the same.
    ...[0, 1, 2].map(shift =>
      Buffer.from(
        Buffer.from(`${'-'.repeat(shift)}${this.#stem}`)
          .toString('base64')
          .slice(4, -4),
      ),
    ),
  ];

  next() {
    this.count += 1;
    return `${this.#stem}${this.count}`;
  }

  areIn(bytes) {
    return this.#writings.some(writing => bytes.includes(writing));
  }
}

/** One request with all that is written about it, and each way of writing something that is not taken. */
async function writeEverywhere(world, client, secrets) {
  const s = () => secrets.next();
  const { form } = world;
  const [{ input }] = form.tests;
  const answers = () => ({
    ...input,
    question: `Kysymys ${s()}`,
    clientView: `Näkemys ${s()}`,
  });
  const submit = body => ({
    ...aSubmission(world, 'none'),
    person: requester,
    body: { ...aSubmission(world, 'none').body, ...body },
  });
  const draft = `/drafts/${randomUUID()}`;
  await client.once({
    kind: 'draft',
    method: 'PUT',
    path: draft,
    person: requester,
    headers: { 'if-none-match': '*' },
    body: { form: form.key, version: 1, answers: answers(), language: 'fi' },
  });

  const sent = await client.insist(submit({ answers: answers() }));
  if (sent.status !== 201)
    throw new Error(`A request was refused: ${JSON.stringify(sent.body)}`);
  const { id, reference } = sent.body;

  // What is refused is not kept, and not quoted.
  const refusals = [
    submit({ answers: { ...answers(), urgency: s() } }),
    {
      ...submit({ answers: { ...answers(), [s()]: 'kysymys, jota ei ole' } }),
      // The pointer to the place is its name; only who sent it reads it.
      namesThePlace: true,
    },
    submit({ answers: { ...answers(), question: `010594Y9032 ${s()}` } }),
    submit({ answers: s() }),
    {
      ...submit({}),
      body: undefined,
      bytes: `{"answers": "${s()}`,
      headers: { 'content-type': 'application/json' },
    },
    {
      ...aCommand(id, 1, { command: 'decline', reason: s(), text: s() }),
      person: worker,
    },
    { ...aCommand(id, 99, { command: 'ask', message: s() }), person: worker },
    {
      ...aCommand(id, 1, { command: 'inform', message: s() }),
      person: requester,
    },
    {
      kind: 'message',
      path: `/submissions/${randomUUID()}/messages`,
      person: worker,
      body: { kind: 'message', text: s() },
    },
  ];
  for (const { namesThePlace, ...refusal } of refusals) {
    const { status, body } = await client.once({
      key: randomUUID(),
      ...refusal,
    });
    if (status < 400)
      throw new Error(`${refusal.kind} was taken that should be refused`);
    if (
      !namesThePlace &&
      secrets.areIn(Buffer.from(JSON.stringify(body ?? '')))
    )
      throw new Error(
        `A refusal quotes what was sent: ${JSON.stringify(body)}`,
      );
  }

  const done = async request => {
    const answered = await client.insist(request);
    if (answered.outcome !== 'ok')
      throw new Error(
        `${request.kind} was refused: ${JSON.stringify(answered.body)}`,
      );
  };
  const command = (revision, person, body) =>
    done({ ...aCommand(id, revision, body), person });
  const write = (kind, person) =>
    done({
      kind: 'message',
      path: `/submissions/${id}/messages`,
      person,
      body: { kind, text: `Teksti ${s()}` },
    });
  await write('message', requester);
  await done({ ...aFile(id, s(), 2_000), person: requester });
  if (sent.body.owner === owner) {
    await command(1, worker, { command: 'accept' });
    await write('note', worker);
    await command(2, worker, { command: 'ask', message: s() });
    await command(3, requester, { command: 'inform', message: s() });
    await command(4, worker, {
      command: 'answer',
      version: 1,
      language: 'fi',
      answers: {
        shortAnswer: s(),
        whatYouCanDo: s(),
        whatWeDo: s(),
        followUp: false,
      },
    });
    await command(5, requester, { command: 'ask-again', message: s() });
  }
  return reference;
}

/** Looks through every file below some folders. What may be known (the references) must be found, or the look was blind. */
function lookFor(secrets, references, folders) {
  const found = [];
  let isReferenceSeen = false;
  for (const file of folders.flatMap(filesIn)) {
    const bytes = readFileSync(file);
    if (secrets.areIn(bytes))
      found.push({ breach: 'leaked', what: `a secret stands in ${file}` });
    isReferenceSeen ||= references.some(one => bytes.includes(one));
  }
  if (!isReferenceSeen)
    found.push({
      breach: 'unreadable',
      what: 'no reference was found either, so the look saw nothing',
    });
  return found;
}

function filesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name));
}
