import type { Language, Localized, SamiLanguage } from '../Localized';
import type { RecordField } from './RecordField';

type Tongue = Language | SamiLanguage;

// prettier-ignore
const inTongue: Readonly<Record<Tongue, Localized>> = {
  fi: { fi: 'suomeksi', sv: 'på finska', en: 'in Finnish' },
  sv: { fi: 'ruotsiksi', sv: 'på svenska', en: 'in Swedish' },
  en: { fi: 'englanniksi', sv: 'på engelska', en: 'in English' },
  se: { fi: 'pohjoissaameksi', sv: 'på nordsamiska', en: 'in Northern Sámi' },
  smn: { fi: 'inarinsaameksi', sv: 'på enaresamiska', en: 'in Inari Sámi' },
  sms: { fi: 'koltansaameksi', sv: 'på skoltsamiska', en: 'in Skolt Sámi' },
};

/** A text asked once for each language: `name` in Finnish is the field `nameFi`. */
export function inLanguages(
  tongues: readonly Tongue[],
  {
    name,
    label,
    path,
    max,
    ...rest
  }: Pick<RecordField, 'label' | 'path' | 'required' | 'when'> & {
    readonly name: string;
    readonly max: number;
  },
): readonly RecordField[] {
  return tongues.map(tongue => ({
    ...rest,
    name: `${name}${tongue[0].toUpperCase()}${tongue.slice(1)}`,
    path: [...path, tongue],
    kind: { is: 'text', max },
    label: {
      fi: `${label.fi} ${inTongue[tongue].fi}`,
      sv: `${label.sv} ${inTongue[tongue].sv}`,
      en: `${label.en} ${inTongue[tongue].en}`,
    },
  }));
}
