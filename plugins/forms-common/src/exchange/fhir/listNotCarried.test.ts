import { aForm } from '../../testUtils/aForm';
import { fromQuestionnaire } from './fromQuestionnaire';
import { listNotCarried } from './listNotCarried';
import { toQuestionnaire } from './toQuestionnaire';

const { questionnaire } = toQuestionnaire(aForm());
const lost = [{ pointer: '/scores', reason: 'FHIR has no such thing' }];

describe('a questionnaire that lists what it could not hold', () => {
  it('refers to its list, as FHIR wants of what is contained', () => {
    expect(listNotCarried(questionnaire, lost)).toMatchObject({
      contained: [
        {
          resourceType: 'OperationOutcome',
          id: 'not-carried',
          issue: [
            { diagnostics: lost[0].reason, expression: [lost[0].pointer] },
          ],
        },
      ],
      extension: [{ valueReference: { reference: '#not-carried' } }],
    });
    expect(listNotCarried(questionnaire, [])).toBe(questionnaire);
  });

  it('is read back as if it had none; lists of others are told', () => {
    expect(fromQuestionnaire(listNotCarried(questionnaire, lost))).toEqual(
      fromQuestionnaire(questionnaire),
    );
    const contained = [{ resourceType: 'ValueSet', id: 'a' }];
    expect(
      fromQuestionnaire({ ...questionnaire, contained })?.notCarried,
    ).toContainEqual(expect.objectContaining({ pointer: '/contained' }));
  });
});
