// One bundle for the extension; what it needs at run time besides is in media, syntaxes, l10n and walkthrough.
import { build } from 'esbuild';

const options = { bundle: true, platform: 'node', target: 'node20', format: 'cjs', legalComments: 'none', logLevel: 'warning' };
await build({ ...options, entryPoints: ['src/extension.ts'], external: ['vscode'], outfile: 'out/extension.js', minify: true });
// what can be tested without an editor
await build({ ...options, entryPoints: ['src/java.ts', 'src/installation.ts'], outdir: 'out/test' });
