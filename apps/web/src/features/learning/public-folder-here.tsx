import { Trans } from '@lingui/react/macro'
import { paths } from '../../app/paths.ts'
import type { Language } from '../../app/public/contract.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Note } from '../../ui/note.tsx'
import { FolderGone } from './public-folder-gone.tsx'
import { useLocalFolder, useSyncing } from './use-folder.ts'

/** The way to the folder, when this browser has one. */
export function FolderHere({ language }: { language: Language }) {
  const folder = useLocalFolder()
  useSyncing(language)
  if (folder?.closed) return <FolderGone />
  if (!folder?.access) return null
  return (
    <Note
      icon="book"
      title={<Trans>U heeft een map op dit apparaat</Trans>}
      action={
        <ButtonLink href={paths.folder(folder.access.link)}>
          <Trans>Open uw map</Trans>
        </ButtonLink>
      }
    >
      <Trans>Daarin staat wat u al maakte.</Trans>
    </Note>
  )
}
