import type { FormValues, Run } from './contract.ts'
import { inWords } from './form-errors.ts'
import { BusyServer, type FormState, MissingPage, NoNetwork, type PageArgs, type PublicPage } from './page.ts'

/** What became of a page; plain JSON, so that the browser goes on from exactly what the server rendered. */
export type PageResult =
  | { kind: 'found'; data: unknown; form: FormState; formKey: string }
  | { kind: 'moved'; to: string }
  | { kind: 'missing' }
  | { kind: 'failed' }
  /** The server had no room. `post` is what somebody typed, to send it again. */
  | { kind: 'busy'; post: FormValues | null }

const emptyForm: FormState = { values: {}, errors: [] }

/**
 * Acts on a posted form when there is one, then loads the page. A failure is told to `onError` and has a page of its own;
 * only a browser without a network throws. */
export async function resultOf<Data>(
  page: PublicPage<Data>,
  args: PageArgs,
  post: FormValues | null,
  onError: (error: unknown) => void,
): Promise<PageResult> {
  try {
    const outcome = post && page.act ? await inWords(await page.act(args, post), args.language) : emptyForm
    if ('to' in outcome) return { kind: 'moved', to: outcome.to }
    const data = await page.load(args)
    return { kind: 'found', data, form: outcome, formKey: outcome.values.key ?? crypto.randomUUID() }
  } catch (error) {
    if (error instanceof BusyServer) return { kind: 'busy', post }
    if (error instanceof MissingPage) return { kind: 'missing' }
    if (error instanceof NoNetwork) throw error
    onError(error)
    return { kind: 'failed' }
  }
}

/** Turns `run` into `ask`: the data, or the page "not found" or "failed". */
export function askWith(run: Run): PageArgs['ask'] {
  return async (document, variables) => {
    const { data, errors = [] } = await run(document, variables)
    if (errors.some((error) => error.extensions?.code === 'NOT_FOUND')) throw new MissingPage()
    if (errors.some((error) => error.extensions?.code === 'BUSY')) throw new BusyServer()
    if (errors[0] || !data) throw new Error(errors[0]?.message ?? 'The answer holds no data')
    return data
  }
}
