/** Each key has at most one request, and no request is there that nobody was told of. */
export async function nothingIsDoubled({ history, cases, report }) {
  const told = new Map();
  for (const { key, body } of history.ok('submit')) {
    const known = told.get(key) ?? told.set(key, body.id).get(key);
    if (known !== body.id)
      report('doubled', `one key has ${known} and ${body.id}`);
  }
  const acknowledged = new Set(told.values());
  const sent = new Set(
    history.operations
      .filter(({ kind }) => kind === 'submit')
      .map(({ key }) => key),
  );
  // Every key was asked for until it was answered, so a request beyond the answers is one too many.
  const open = [...sent].filter(key => !told.has(key)).length;
  const beyond = [...cases.keys()].filter(id => !acknowledged.has(id));
  if (beyond.length > open)
    report(
      'doubled',
      `${beyond.length} requests stand there for ${open} keys without an answer`,
    );
}
