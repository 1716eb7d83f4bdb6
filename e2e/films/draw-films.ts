/**
 * Draws the films of the e-learnings: `node e2e/films/draw-films.ts`. Needs Chromium and ffmpeg; run it when a drawing changes. The films
 * are silent and have no words in them: those are the captions, in every language.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium, type Page } from '@playwright/test'
import type { IconName } from '../../apps/web/src/ui/icon-paths.ts'
import { eLearnings } from '../../packages/content/src/e-learnings.ts'
import { picture, size } from './scene.ts'

/** What each scene shows; the words beside it stand in the content package. */
const things: Record<string, readonly (readonly IconName[])[]> = {
  'presenting-yourself': [[], ['chair', 'chair'], ['words'], ['cup', 'wrench', 'plant'], ['handshake']],
  cv: [[], ['recipe'], ['work', 'book', 'globe'], ['heart', 'wrench', 'plant'], ['check']],
  'next-job': [[], ['heart', 'clock', 'home', 'euro'], ['list'], ['search', 'recipe'], ['flag']],
  'starting-for-yourself': [[], ['bulb'], ['question', 'call'], ['euro', 'list'], ['calendar', 'flag']],
}

const perSecond = 6
const moving = 3

const output = path.resolve(import.meta.dirname, '../../apps/web/public/videos')

async function shot(page: Page, svg: string, file: string): Promise<void> {
  await page.setContent(`<style>body{margin:0}</style>${svg}`)
  await page.screenshot({ path: file })
}

async function draw(page: Page, key: string, seconds: readonly number[]): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'film-'))
  const list: string[] = []
  const scenes = things[key] ?? []
  for (const [index, shown] of scenes.entries()) {
    const frames = moving * perSecond
    for (let frame = 0; frame <= frames; frame += 1) {
      const file = path.join(folder, `${index}-${frame}.png`)
      await shot(page, picture(shown, index, scenes.length, frame / perSecond), file)
      const stays = frame < frames ? 1 / perSecond : (seconds[index] ?? 0) - moving
      list.push(`file '${file}'\nduration ${stays}`)
    }
  }
  list.push(list.at(-1)?.split('\n')[0] ?? '')
  writeFileSync(path.join(folder, 'list.txt'), list.join('\n'))
  const film = [
    '-vf',
    `fps=${perSecond},format=yuv420p`,
    '-c:v',
    'libx264',
    '-preset',
    'slow',
    '-crf',
    '30',
    '-tune',
    'animation',
  ]
  const input = ['-y', '-loglevel', 'error', '-f', 'concat', '-safe', '0', '-i', path.join(folder, 'list.txt')]
  execFileSync('ffmpeg', [...input, ...film, '-movflags', '+faststart', path.join(output, `${key}.mp4`)])
  await shot(page, picture(scenes[3] ?? [], 3, scenes.length, moving), path.join(folder, 'poster.png'))
  execFileSync('ffmpeg', [
    '-y',
    '-loglevel',
    'error',
    '-i',
    path.join(folder, 'poster.png'),
    path.join(output, `${key}.webp`),
  ])
  rmSync(folder, { recursive: true })
}

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
const page = await browser.newPage({ viewport: size })
for (const { key, sceneSeconds } of eLearnings) await draw(page, key, sceneSeconds)
await browser.close()
