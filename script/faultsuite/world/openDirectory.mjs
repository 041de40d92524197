import { join } from 'node:path';
import { signIn } from '../../portal/signIn.mjs';
import { freePort } from '../../postgres/startPostgres.mjs';
import { Backend } from './Backend.mjs';
import { directoryConfig } from './configs.mjs';
import { Gate } from './Gate.mjs';
import { owner, people } from './people.mjs';
import { until } from './until.mjs';

/** Somebody who takes no part and only looks whether the catalogue is there. */
const onlooker = 'user:default/katsoja';

/** A token is good for an hour. */
const tokenAge = 20 * 60_000;

/**
 * Who is where, who may do what, and who tells people: one process that nothing harms, and the gate through which it and
 * the forms talk to each other. `serve` names the ports of the forms, as each portal that is harmed has its own.
 */
export async function openDirectory({ root, folder, env = {} }) {
  const [port, gatePort] = [await freePort(), await freePort()];
  let forms = [];
  const gate = new Gate(gatePort, plugin =>
    plugin === 'forms' ? forms : [port],
  );
  await gate.open();
  const backend = new Backend({
    name: 'directory',
    root,
    folder,
    entry: 'directory.ts',
    port,
    config: directoryConfig({ root, folder, port, gatePort }),
  });
  const close = async () => {
    await backend.stop();
    await gate.close();
  };
  const tokens = new Map();
  const token = async person => {
    const known = tokens.get(person);
    if (known && known.until > Date.now()) return known.token;
    const made = await signIn(backend.url, person);
    tokens.set(person, { token: made, until: Date.now() + tokenAge });
    return made;
  };
  const directory = {
    gate,
    token,
    close,
    notifications: join(folder, 'directory/notifications.sqlite'),
    url: backend.url,
    serve: ports => {
      forms = ports;
    },
  };
  try {
    await backend.start(env);
    // Policy and forms keep for half a minute what they have read, so nobody asks before the catalogue is whole.
    await until(() => knowsEverybody(directory), {
      what: 'the catalogue knows who is where',
      patience: 300_000,
      every: 300,
    });
    return directory;
  } catch (error) {
    await close();
    throw error;
  }
}

/** Whether the catalogue has read the people of the suite, their units and how these hang together. */
async function knowsEverybody({ url, token }) {
  const entityRefs = [
    people.requester,
    ...people.team,
    owner,
    'group:default/vikojen-lastensuojelu',
  ];
  const response = await fetch(`${url}/api/catalog/entities/by-refs`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await token(onlooker)}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ entityRefs }),
  });
  const { items } = await response.json();
  return items.every(item =>
    item?.relations?.some(({ type }) => /memberOf|hasMember/.test(type)),
  );
}
