import { msg } from '@lingui/core/macro'
import { type PageProps, publicPage } from '../../app/public/page.ts'
import { AskLink, askForNewLink } from './public-ask-link.tsx'

export const page = publicPage<null>({
  title: (_, i18n) => i18n._(msg`Vraag een nieuwe link`),
  load: async () => null,
  act: (args, form) => askForNewLink(args, form),
  Page: ({ form }: PageProps<null>) => <AskLink form={form} lost />,
})
