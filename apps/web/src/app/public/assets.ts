import type { PublicAssets, ViteManifest } from './contract.ts'

const entry = 'src/app/public/entry-client.tsx'

/** The files of the public front from its manifest (dist/client/public-manifest.json), as absolute paths. */
export function publicAssets(manifest: ViteManifest): PublicAssets {
  const chunk = manifest[entry]
  if (!chunk) throw new Error(`The manifest lacks ${entry}`)
  const imports = filesOf(manifest, entry)
  const chunks = Object.keys(manifest).filter((source) => source.includes('.po?') || source.includes('/public-'))
  return {
    scripts: [`/${chunk.file}`],
    styles: (chunk.css ?? []).map((file) => `/${file}`),
    preloads: imports.filter((file) => file !== `/${chunk.file}`),
    chunks: Object.fromEntries(
      chunks.map((source) => [source, filesOf(manifest, source).filter((file) => !imports.includes(file))]),
    ),
  }
}

/** A chunk with everything it imports at once. */
function filesOf(manifest: ViteManifest, source: string, seen = new Set<string>()): string[] {
  const chunk = manifest[source]
  if (!chunk || seen.has(source)) return []
  seen.add(source)
  return [`/${chunk.file}`, ...(chunk.imports ?? []).flatMap((next) => filesOf(manifest, next, seen))]
}

/** The files of the public front while developing: Vite serves the sources. */
export const developmentAssets: PublicAssets = {
  scripts: ['/@vite/client', '/src/app/refresh.js', `/${entry}`],
  styles: ['/src/styles/public.css'],
  preloads: [],
  chunks: {},
}
