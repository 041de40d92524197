import { dayInFinland } from '@tukiverkko/plugin-expert-network-common';
import { answerFind } from '../../plugins/expert-network-backend/src/find/answerFind';
import { arrangeNames } from '../../plugins/expert-network-backend/src/search/nameIndexOf';
import { suggest } from '../../plugins/expert-network-backend/src/suggest/suggest';
import { bigDirectory } from '../../plugins/expert-network-backend/testing/bigDirectory';

/** What an answer costs the server at 5 000 units and 1 000 services: the aim is under 100 ms. */
const directory = bigDirectory();
const today = dayInFinland(directory.at);
const own = directory.regions.find(({ slug }) => slug === 'etela-savo');
const surroundings = { directory, today, own };

const asked = {
  'find: nothing typed': () => answerFind({}, surroundings),
  'find: a whole question': () =>
    answerFind(
      { words: 'nuori viiltää itseään Kainuussa ruotsiksi etänä' },
      surroundings,
    ),
  'find: whole country, map, steps': () =>
    answerFind(
      {
        region: null,
        withCounties: true,
        withEnded: true,
        withSteps: true,
      },
      surroundings,
    ),
  'find: 10 000 characters': () =>
    answerFind({ words: 'vainoamista '.repeat(834) }, surroundings),
  'suggest: vai': () => suggest('vai', directory, today),
};

async function main() {
  const { row } = require('./figures.mjs');
  await arrangeNames(directory);
  for (const [name, ask] of Object.entries(asked)) {
    const milliseconds: number[] = [];
    for (let round = 0; round < 60; round++) {
      const began = performance.now();
      ask();
      milliseconds.push(performance.now() - began);
    }
    // The first rounds warm the compiler.
    process.stdout.write(`${row(name, milliseconds.slice(10), 'ms')}\n`);
  }
}

void main();
