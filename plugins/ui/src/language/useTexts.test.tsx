import { renderInTestApp } from '@backstage/frontend-test-utils';
import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { screen } from '@testing-library/react';
import { useTexts } from './useTexts';

const ref = createTranslationRef({
  id: 'test.texts',
  messages: {
    'greeting.plain': 'Hello',
    'greeting.named': 'Hello, {{name}}',
    waiting_one: '{{count}} request waits',
    waiting_other: '{{count}} requests wait',
  } as const,
});

const Greeting = ({ kind }: { kind: 'plain' | 'named' }) => {
  const { t } = useTexts(ref);
  return (
    <ul>
      <li>{t('greeting.plain')}</li>
      <li>{t(`greeting.${kind}`, { name: 'Aava' })}</li>
      <li>{t('waiting', { count: 1 })}</li>
      <li>{t('waiting', { count: 3 })}</li>
    </ul>
  );
};

/** Compiled, never drawn: each line would be a mistake on a page. */
const Mistaken = () => {
  const { t } = useTexts(ref);
  return (
    <ul>
      {/* @ts-expect-error there is no such text */}
      <li>{t('greeting.loud')}</li>
      {/* @ts-expect-error the name is missing */}
      <li>{t('greeting.named')}</li>
      {/* @ts-expect-error the value has another name */}
      <li>{t('greeting.named', { nome: 'Aava' })}</li>
      {/* @ts-expect-error the count is missing */}
      <li>{t('waiting')}</li>
    </ul>
  );
};

describe('useTexts', () => {
  it('is refused by the compiler where a text or a value is missing', () => {
    expect(Mistaken).toBeInstanceOf(Function);
  });

  it('says a text with its values, and in the number of its count', async () => {
    renderInTestApp(<Greeting kind="named" />);
    expect(await screen.findByText('Hello')).toBeInTheDocument();
    expect(screen.getByText('Hello, Aava')).toBeInTheDocument();
    expect(screen.getByText('1 request waits')).toBeInTheDocument();
    expect(screen.getByText('3 requests wait')).toBeInTheDocument();
  });
});
