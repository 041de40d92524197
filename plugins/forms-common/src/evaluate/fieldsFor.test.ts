import { aForm, aText } from '../testUtils/aForm';
import { fieldsFor } from './fieldsFor';

const form = aForm({
  fields: { open: aText(), asked: aText(), decided: aText() },
  access: {
    asked: { read: ['requester', 'owner'] },
    decided: { read: ['requester', 'owner', 'coordinator'], write: ['owner'] },
  },
});

describe('fieldsFor', () => {
  it.each([
    ['nobody reads', [], 'read', []],
    [
      'the requester reads',
      ['requester'],
      'read',
      ['open', 'asked', 'decided'],
    ],
    ['the requester writes', ['requester'], 'write', ['open', 'asked']],
    ['the owner writes', ['owner'], 'write', ['open', 'asked', 'decided']],
    ['a coordinator reads', ['coordinator'], 'read', ['open', 'decided']],
    ['a coordinator writes', ['coordinator'], 'write', ['open']],
    [
      'one relation of two is enough',
      ['invited', 'owner'],
      'write',
      ['open', 'asked', 'decided'],
    ],
  ] as const)('%s', (_, relations, operation, expected) =>
    expect(fieldsFor(form, relations, operation)).toEqual(expected),
  );
});
