import type { ActivityTopic } from '@loper/graphql/documents'
import type { IconName } from '../../ui/icon-paths.ts'

/** The drawing of a topic, as in the toolkit. */
export function topicIcon(topic: ActivityTopic): IconName {
  if (topic === 'PRESENTING_YOURSELF') return 'words'
  if (topic === 'CV') return 'recipe'
  return topic === 'STARTING_FOR_YOURSELF' ? 'plant' : 'work'
}
