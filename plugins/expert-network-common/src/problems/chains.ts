import { fullRef } from '../directory/fullRef';
import { written, type Check, type Subject } from './Subject';

/** Regions that belong to each other in a circle, or to something that is no collaborative area. */
export const parents: Check = (subject, { byRef }) => {
  if (subject.entity.kind !== 'Region') return [];
  const pointer = '/spec/parent';
  const path = circleOf(subject, 'parent', byRef);
  if (path) return [{ pointer, code: 'region-cycle', params: { path } }];
  const above = nextOf(subject, 'parent', byRef);
  const isRight =
    above?.spec.type === 'collaborative-area' &&
    subject.spec.type !== 'collaborative-area';
  return !above || isRight
    ? []
    : [{ pointer, code: 'parent-not-area', params: { region: above.ref } }];
};

/** Successors that lead back to where they began. */
export const successors: Check = (subject, { byRef }) => {
  const path = circleOf(subject, 'successor', byRef);
  return path
    ? [
        {
          pointer: '/spec/successor',
          code: 'successor-cycle',
          params: { path },
        },
      ]
    : [];
};

type Subjects = ReadonlyMap<string, Subject>;

// The way from a subject back to itself. Another circle further on is not its own, and ends the walk.
function circleOf(
  start: Subject,
  field: string,
  byRef: Subjects,
): string | undefined {
  const path = [start.ref];
  const met = new Set(path);
  let next = nextOf(start, field, byRef);
  while (next && !met.has(next.ref)) {
    met.add(next.ref);
    path.push(next.ref);
    next = nextOf(next, field, byRef);
  }
  return next?.ref === start.ref ? [...path, start.ref].join(' → ') : undefined;
}

function nextOf(
  subject: Subject,
  field: string,
  byRef: Subjects,
): Subject | undefined {
  const [one] = written(subject, field);
  const { entity } = subject;
  return one && byRef.get(fullRef(one.text, entity.kind, entity));
}
