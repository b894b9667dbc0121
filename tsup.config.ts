import { rmSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'

// The builds below run side by side, so none of them may clear the folder of another.
rmSync('dist', { recursive: true, force: true })

const shared: Options = {
  target: 'es2022',
  sourcemap: true,
  external: ['parsimmon', 'fast-check'],
  // Small enough to carry along, and no dependency of those who install the library.
  noExternal: ['get-east-asian-width', 'parse5', 'entities'],
  removeNodeProtocol: false,
  silent: true,
}

const library: Options = {
  ...shared,
  // One line an entry; each has its place in `exports` of package.json and in docs/typedoc.json too.
  entry: {
    index: 'src/index.ts',
    html: 'src/html/index.ts',
    arbitraries: 'src/arbitraries/index.ts',
  },
  format: ['esm', 'cjs'],
  platform: 'neutral',
  dts: true,
}

const command: Options = {
  ...shared,
  entry: { command: 'src/command/main.ts' },
  format: ['esm'],
  platform: 'node',
  // The command reads pages without anything to install besides.
  noExternal: ['get-east-asian-width', 'parse5'],
}

export default defineConfig([library, command])
