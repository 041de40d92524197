/**
 * The changes of each case stand in one line without gaps, every acknowledged one is in it once, none stands there that
 * nobody asked for, and the line agrees with the clock: what was answered before another was asked stands before it.
 * Each change names the revision it was made on, so this line is the only order there can be, and no search is needed.
 */
export async function oneLineOfChanges({ history, cases, events, report }) {
  for (const [id, row] of cases) {
    const line = events.get(id) ?? [];
    line.forEach((event, index) => {
      if (event.revision !== index + 1)
        report(
          'disorder',
          `${row.reference} has a gap before change ${event.revision}`,
        );
    });
    const last = line.at(-1);
    if (last?.revision !== row.revision || last?.state !== row.state)
      report(
        'disorder',
        `${row.reference} stands at ${row.revision} ${row.state}, its last change says ${last?.revision} ${last?.state}`,
      );
  }
  for (const [id, operations] of grouped(history.operations))
    lookAt(id, operations, events.get(id) ?? [], report);
}

function lookAt(id, operations, line, report) {
  const answered = new Map();
  for (const operation of operations) {
    if (operation.kind !== 'command' || operation.outcome !== 'ok') continue;
    const { command, person, key, body, seen } = operation;
    const event = line[body.revision - 1];
    if (!event || event.command !== command || event.actor !== person)
      report(
        'lost',
        `${command} of ${id} was acknowledged as change ${body.revision} and is not there`,
      );
    if (body.revision !== seen + 1)
      report(
        'disorder',
        `${command} of ${id} was made on ${seen} and led to ${body.revision}`,
      );
    const other = answered.get(body.revision);
    if (other && other !== key)
      report(
        'doubled',
        `two commands of ${id} were both told they made change ${body.revision}`,
      );
    answered.set(body.revision, key);
  }
  for (const { revision, command, actor } of line.slice(1)) {
    const asked = operations.some(
      operation =>
        operation.kind === 'command' &&
        operation.command === command &&
        operation.person === actor &&
        operation.seen === revision - 1,
    );
    if (!asked)
      report('disorder', `change ${revision} of ${id} was asked for by nobody`);
  }
  // Once an answer has shown a revision, nothing that is asked later may show or make an older one.
  const seen = operations
    .filter(
      ({ outcome, body, kind }) =>
        outcome === 'ok' &&
        kind !== 'attach' &&
        kind !== 'submit' &&
        body?.revision,
    )
    .map(({ began, ended, body, key }) => ({
      began,
      ended,
      key,
      revision: body.revision,
    }));
  const first = new Map();
  // A repeated answer is as old as the first one.
  for (const one of seen)
    if (!one.key || !first.has(one.key)) first.set(one.key ?? one, one);
  for (const early of first.values())
    for (const late of first.values())
      if (
        early.ended < late.began &&
        late.revision < early.revision &&
        !isRepeat(late, operations)
      )
        report(
          'disorder',
          `${id} showed ${early.revision}, and later ${late.revision}`,
        );
}

/** Whether the same key was asked for before, so that the answer may be an old one. */
function isRepeat({ key, began }, operations) {
  return (
    key !== undefined &&
    operations.some(
      operation => operation.key === key && operation.began < began,
    )
  );
}

function grouped(operations) {
  const groups = new Map();
  for (const operation of operations) {
    const id = operation.caseId;
    if (id) groups.set(id, [...(groups.get(id) ?? []), operation]);
  }
  return groups;
}
