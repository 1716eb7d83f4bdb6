import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { PublicFolderPageDocument, type PublicFolderPageQuery } from '@loper/graphql/documents'
import { useEffect, useRef } from 'react'
import { paths } from '../../app/paths.ts'
import { ActionForm, useSending } from '../../app/public/action-form.tsx'
import { errorOf, namedErrors } from '../../app/public/form-errors.ts'
import { type PageProps, publicPage } from '../../app/public/page.ts'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { actOnFolder, folderIn } from './folder-act.ts'
import { forgetLocalFolder, joinLocally, localFolder } from './local-folder.ts'
import { FolderAnswers } from './public-folder-answers.tsx'
import { FolderDevice } from './public-folder-device.tsx'
import { FolderGone } from './public-folder-gone.tsx'
import { EraseFolder, MailFolder, TakeFolder } from './public-folder-take.tsx'
import { syncFolder } from './sync-folder.ts'

export const page = publicPage<PublicFolderPageQuery>({
  title: (_, i18n) => i18n._(msg`Uw map`),
  load: ({ ask }) => ask(PublicFolderPageDocument, {}),
  act: actOnFolder,
  Page: PublicFolderPage,
})

type Props = PageProps<PublicFolderPageQuery>

function PublicFolderPage({ data, form, args }: Props) {
  const { t } = useLingui()
  const folder = folderIn(form)
  const link = args.params.link ?? ''
  useEffect(() => {
    if (folder && localFolder().access?.link === link) joinLocally(folder)
  }, [folder, link])
  useEffect(() => {
    if (form.step === 'erased' && localFolder().access?.link === link) forgetLocalFolder()
  }, [form.step, link])
  if (form.step === 'erased') return <Erased />
  if (!folder) return <OpenWithCode form={form} args={args} data={data} />
  const code = form.values.code ?? ''
  return (
    <div className="mx-auto grid max-w-[44rem] gap-10 px-4 pt-8">
      <div className="grid gap-4">
        <h1>
          <Trans>Uw map</Trans>
        </h1>
        <ErrorSummary title={t`Er klopt iets nog niet`} errors={namedErrors(form.errors)} attempt={form} />
      </div>
      <FolderAnswers eLearnings={data.eLearnings} folder={folder} code={code} />
      <FolderDevice link={link} code={code} language={args.language} />
      <TakeFolder folder={folder} form={form} code={code} language={args.language} />
      <MailFolder form={form} code={code} />
      <EraseFolder form={form} code={code} language={args.language} keptUntil={folder.keptUntil} now={args.now} />
    </div>
  )
}

/** The door: the code opens it. A browser that knows the code, or a mailed link that carries it, opens by itself. */
function OpenWithCode({ form, args }: Props) {
  const { t } = useLingui()
  const element = useRef<HTMLFormElement>(null)
  const tried = useRef(false)
  const link = args.params.link ?? ''
  useEffect(() => {
    const { access } = localFolder()
    const carried = window.location.hash.slice(1)
    const code = carried || (access?.link === link ? access.code : '')
    const input = element.current?.elements.namedItem('code')
    if (tried.current || !code || !(input instanceof HTMLInputElement)) return
    tried.current = true
    // What was carried must not stay in the address, where others read along.
    if (carried)
      window.history.replaceState(window.history.state, '', window.location.pathname + window.location.search)
    input.value = code
    // What still waits here goes first, so that the folder shows it.
    const open = () => element.current?.requestSubmit()
    void (carried ? open() : syncFolder(args.language).then(open))
  }, [link, args.language])
  const errors = namedErrors(form.errors)
  return (
    <div className="mx-auto grid max-w-[36rem] gap-6 px-4 pt-8">
      <h1>
        <Trans>Open uw map</Trans>
      </h1>
      <FolderGone link={link} />
      <p>
        <Trans>In uw map staat wat u maakte in de e-learnings. Alleen met de code gaat hij open.</Trans>
      </p>
      <ActionForm ref={element} className="grid gap-6">
        <ErrorSummary title={t`Er klopt iets nog niet`} errors={errors} attempt={form} />
        <TextField
          name="code"
          label={t`Wat is uw code?`}
          hint={t`Zes cijfers. U kreeg de code toen uw map begon.`}
          error={errorOf(form.errors, 'code')}
          defaultValue={form.values.code}
          inputMode="numeric"
          autoComplete="one-time-code"
          dir="ltr"
          short
        />
        <Open />
      </ActionForm>
      <p className="text-ink-soft">
        <Trans>Bent u de code kwijt? Dan kunnen ook wij niet in uw map. U kunt wel een nieuwe map beginnen.</Trans>
      </p>
    </div>
  )
}

function Open() {
  const { t } = useLingui()
  return (
    <Button type="submit" name="intent" value="open" tone="primary" wide busy={useSending()} busyText={t`Een moment`}>
      <Trans>Open uw map</Trans>
    </Button>
  )
}

function Erased() {
  return (
    <div className="mx-auto grid max-w-[36rem] gap-6 px-4 pt-8">
      <h1>
        <Trans>Uw map is gewist</Trans>
      </h1>
      <p>
        <Trans>Wat u maakte is weg, ook op dit apparaat. De link en de code werken niet meer.</Trans>
      </p>
      <p>
        <ButtonLink href={paths.learning()}>
          <Trans>Naar alle e-learnings</Trans>
        </ButtonLink>
      </p>
    </div>
  )
}
