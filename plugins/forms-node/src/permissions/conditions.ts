import { createConditionExports } from '@backstage/plugin-permission-node';
import { formsFormRules } from './formRules';
import { formsCaseResourceRef } from './FormsCase';
import { formsFormResourceRef } from './FormsForm';
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

const ofForms = createConditionExports({
  resourceRef: formsFormResourceRef,
  rules: formsFormRules,
});

/** The rules of a form as conditions, for a policy to combine. */
export const formsFormConditions = ofForms.conditions;

/** A policy's decision about editing that depends on the form. */
export const createFormsFormConditionalDecision =
  ofForms.createConditionalDecision;
