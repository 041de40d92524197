import type { Localized } from '@tukiverkko/plugin-forms-common';

/** Beside a text that is not in the reader's language: which language it is in. */
export const onlyIn: Readonly<Record<string, Localized | undefined>> = {
  fi: { fi: 'Vain suomeksi', sv: 'Endast på finska', en: 'Only in Finnish' },
  sv: { fi: 'Vain ruotsiksi', sv: 'Endast på svenska', en: 'Only in Swedish' },
  en: {
    fi: 'Vain englanniksi',
    sv: 'Endast på engelska',
    en: 'Only in English',
  },
};
