import { readFile } from 'node:fs/promises'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ActionBar } from './action-bar.tsx'
import { Arrival } from './arrival.tsx'
import { Button } from './button.tsx'
import { CarpetQueue } from './carpet-queue.tsx'
import { CarpetTimeline } from './carpet-timeline.tsx'
import { CarpetUnroll } from './carpet-unroll.tsx'
import { ChoiceGroup } from './choice-group.tsx'
import { DefinitionList } from './definition-list.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { Hero } from './hero.tsx'
import { Note } from './note.tsx'
import { QrCode } from './qr-code.tsx'
import { Seats } from './seats.tsx'
import { Steps } from './steps.tsx'
import { TextArea } from './text-area.tsx'
import { TextField } from './text-field.tsx'

const blocks = (
  <>
    <Hero>
      <TextField asQuestion name="place" label="In welke plaats?" hint="Typ uw plaats." />
    </Hero>
    <CarpetUnroll step={2} steps={3} label="Vraag 2 van 3" />
    <CarpetQueue position={3} label="U bent nummer 3" />
    <CarpetTimeline numbered items={[{ id: 'a', title: 'U maakt kennis' }]} />
    <ChoiceGroup
      type="radio"
      name="reach"
      legend="Hoe?"
      options={[{ value: 'mail', label: 'Met een e-mail', more: <TextField name="mail" label="E-mail" /> }]}
    />
    <Seats variant="public" total={8} taken={5} minimum={4} label="Nog 3 plekken" />
    <Seats total={8} taken={5} minimum={4} label="5 van 8" />
    <DefinitionList layout="icons" items={[{ term: 'Waar', value: 'Zoetermeer', icon: 'pin' }]} />
    <Steps label="Stappen" doneText="gedaan" steps={[{ label: 'Kiezen', state: 'done' }]} />
    <TextArea name="note" label="Notitie" maxLength={10} counter={(left) => `Nog ${left}`} />
    <Note tone="error">Mis</Note>
    <ActionBar>
      <Button tone="primary">Meld u aan</Button>
    </ActionBar>
    <Arrival>U doet mee</Arrival>
    <QrCode modules={[[true, false]]} label="Code" />
  </>
)

test('public blocks carry no inline style, which the security policy would refuse', () => {
  expect(renderToStaticMarkup(blocks)).not.toMatch(/ style=/)
})

test('public blocks do not draw in react-aria, however deep', async () => {
  const seen = new Set<string>()
  const visit = async (file: string): Promise<void> => {
    if (seen.has(file)) return
    seen.add(file)
    const source = await readFile(new URL(file, import.meta.url), 'utf8')
    expect(source, file).not.toContain('react-aria')
    for (const [, next] of source.matchAll(/from '\.\/([\w-]+\.tsx?)'/g)) if (next) await visit(next)
  }
  const own = await readFile(new URL('public-blocks.test.tsx', import.meta.url), 'utf8')
  for (const [, file] of own.matchAll(/^import .* from '\.\/([\w-]+\.tsx)'/gm)) if (file) await visit(file)
  expect(seen.size).toBeGreaterThan(20)
})

test('the summary points at the control, and the control at its error', () => {
  const html = renderToStaticMarkup(
    <>
      <ErrorSummary title="Er mist nog iets" errors={[{ field: 'mail', message: 'Zet een @ in uw e-mailadres' }]} />
      <TextField name="mail" label="E-mail" hint="Zo bereiken wij u" error="Zet een @ in uw e-mailadres" />
    </>,
  )
  expect(html).toContain('href="#mail"')
  expect(html).toMatch(/<input[^>]* id="mail"[^>]* aria-describedby="mail-hint mail-error"[^>]* aria-invalid="true"/)
  expect(html.match(/Zet een @ in uw e-mailadres/g)).toHaveLength(2)
})

test('a busy button says what it does and is never disabled', () => {
  const html = renderToStaticMarkup(
    <Button type="submit" busy busyText="Bezig met opslaan">
      Sla op
    </Button>,
  )
  expect(html).toContain('aria-disabled="true"')
  expect(html).not.toContain(' disabled')
  expect(html).toContain('Bezig met opslaan')
})

test('chairs are hidden from screen readers, because the words say the same', () => {
  const html = renderToStaticMarkup(<Seats total={8} taken={5} label="5 van 8" />)
  expect(html).toMatch(/aria-hidden="true"/)
  expect(html).toContain('5 van 8')
})
