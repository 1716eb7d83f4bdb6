import { globSync, readFileSync } from 'node:fs'
import type { CodegenConfig } from '@graphql-codegen/cli'
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset'

const scalars = { ID: 'string', Date: 'string', DateTime: 'string' }
const documents = '../../apps/web/src/**/*.graphql'

const apiSource = '../../../../apps/api/src'
const contract = ['../../apps/api/src/root.graphql', '../../apps/api/src/features/**/*.graphql']

const namesIn = (pattern: string, declaration: RegExp) =>
  globSync(pattern).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(declaration)].map((match) => String(match[1])),
  )

// Parents in resolvers are the rows of the database, wherever a type and a model share their name.
const models = namesIn('../../prisma/models/*.prisma', /^model (\w+)/gm)
const typeNames = new Set(namesIn('../../apps/api/src/features/**/*.graphql', /^type (\w+)/gm))
const rowMappers = Object.fromEntries(
  models.filter((name) => typeNames.has(name)).map((name) => [name, `@loper/prisma/client#${name} as ${name}Row`]),
)

const config: CodegenConfig = {
  schema: contract,
  errorsOnly: true,
  generates: {
    'src/gen/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        enumType: 'string-literal',
        enumsAsTypes: true,
        immutableTypes: true,
        contextType: `${apiSource}/context.ts#Context`,
        defaultMapper: 'Partial<{T}>',
        mappers: {
          ...rowMappers,
          Viewer: `${apiSource}/auth/viewer.ts#StaffViewer`,
          Activity: `${apiSource}/features/activities/shown-activity.service.ts#ShownActivity`,
          ActivitySheet: '../../../content/src/activities/activity.ts#Sheet as SheetContent',
          SheetPart: '../../../content/src/activities/activity.ts#SheetPart as SheetPartContent',
          PublicActivityText: '../../../content/src/activities/activity.ts#PublicActivityText as PublicTextContent',
          ELearning: `${apiSource}/features/learning/shown-e-learning.service.ts#ShownELearning`,
          ELearningVideo: `${apiSource}/features/learning/shown-e-learning.service.ts#ShownVideo`,
          Assignment: '../../../content/src/e-learnings/e-learning.ts#Assignment as AssignmentContent',
          Me: '@loper/prisma/client#Person as MeRow',
          ViewerMembership: `${apiSource}/auth/viewer.ts#Membership as ViewerMembershipRow`,
        },
        scalars: {
          ID: 'string',
          Date: { input: 'Date', output: 'Date | string' },
          DateTime: { input: 'Date', output: 'Date | string' },
        },
      },
    },
    ...(globSync(documents).length > 0
      ? {
          'src/gen/documents/': {
            preset: 'client',
            documents,
            presetConfig: { persistedDocuments: { hashAlgorithm: 'sha256' }, fragmentMasking: false },
            documentTransforms: [addTypenameSelectionDocumentTransform],
            config: {
              useTypeImports: true,
              enumsAsTypes: true,
              scalars,
              inlineFragmentTypes: 'mask',
              customDirectives: { apolloUnmask: true },
            },
          },
        }
      : {}),
  },
}

export default config
