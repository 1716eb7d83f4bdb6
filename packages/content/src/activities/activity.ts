/** What an activity of the toolkit is made of: facts once, and its words in every language of the product. */

export type ActivityKind = 'RUN_SHEET' | 'CANVAS' | 'GAME'

/** The four topics of the toolkit, and the two that libraries add from their own offer. */
export type ActivityTopic = 'PRESENTING_YOURSELF' | 'CV' | 'STARTING_FOR_YOURSELF' | 'NEXT_JOB' | 'LANGUAGE' | 'DIGITAL'

export type ActivityFacts = {
  key: string
  kind: ActivityKind
  topic: ActivityTopic
  /** Group size. */
  minimum: number
  maximum: number
  /** Length of each step of the run-sheet; together they are the length of the activity. */
  minutes: readonly number[]
  online: 'possible' | 'on-site' | 'online'
  /** The Dutch that somebody needs to take part, in the levels of the Common European Framework. */
  languageLevel: 'A1' | 'A2' | 'B1'
}

/** What job seekers read. Dutch says `u`. */
export type PublicActivityText = {
  title: string
  /** One sentence. */
  summary: string
  /** Three: what happens, in order. */
  steps: readonly { title: string; text: string }[]
  goodToKnow: readonly string[]
  /** Texts to paste: one sentence, one paragraph, and one for a newsletter (paragraphs parted by an empty line). */
  promotion: { short: string; medium: string; long: string }
}

/** One step of the run-sheet: `say` is spoken to the group, `do` and `tip` are for the host, `have` must lie ready. */
export type RunSheetText = {
  title: string
  say: string
  do: readonly string[]
  have: readonly string[]
  tip?: string
}

/** A part of a printable sheet. */
export type SheetPart =
  /** Words to read. */
  | { kind: 'text'; title: string; paragraphs: readonly string[] }
  /** Empty lines to write on. */
  | { kind: 'lines'; title: string; hint?: string; lines: number }
  /** Boxes to tick. */
  | { kind: 'choices'; title: string; options: readonly string[] }
  /** Column heads, heads of the rows, and further rows that are empty. */
  | { kind: 'table'; title: string; columns: readonly string[]; rows: readonly string[]; emptyRows: number }
  /** Cards to cut out. */
  | { kind: 'cards'; title: string; cards: readonly string[] }
  /** Fields of a canvas, drawn in two columns; `wide` takes both. */
  | { kind: 'canvas'; title: string; fields: readonly { title: string; hint: string; wide?: boolean }[] }

/** A sheet to print, for participants unless it is for the host alone. Dutch says `u`. */
export type Sheet = { key: string; title: string; intro: string; forHost?: true; parts: readonly SheetPart[] }

/** The words of an activity in one language; what colleagues read, besides what job seekers read. Dutch says `je` to colleagues. */
export type ActivityText = {
  /** For colleagues. */
  title: string
  public: PublicActivityText
  aim: string
  forWhom: string
  materials: readonly string[]
  /** As many as the facts have minutes. */
  runSheet: readonly RunSheetText[]
  variants: { online: readonly string[]; onSite: readonly string[]; lowLiteracy: readonly string[] }
  sheets: readonly Sheet[]
  /** What comes after: for the host to do, and for the person to go on with. */
  followUp: readonly string[]
}

/** One of the formats: its facts, its words for colleagues in Dutch and English, and for job seekers also in Arabic. */
export type Activity = ActivityFacts & {
  text: { nl: ActivityText; en: ActivityText }
  publicText: { ar: PublicActivityText }
}
