import type { RequestColumnKey } from '../../form/keys.js'
import { columnsOf, columnsUnder } from '../../form/tables.js'
import { readAs, wording, type Wording } from './claim.js'
import { requestReading } from './readings.js'
import { application, bareApplication, count, isCounted } from './words.js'

const requestColumns = columnsOf('requests')

const requests = { of: 'requests' } as const
const organizations = columnsUnder('requests', 'organizations').map(({ key }) => key)

/** Applications are counted by applicant as they come in, or as they are dealt with. */
const formulas = ['received', 'received + carriedIn', 'totalProcessed']

const their = `(?:提出|提交)?的?(?:${application}|${bareApplication})?`

const ofApplicants = (words: string, columns: readonly RequestColumnKey[], end: string): Wording =>
  wording(`${words}${end}`, (match, { topic, hasWhole, edition }) =>
    topic?.of === 'requests' && hasWhole
      ? readAs(
          match,
          'part',
          requests,
          formulas.map((formula) => requestReading(formula, edition.requests, columns)),
        )
      : undefined,
  )

/** The columns whose names say by themselves who applied; 其他 does not. */
const named = requestColumns.filter(({ key }) => key !== 'total' && key !== 'otherOrganization')

export const applicantWordings: readonly Wording[] = [
  /*
   * 其中自然人申请90件、商业企业10件
   *               ^^            ^^
   */
  ...named.map(({ key, label }) =>
    ofApplicants(`(?:申请人为|来自|涉及)?${label}`, [key], `${their}${isCounted}${count}`),
  ),

  /*
   * 法人或其他组织申请10件
   *                   ^^
   */
  ofApplicants(
    '(?:申请人为|来自|涉及)?法人(?:和|或|或者|及|以及|与|、)?其[他它]组织',
    organizations,
    `${their}${isCounted}${count}`,
  ),

  /*
   * 均为自然人申请: then none is an organization's.
   * ^^^^^^^^^^^^
   */
  ofApplicants('(?<claimed>(?:申请人)?(?:均|全部|全|都)(?:为|是|由|系)自然人)', organizations, their),
]
