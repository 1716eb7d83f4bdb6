import { eLearnings } from '@loper/content/e-learnings'
import type { Assignment } from '@loper/content/e-learnings/e-learning'
import { folderWords } from '@loper/content/e-learnings/folder-words'
import type { Language } from '@loper/domain/languages'
import type { AnswerValue } from '@loper/domain/learning-input'
import type { FolderAnswer } from '@loper/prisma/client'
import type { PdfBlock } from '../../pdf/tagged-pdf.ts'

const named = (parts: readonly { key: string; text: string }[], keys: readonly string[]) =>
  keys.flatMap((key) => parts.find((part) => part.key === key)?.text ?? [])

/** One answer in words. */
function blocksOf(assignment: Assignment, value: AnswerValue, language: Language): PdfBlock[] {
  const words = folderWords[language]
  switch (assignment.kind) {
    case 'SURE':
      return [{ kind: 'text', text: words.sure[(value.sure ?? 1) - 1] ?? '' }]
    case 'CHOOSE':
      return [
        { kind: 'list', items: named(assignment.options, value.chosen ?? []) },
        { kind: 'text', quiet: true, text: assignment.outcome },
        {
          kind: 'list',
          items: named(
            assignment.options.map(({ key, word }) => ({ key, text: word })),
            value.chosen ?? [],
          ),
        },
      ]
    case 'SORT':
      return [{ kind: 'list', numbered: true, items: named(assignment.items, value.order ?? []) }]
    case 'WRITE':
      return assignment.fields.flatMap(({ key, label }): PdfBlock[] => {
        const text = value.texts?.find((each) => each.key === key)?.text
        return text
          ? [
              { kind: 'text', quiet: true, text: label },
              { kind: 'text', text },
            ]
          : []
      })
  }
}

/** A whole folder, from top to bottom, in one language. */
export function folderBlocks(answers: readonly FolderAnswer[], language: Language): PdfBlock[] {
  const words = folderWords[language]
  const parts = eLearnings.flatMap(({ key, text }): PdfBlock[] => {
    const exercises = text[language].assignments.flatMap((assignment): PdfBlock[] => {
      const own = answers.filter((row) => row.eLearning === key && row.assignment === assignment.key)
      const blocks = own.flatMap(({ value }, index): PdfBlock[] => [
        ...(index > 0 ? [{ kind: 'text' as const, quiet: true, text: words.alsoWritten }] : []),
        ...blocksOf(assignment, value as AnswerValue, language),
      ])
      return blocks.length > 0 ? [{ kind: 'heading', level: 3, text: assignment.title }, ...blocks] : []
    })
    return exercises.length > 0 ? [{ kind: 'heading', level: 2, text: text[language].title }, ...exercises] : []
  })
  return [{ kind: 'heading', level: 1, text: words.title }, { kind: 'text', quiet: true, text: words.about }, ...parts]
}

/** The same as plain text. */
export function asPlainText(blocks: readonly PdfBlock[]): string {
  const lines = blocks.map((block) => {
    if (block.kind === 'heading') return block.level === 3 ? `\n${block.text}` : `\n${block.text.toUpperCase()}\n`
    return block.kind === 'list'
      ? block.items.map((item, index) => `${block.numbered ? `${index + 1}.` : '-'} ${item}`).join('\n')
      : block.text
  })
  return `${lines.join('\n').trim()}\n`
}
