import { screen } from '@testing-library/react';
import { aRouting } from '../../testing/aCase';
import { aFormDefinition, aFormVersion } from '../../testing/aForm';
import { FakeForms } from '../../testing/FakeForms';
import { renderPortal } from '../../testing/renderPortal';

const text = (fi: string) => ({ fi, sv: `${fi} sv`, en: `${fi} en` });

function startFor(steps: ReturnType<typeof aRouting>['steps']) {
  const plain = aFormDefinition();
  const server = new FakeForms();
  server.forms.set(
    plain.key,
    aFormVersion(
      aFormDefinition({
        data: {
          ...plain.data,
          properties: {
            ...plain.data.properties,
            service: {
              type: 'string',
              title: 'Palvelu',
              format: 'entity-ref',
              'x-entity': { kind: 'ConsultationService' },
              'x-sensitivity': 'none',
              maxLength: 200,
            },
          },
        },
        pages: [
          ...plain.pages,
          { id: 'where', title: 'Palvelu', fields: ['service'] },
        ],
      }),
    ),
  );
  server.routing = aRouting({ steps, summary: text('Palvelu: Uusi.') });
  renderPortal({
    at: `/forms/${plain.key}/start?service=consultationservice:default/vanha`,
    server,
  });
}

describe('the start of a form for a service', () => {
  it('says that the service has ended and where the request goes instead', async () => {
    startFor([
      {
        code: 'succession',
        outcome: 'not',
        text: text('Vanha: toiminta päättyi 31.10.2026. Tilalle tuli Uusi.'),
      },
      { code: 'service', outcome: 'chosen', text: text('Palvelu: Uusi.') },
    ]);
    expect(
      await screen.findByText(
        'Vanha: toiminta päättyi 31.10.2026. Tilalle tuli Uusi.',
      ),
    ).toBeInTheDocument();
    expect(screen.getByText('Palvelu: Uusi.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Aloita' })).toBeInTheDocument();
  });

  it('says nothing of a service that takes requests', async () => {
    startFor([
      { code: 'service', outcome: 'chosen', text: text('Palvelu: Uusi.') },
    ]);
    await screen.findByRole('button', { name: 'Aloita' });
    expect(screen.queryByText('Palvelu: Uusi.')).not.toBeInTheDocument();
  });
});
