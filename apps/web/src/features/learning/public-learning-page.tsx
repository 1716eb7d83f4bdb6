import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { PublicLearningPageDocument, type PublicLearningPageQuery } from '@loper/graphql/documents'
import { paths } from '../../app/paths.ts'
import { type PageProps, publicPage } from '../../app/public/page.ts'
import { Icon } from '../../ui/icon.tsx'
import { Link } from '../../ui/link.tsx'
import { FolderHere } from './public-folder-here.tsx'
import { topicIcon } from './topic-icon.ts'

export const page = publicPage<PublicLearningPageQuery>({
  title: (_, i18n) => i18n._(msg`Leren op uw eigen tempo`),
  description: (_, i18n) => i18n._(msg`Korte filmpjes met opdrachten over werk zoeken. Gratis, zonder account.`),
  load: ({ ask }) => ask(PublicLearningPageDocument, {}),
  Page: PublicLearningPage,
})

function PublicLearningPage({ data: { eLearnings }, args }: PageProps<PublicLearningPageQuery>) {
  const { t } = useLingui()
  return (
    <div className="mx-auto grid max-w-[70rem] gap-8 px-4 pt-6 md:px-8 md:pt-10">
      <div className="grid max-w-measure gap-3">
        <h1>
          <Trans>Leren op uw eigen tempo</Trans>
        </h1>
        <p>
          <Trans>Kijk een kort filmpje en doe de opdrachten. Gratis, zonder account. Stoppen mag altijd.</Trans>
        </p>
      </div>
      <FolderHere language={args.language} />
      <ul aria-label={t`E-learnings`} className="grid gap-4 md:grid-cols-2">
        {eLearnings.map(({ key, topic, title, summary, minutes }) => (
          <li key={key} className="grid">
            <Link
              href={paths.eLearning(key, { bij: args.search.bij })}
              className="grid content-start gap-2 rounded-sheet border border-line bg-sheet p-5 text-ink no-underline hover:border-green hover:bg-green-wash"
            >
              <Icon name={topicIcon(topic)} size="huge" className="text-green" />
              <strong className="text-large">{title}</strong>
              <span>{summary}</span>
              <span className="text-ink-soft">
                <Trans>Ongeveer {minutes} minuten</Trans>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
