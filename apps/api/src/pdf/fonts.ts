import { createRequire } from 'node:module'

/** The letters of a PDF. A face is in parts by script; each character is drawn from the first part that has it. */
const parts = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'] as const
export type Part = (typeof parts)[number]
export type Weight = 400 | 700

const require = createRequire(import.meta.url)

export const fontParts: readonly Part[] = parts
export const fontName = (part: Part, weight: Weight) => `${part}-${weight}`
export const fontFile = (part: Part, weight: Weight) =>
  require.resolve(`@fontsource/noto-sans/files/noto-sans-${part}-${weight}-normal.woff`)
