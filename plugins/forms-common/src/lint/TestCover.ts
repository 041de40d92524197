import type { FormTest } from '../definition/FormDefinition';
import type { Evaluation } from '../evaluate/Evaluation';

/** Something a test of a form is there for. */
export type TestCover =
  | { readonly kind: 'band'; readonly score: string; readonly band: string }
  | { readonly kind: 'flag'; readonly flag: string }
  | { readonly kind: 'rule'; readonly rule: string }
  | { readonly kind: 'stop'; readonly stop: string };

/** What a test reaches and expects: the bands, flags, routing rule or stop that it would notice the loss of. */
export function coversOf(
  { expect }: Pick<FormTest, 'expect'>,
  came: Evaluation,
): readonly TestCover[] {
  const rule = came.target?.rule;
  // A target of which nothing is expected would be any target.
  const isTargetExpected = Object.keys(expect.target ?? {}).length > 0;
  return [
    ...Object.entries(expect.bands ?? {}).flatMap(([score, band]) =>
      band !== null && came.bands[score] === band
        ? [{ kind: 'band' as const, score, band }]
        : [],
    ),
    ...(expect.flags ?? [])
      .filter(flag => came.flags.includes(flag))
      .map(flag => ({ kind: 'flag' as const, flag })),
    ...(rule && isTargetExpected ? [{ kind: 'rule' as const, rule }] : []),
    ...(expect.stop && came.stop === expect.stop
      ? [{ kind: 'stop' as const, stop: expect.stop }]
      : []),
  ];
}
