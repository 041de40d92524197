import type { Readable } from 'node:stream';
import './withoutCanvas';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf';

/** An element of a structure tree, with all that is said in it. */
export interface PdfElement {
  readonly role: string;
  readonly text: string;
  readonly children: readonly PdfElement[];
}

/** What a program that reads a PDF aloud finds in it. */
export interface PdfContent {
  readonly title: string;
  readonly language: string | undefined;
  readonly isMarked: boolean;
  readonly pages: number;
  /** Everything but headers and footers, in reading order. */
  readonly elements: readonly PdfElement[];
  /** What stands on the pages outside the structure. */
  readonly artifacts: string;
}

interface StructNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly StructNode[];
}

/** Everything a stream gives. */
export async function bytesOf(stream: Readable): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
}

/** Reads a PDF back by its structure tree. */
export async function readPdf(bytes: Buffer): Promise<PdfContent> {
  const pdf = await getDocument({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useSystemFonts: false,
  }).promise;
  const { info } = (await pdf.getMetadata()) as unknown as {
    info: { Title: string; Language?: string };
  };
  const mark = (await pdf.getMarkInfo()) as { Marked?: boolean } | null;
  const elements: PdfElement[] = [];
  let artifacts = '';
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const said = new Map<string, string>();
    const open: string[] = [];
    for (const item of items as {
      type?: string;
      id?: string;
      str?: string;
      hasEOL?: boolean;
    }[]) {
      if (item.type?.startsWith('beginMarkedContent')) open.push(item.id ?? '');
      else if (item.type === 'endMarkedContent') open.pop();
      else if (item.str !== undefined) {
        const id = open.at(-1) ?? '';
        const text = item.str + (item.hasEOL ? '\n' : '');
        if (id) said.set(id, (said.get(id) ?? '') + text);
        else artifacts += text;
      }
    }
    const tree = (await page.getStructTree()) as StructNode | null;
    elements.push(...(tree?.children ?? []).map(node => element(node, said)));
  }
  const pages = pdf.numPages;
  await pdf.destroy();
  return {
    title: info.Title,
    language: info.Language,
    isMarked: mark?.Marked === true,
    pages,
    elements,
    artifacts,
  };
}

function element(
  node: StructNode,
  said: ReadonlyMap<string, string>,
): PdfElement {
  const children = (node.children ?? [])
    .filter(({ role }) => role)
    .map(child => element(child, said));
  const own = (node.children ?? [])
    .filter(({ type }) => type === 'content')
    .map(({ id }) => said.get(id ?? '') ?? '')
    .join('');
  return { role: node.role ?? '', children, text: tidy(own) };
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** All elements with a role, in reading order, wherever they stand. */
export function withRole(
  elements: readonly PdfElement[],
  ...roles: readonly string[]
): readonly PdfElement[] {
  return elements.flatMap(one => [
    ...(roles.includes(one.role) ? [one] : []),
    ...withRole(one.children, ...roles),
  ]);
}

/** Everything that is said in elements, in reading order. */
export function textOf(elements: readonly PdfElement[]): string {
  return elements
    .map(({ text, children }) => [text, textOf(children)].join(' '))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
