import { catalogueOf } from './build/lingui-config.ts'

export default catalogueOf(
  'staff',
  ['nl', 'en'],
  ['src/app/staff', 'src/features', 'src/ui', 'src/lib'],
  ['**/public-*'],
)
