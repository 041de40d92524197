import { createConditionExports } from '@backstage/plugin-permission-node';
import { formsCaseResourceRef } from './FormsCase';
import { formsCaseRules } from './rules';

const exported = createConditionExports({
  resourceRef: formsCaseResourceRef,
  rules: formsCaseRules,
});

/** The rules as conditions, for a policy to combine. */
export const formsCaseConditions = exported.conditions;

/** A policy's decision about cases that depends on the case. */
export const createFormsCaseConditionalDecision =
  exported.createConditionalDecision;
