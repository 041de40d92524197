import { z } from 'zod';
import { formsFormRules } from './formRules';
import { formsCaseRules } from './rules';

const rules = [
  ...Object.values(formsCaseRules),
  ...Object.values(formsFormRules),
];
const ofClaims = rules.filter(({ name }) => name !== 'IS_WITHOUT_TEAM');
const schemaOf = (rule: (typeof rules)[number]) =>
  rule.paramsSchema as unknown as z.ZodObject;

describe('what rules say to whoever writes a policy', () => {
  it('has names that policies elsewhere keep, so none is ever changed', () => {
    expect(rules.map(({ name }) => name).sort()).toEqual([
      'IS_COORDINATED_BY',
      'IS_EDITED_BY',
      'IS_INVITED',
      'IS_OPEN_TO_COLLEAGUES',
      'IS_OWNED_BY',
      'IS_REQUESTER',
      'IS_WITHOUT_TEAM',
    ]);
  });

  it.each(rules)('says of $name which cases or forms it is about', rule => {
    expect(rule.description).toMatch(/^(Cases|Forms) /);
  });

  it.each(ofClaims)('takes refs for $name, and nothing else', rule => {
    const schema = schemaOf(rule);
    expect(schema.safeParse({ claims: ['user:default/p'] }).success).toBe(true);
    for (const params of [{}, { claims: 'all' }, { claims: [1] }, undefined]) {
      expect(schema.safeParse(params).success).toBe(false);
    }
    expect(JSON.stringify(z.toJSONSchema(schema))).toContain('Entity refs');
  });
});
