import { catalogueOf } from './build/lingui-config.ts'

export default catalogueOf(
  'public',
  ['nl', 'en', 'ar'],
  ['src/app/public', 'src/features/**/public-*.tsx', 'src/ui', 'src/lib'],
  [],
)
