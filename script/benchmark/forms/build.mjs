// Each engine's page as one minified production bundle, with what it weighs packed.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

// It comes with Backstage's CLI.
const { build } = createRequire(import.meta.url)('esbuild');

/** Builds the pages into a folder; kB packed by engine, React among them. */
export async function buildPages(engines, out) {
  const sizes = {};
  for (const engine of engines) {
    const outdir = join(out, engine);
    mkdirSync(outdir, { recursive: true });
    await build({
      entryPoints: { page: join(import.meta.dirname, `${engine}.tsx`) },
      outdir,
      bundle: true,
      minify: true,
      format: 'esm',
      jsx: 'automatic',
      target: 'es2022',
      define: { 'process.env.NODE_ENV': '"production"' },
      loader: { '.svg': 'dataurl', '.woff2': 'dataurl', '.ttf': 'dataurl' },
      logLevel: 'error',
    });
    const files = readdirSync(outdir);
    writeFileSync(
      join(outdir, 'index.html'),
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>${engine}</title>${
        files.includes('page.css')
          ? '<link rel="stylesheet" href="page.css">'
          : ''
      }<main id="root"></main><script type="module" src="page.js"></script></html>`,
    );
    sizes[engine] = files
      .filter(file => /\.(js|css)$/.test(file))
      .map(file => gzipSync(readFileSync(join(outdir, file))).length / 1024)
      .reduce((a, b) => a + b, 0);
  }
  return sizes;
}
