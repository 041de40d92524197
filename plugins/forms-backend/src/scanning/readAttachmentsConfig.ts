import type { Config } from '@backstage/config';
import type { FileScanner } from '@tukiverkko/plugin-forms-node';
import type { Unscanned } from '../attachments/AttachmentRow';
import { Clamd } from './Clamd';

/** The scanner `forms.attachments` names, and what becomes of files nothing could check. */
export function readAttachmentsConfig(config: Config): {
  readonly scanner: FileScanner | undefined;
  readonly unscanned: Unscanned;
} {
  const unscanned =
    config.getOptionalString('forms.attachments.unscanned') ?? 'refuse';
  if (unscanned !== 'allow' && unscanned !== 'refuse') {
    throw new Error(
      "forms: 'forms.attachments.unscanned' is neither 'allow' nor 'refuse'. Set it to one of them, or leave it out to refuse.",
    );
  }
  const clamd = config.getOptionalConfig('forms.attachments.clamd');
  return { unscanned, scanner: clamd && new Clamd(addressOf(clamd)) };
}

function addressOf(clamd: Config) {
  const path = clamd.getOptionalString('socket');
  if (path) return { path };
  return {
    host: clamd.getOptionalString('host') ?? '127.0.0.1',
    port: clamd.getOptionalNumber('port') ?? 3310,
  };
}
