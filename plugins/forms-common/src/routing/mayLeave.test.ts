import { mayLeave, type LeavePermission } from './mayLeave';

const said = (
  allowOtherCounty: boolean,
  allowOtherArea: boolean,
): LeavePermission => ({ allowOtherCounty, allowOtherArea });

describe('mayLeave', () => {
  it.each([
    ['nothing', null, true],
    ['nothing', said(false, false), true],
    ['county', said(true, false), true],
    ['county', said(false, false), false],
    ['area', said(true, false), false],
    ['area', said(true, true), true],
    ['county', null, false],
    ['area', null, false],
  ] as const)('to leave %s with %j is %s', (leaves, given, may) => {
    expect(mayLeave(leaves, given)).toBe(may);
  });
});
