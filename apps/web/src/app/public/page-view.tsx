import { useLingui } from '@lingui/react/macro'
import { useRouter } from '@tanstack/react-router'
import { type FormEvent, useEffect, useState } from 'react'
import { ActionContext, type Failed } from './action-form.tsx'
import { BusyMessage } from './busy-message.tsx'
import type { FormValues } from './contract.ts'
import { inWords } from './form-errors.ts'
import { takeFormHalfway } from './form-halfway.ts'
import { FailedMessage, MissingMessage } from './messages.tsx'
import { BusyServer, NoNetwork, type Outcome, type PageArgs, type PublicPage } from './page.ts'
import { askWith, type PageResult } from './page-result.ts'
import { pageTitle } from './page-title.ts'
import type { PageArgsData } from './public-route.tsx'
import { runInBrowser } from './run-in-browser.ts'
import { useTitle } from './use-title.ts'

type Props = { page: PublicPage<unknown>; result: PageResult; args: PageArgsData }

/** Draws what became of a page, and gives its forms their action in the browser. */
export function PageView({ page, result, args }: Props) {
  if (result.kind === 'missing') return <MissingMessage />
  if (result.kind === 'found') return <FoundPage page={page} result={result} args={args} />
  return result.kind === 'busy' ? <BusyMessage post={result.post} /> : <FailedMessage />
}

function FoundPage({ page, result, args }: Props & { result: PageResult & { kind: 'found' } }) {
  const { i18n } = useLingui()
  const router = useRouter()
  const [shown, setShown] = useState(result)
  const [form, setForm] = useState(result.form)
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState<Failed | null>(null)
  const [taken, setTaken] = useState(0)
  useEffect(() => {
    const halfway = page.act ? takeFormHalfway() : null
    if (!halfway) return
    setForm(halfway)
    // The fields begin anew, with these answers.
    setTaken((before) => before + 1)
  }, [page])
  // A page that was loaded anew starts with a form that is new too.
  if (shown !== result) {
    setShown(result)
    setForm(result.form)
  }
  useTitle(pageTitle(page, result.data, form, i18n))
  useEffect(() => {
    if (form !== result.form && form.errors.length === 0) focusMain()
  }, [form, result.form])

  async function submit(event: FormEvent<HTMLFormElement>) {
    if (!page.act) return
    event.preventDefault()
    if (busy) return
    setBusy(true)
    setFailed(null)
    try {
      const ask = askWith(runInBrowser(args.link, args.language))
      const outcome = await inWords(await actOn(page, { ...args, ask }, formValues(event), result.data), args.language)
      if (!('to' in outcome)) setForm(outcome)
      else if (outcome.to !== router.state.location.href) await router.navigate({ href: outcome.to })
      else await reload()
    } catch (error) {
      setFailed(error instanceof BusyServer ? 'busy' : 'failed')
    } finally {
      setBusy(false)
    }
  }

  async function reload() {
    await router.invalidate()
    focusMain()
  }

  return (
    <ActionContext value={{ submit, busy, failed, formKey: form.values.key ?? result.formKey }}>
      <page.Page key={taken} data={result.data} form={form} args={args} />
    </ActionContext>
  )
}

/** Acts on a form; without a network it waits, when the page knows how. */
async function actOn(page: PublicPage<unknown>, args: PageArgs, form: FormValues, data: unknown): Promise<Outcome> {
  try {
    return (await page.act?.(args, form)) ?? { values: form, errors: [] }
  } catch (error) {
    const later = error instanceof NoNetwork ? await page.actLater?.(args, form, data) : null
    if (!later) throw error
    return later
  }
}

/** The text fields of a form with the pressed button; files do not exist here. */
function formValues(event: FormEvent<HTMLFormElement>): FormValues {
  const submitter = (event.nativeEvent as SubmitEvent).submitter
  const entries = [...new FormData(event.currentTarget, submitter)]
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
}

export function focusMain() {
  window.scrollTo(0, 0)
  document.getElementById('inhoud')?.focus({ preventScroll: true })
}
