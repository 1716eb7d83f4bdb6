import type { Language } from '@loper/domain/languages'

/** The words around the answers in a folder that somebody takes along. */
export type FolderWords = {
  title: string
  about: string
  /** Over an answer that another device wrote. */
  alsoWritten: string
  /** How sure somebody feels, from not at all to very. */
  sure: readonly [string, string, string, string, string]
  fileName: string
}

export const folderWords: Record<Language, FolderWords> = {
  nl: {
    title: 'Mijn map',
    about: 'Dit maakte ik in de e-learnings van Loper.',
    alsoWritten: 'Dit schreef ik ook, op een ander apparaat:',
    sure: ['helemaal niet zeker', 'niet zo zeker', 'een beetje zeker', 'zeker', 'heel zeker'],
    fileName: 'mijn-map',
  },
  en: {
    title: 'My folder',
    about: 'I made this in the e-learnings of Loper.',
    alsoWritten: 'I also wrote this, on another device:',
    sure: ['not sure at all', 'not so sure', 'a little sure', 'sure', 'very sure'],
    fileName: 'my-folder',
  },
  ar: {
    title: 'ملفي',
    about: 'هذا ما كتبته في الدروس الإلكترونية في Loper.',
    alsoWritten: 'كتبت هذا أيضًا على جهاز آخر:',
    sure: ['لست واثقًا أبدًا', 'لست واثقًا كثيرًا', 'واثق قليلًا', 'واثق', 'واثق جدًا'],
    fileName: 'my-folder',
  },
}
