/** One picture of a film: the carpet that rolls out to the door, and the things that this scene shows. Our own drawings, no words. */
import { type IconName, iconPaths } from '../../apps/web/src/ui/icon-paths.ts'

export const size = { width: 640, height: 360 }

const door = `<g transform="translate(548 210) scale(1.9)">
  <path d="M9 44V15a11 11 0 0 1 22 0v29z" fill="#ffc629" stroke="#064a28" stroke-width="2.5"/>
  <path d="M10 16h20M20 5v11" stroke="#064a28" stroke-width="2"/>
  <path d="M9 17L1 14v30h2l6-2zM31 17l8-3v30h-2l-6-2z" fill="#0b6b3a"/></g>`

/** `part`: how far the carpet is rolled out, 0 to 1. */
function carpet(part: number): string {
  const end = 40 + part * 505
  const roll =
    part > 0.99
      ? ''
      : `<g transform="translate(${end} 272)"><circle r="20" fill="#0b6b3a"/>
    <path d="M0 15a15 15 0 1 1 11-5M0 9a9 9 0 1 1 7-3" fill="none" stroke="#cfe6d6" stroke-width="2" stroke-linecap="round"/></g>`
  return `<path d="M0 293H640" stroke="#d9ded6" stroke-width="3"/>
  <rect x="24" y="274" width="${end - 24}" height="20" rx="3" fill="#0b6b3a"/>
  <path d="M34 284H${end}" stroke="#cfe6d6" stroke-width="2.5" stroke-dasharray="13 10"/>${roll}`
}

/** A thing on a white sheet; `grown` lets it come up, 0 to 1. */
function thing(name: IconName, centre: number, grown: number): string {
  const lift = (1 - grown) * 26
  return `<g opacity="${grown}" transform="translate(${centre - 62} ${72 + lift})">
    <rect width="124" height="136" rx="14" fill="#ffffff" stroke="#d9ded6" stroke-width="2.5"/>
    <rect x="10" y="10" width="104" height="116" rx="8" fill="#e4f1e8"/>
    <g transform="translate(22 28) scale(3.35)" fill="none" stroke="#064a28" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round">
    <path d="${iconPaths[name]}"/></g></g>`
}

const eased = (part: number) => 1 - (1 - Math.min(1, Math.max(0, part))) ** 3

/** The picture at `seconds` of scene `index` out of `scenes`, which shows `things` one after the other. */
export function picture(things: readonly IconName[], index: number, scenes: number, seconds: number): string {
  const rolled = (index + eased(seconds / 2.6)) / scenes
  const drawn = things.map((name, place) => {
    const centre = 320 + (place - (things.length - 1) / 2) * 146
    return thing(name, centre, eased((seconds - 0.5 - place * 0.6) / 0.7))
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 640 360">
  <rect width="640" height="360" fill="#fbfaf6"/><rect y="294" width="640" height="66" fill="#f2efe6"/>
  ${door}${carpet(rolled)}${drawn.join('')}</svg>`
}
