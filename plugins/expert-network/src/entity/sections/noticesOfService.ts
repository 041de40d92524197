import {
  noticesFor,
  type AuthorityNotice,
  type ConsultationServiceEntity,
} from '@tukiverkko/plugin-expert-network-common';

// One who takes a dozen phenomena would stand under every notice there is, and a warning that is always there warns nobody.
const few = 4;

/** The authorities to contact before asking a service: where it is for a few phenomena, those of them. */
export function noticesOfService({
  spec: { phenomena = [] },
}: ConsultationServiceEntity): readonly AuthorityNotice[] {
  return phenomena.length <= few ? noticesFor(phenomena) : [];
}
