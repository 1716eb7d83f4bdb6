import { expect, test } from 'vitest'
import { pdfCanShow } from '../../pdf/tagged-pdf.ts'
import { type CardToDraw, drawGameCard } from './draw-card.service.ts'

const card: CardToDraw = {
  title: 'Mijn vaardigheden',
  intro: 'Gemaakt met het spel Unieke vaardigheden',
  firstName: 'Łukasz',
  date: '2026-11-24',
  cards: [],
  sentence: 'Ik ben goed in organiseren. Dat zag u toen ik de bruiloft van mijn zus regelde.',
  work: [],
  steps: [],
  skills: [{ skill: 'Een feest regelen', employer: 'Ik kan organiseren.', where: 'Thuis', example: 'Voor 60 mensen' }],
}

test('the card is a PDF with its title, its language and its structure, in letters of its own', async () => {
  const file = (await drawGameCard(card, 'nl')).toString('latin1')
  expect(file.startsWith('%PDF-1.7')).toBe(true)
  for (const mark of ['/StructTreeRoot', '/Marked true', '/Lang (nl)', '/S /H1', '/S /LI', '/FontFile'])
    expect(file).toContain(mark)
  expect(file).toContain('/DisplayDocTitle true')
})

test('a long list goes on to another page and loses nothing', async () => {
  const steps = Array.from({ length: 60 }, (_, index) => ({ what: `Stap ${index}`, when: 'Deze week', who: null }))
  const file = (await drawGameCard({ ...card, steps }, 'en')).toString('latin1')
  expect(file.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(1)
})

test('words in a script that the letters do not have are not drawn wrongly: the page says that printing is the way', () => {
  expect(pdfCanShow('Zoë, Łukasz en Київ kunnen plannen: “snel” … € 10')).toBe(true)
  expect(pdfCanShow('سام')).toBe(false)
  expect(pdfCanShow('ሳም')).toBe(false)
})
