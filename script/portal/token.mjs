// `script/token` lists the demo people of the running portal, one a line: entity ref, tab, role.
// `script/token NAME` prints a bearer token; NAME is an entity ref, its last part, or part of the person's name.
import { demoPeople, signIn } from './signIn.mjs';

const url = `http://localhost:${process.env.TUKIVERKKO_PORT ?? 7007}`;
const [wanted] = process.argv.slice(2);
try {
  const people = await demoPeople(url);
  if (!wanted) {
    for (const { entityRef, role } of people)
      console.log(`${entityRef}\t${role}`);
  } else {
    const word = wanted.toLocaleLowerCase('fi');
    const fits = ({ entityRef, name }) =>
      entityRef.endsWith(`/${word}`) ||
      name.toLocaleLowerCase('fi').includes(word);
    const found = people.filter(({ entityRef }) => entityRef === word);
    const [person, another] = found.length > 0 ? found : people.filter(fits);
    if (!person)
      throw new Error(
        `No demo person is called '${wanted}'. Run script/token without a name to see them.`,
      );
    if (another)
      throw new Error(
        `'${wanted}' fits ${person.entityRef} and ${another.entityRef}. Give the whole entity ref.`,
      );
    console.log(await signIn(url, person.entityRef));
  }
} catch (error) {
  const away = error.message === 'fetch failed';
  console.error(
    away
      ? `No portal answers on ${url}. Run script/start first, in another terminal.`
      : error.message,
  );
  process.exit(1);
}
