const oneOf =
  <K extends string>(keys: readonly K[]) =>
  (key: string): key is K =>
    keys.some(one => one === key);

/** Whether a key names a part of a target. */
export const isTargetPart = oneOf([
  'tests.target.rule',
  'tests.target.team',
  'tests.target.service',
  'tests.target.coordinator',
  'tests.target.find',
  'tests.target.priority',
  'tests.target.promise',
]);
/** Whether a key names a priority. */
export const isPriority = oneOf([
  'tests.priority.normal',
  'tests.priority.high',
  'tests.priority.critical',
]);
/** Whether a key names something that help is looked for by. */
export const isFindPart = oneOf([
  'tests.find.phenomena',
  'tests.find.expertise',
  'tests.find.clientGroups',
  'tests.find.modes',
  'tests.find.languages',
  'tests.find.region',
  'tests.find.allowOtherCounty',
  'tests.find.allowOtherArea',
]);
