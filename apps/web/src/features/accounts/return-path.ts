import { z } from 'zod'
import { paths } from '../../app/paths.ts'

export const signInSearch = z.object({
  terug: z.string().optional().catch(undefined),
  fout: z.string().optional().catch(undefined),
})

/** Where to go after signing in: the page that was asked for when it is a staff page of this site, else "Vandaag". */
export function returnPath(asked: string | undefined): string {
  return asked && /^\/werk(\/|\?|$)/.test(asked) ? asked : paths.today()
}
