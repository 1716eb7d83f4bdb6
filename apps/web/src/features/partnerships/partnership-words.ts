import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { OrganisationType, PartnershipPhase } from '@loper/graphql/documents'

export const phaseWords: Record<PartnershipPhase, MessageDescriptor> = {
  GETTING_ACQUAINTED: msg`Kennismaken`,
  PILOT: msg`Pilot`,
  EVALUATION: msg`Evaluatie`,
  SCALING: msg`Opschalen`,
  ENDED: msg`Afgerond`,
}

export const phaseOrder = ['GETTING_ACQUAINTED', 'PILOT', 'EVALUATION', 'SCALING'] as const

export const typeWords: Record<OrganisationType, MessageDescriptor> = {
  LIBRARY: msg`Bibliotheek`,
  PROVINCIAL_SUPPORT_ORGANISATION: msg`Ondersteuningsinstelling`,
  STAFFING_AGENCY: msg`Uitzendbureau`,
  MUNICIPALITY: msg`Gemeente`,
  LEARN_WORK_COUNTER: msg`Leerwerkloket`,
  MINISTRY: msg`Ministerie`,
  TOOLKIT_PROVIDER: msg`Aanbieder van werkvormen`,
  OPERATOR: msg`Beheerder`,
  OTHER: msg`Andere partner`,
}

/** A name that fits above a narrow column: its first word, unless another partner begins the same way. */
export function shortName(name: string, all: readonly string[]): string {
  const [first = name] = name.split(' ')
  const twins = all.filter((other) => other.split(' ')[0] === first)
  return twins.length > 1 ? name : first
}
