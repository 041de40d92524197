import { owner, people } from '../world/people.mjs';

/** Every change was heard by other plugins at least once, and each person of the team sees one notice of a new request. */
export async function everybodyIsTold({
  world,
  cases,
  events,
  isTold,
  report,
}) {
  if (!isTold) report('lost', 'something is still in the outbox');
  const heard = new Set(
    world.events().map(({ id, revision }) => `${id}/${revision}`),
  );
  for (const [id, line] of events)
    for (const { revision, command } of line)
      if (!heard.has(`${id}/${revision}`))
        report(
          'lost',
          `no plugin has heard of change ${revision} (${command}) of ${id}`,
        );

  const notices = new Map();
  const rows = await world
    .told('notification')
    .select('user', 'scope', 'title', 'link');
  for (const { user, scope, link } of rows) {
    const place = `${user} ${scope}`;
    notices.set(place, (notices.get(place) ?? 0) + 1);
    if (link?.endsWith('?view=team')) notices.set(`${user} ${link}`, 1);
  }
  for (const [id, row] of cases)
    for (const person of people.team)
      if (
        row.owner === owner &&
        !notices.has(`${person} /requests/${id}?view=team`)
      )
        report('lost', `${person} was not told of ${id}`);
  for (const [place, count] of notices)
    if (count > 1 && cases.has(place.split(' ')[1].split('/')[0]))
      report('doubled', `${place} has ${count} notices`);
}
