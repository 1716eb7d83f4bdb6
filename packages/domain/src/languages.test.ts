import { expect, test } from 'vitest'
import {
  contactLanguage,
  contactLanguageCodes,
  interfaceLanguageOf,
  preferredLanguage,
  staffLanguageOf,
} from './languages.ts'

test('twelve languages to choose from, and an unknown one reads as another language', () => {
  expect(contactLanguageCodes).toHaveLength(12)
  expect(contactLanguage('ar')).toMatchObject({ name: 'Arabisch', direction: 'rtl' })
  expect(contactLanguage('xx').code).toBe('other')
})

test('screens and mails speak the language somebody asked for, otherwise Dutch; to colleagues never Arabic', () => {
  expect(['nl', 'en', 'ar', 'tr', 'other'].map(interfaceLanguageOf)).toEqual(['nl', 'en', 'ar', 'nl', 'nl'])
  expect(['ar-SY,nl;q=0.8', 'en', 'tr', undefined].map(preferredLanguage)).toEqual(['ar', 'en', 'nl', 'nl'])
  expect((['nl', 'en', 'ar'] as const).map(staffLanguageOf)).toEqual(['nl', 'en', 'nl'])
})
