import { expect, test } from 'vitest'
import { contactLanguage, contactLanguageCodes, interfaceLanguageOf } from './languages.ts'

test('twelve languages to choose from, and an unknown one reads as another language', () => {
  expect(contactLanguageCodes).toHaveLength(12)
  expect(contactLanguage('ar')).toMatchObject({ name: 'Arabisch', direction: 'rtl' })
  expect(contactLanguage('xx').code).toBe('other')
})

test('screens and mails are English for who asked for it, otherwise Dutch', () => {
  expect(['nl', 'en', 'ar'].map(interfaceLanguageOf)).toEqual(['nl', 'en', 'nl'])
})
