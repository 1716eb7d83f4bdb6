import type { BlueprintContent } from '@loper/domain/blueprint-content'
import { libraryStaffingAgency } from './blueprints/library-staffing-agency.ts'

export const blueprints: readonly BlueprintContent[] = [libraryStaffingAgency]

/** The blueprint with this key, or undefined when there is none. */
export function findBlueprint(key: string): BlueprintContent | undefined {
  return blueprints.find((blueprint) => blueprint.key === key)
}
