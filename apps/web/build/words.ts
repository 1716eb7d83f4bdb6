import { fileURLToPath } from 'node:url'

// The macro only wants to know the package names, which both fronts share.
process.env.LINGUI_CONFIG ??= fileURLToPath(new URL('../lingui.public.config.ts', import.meta.url))

/** Babel, only for the files that use a Lingui macro; everything else goes through the quicker compiler. */
export const words = {
  presets: [
    {
      preset: () => ({ plugins: ['@lingui/babel-plugin-lingui-macro'] }),
      rolldown: { filter: { id: { include: /\/src\/.*\.tsx?$/ }, code: /@lingui\/(react|core)\/macro/ } },
    },
  ],
}
